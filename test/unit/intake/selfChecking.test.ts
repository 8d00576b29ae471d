import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { audit } from '../../../src/procedures/audit.js'
import { type PrintedTable, paperOfTables, printedTables } from './printedTables.js'

const text = readFileSync(new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8')
const json = JSON.parse(
  text.replaceAll('安排的支 山', '安排的支出').replaceAll('安排 的古山', '安排的支出'),
) as FinalAccountsJson
const printed = printedTables(json, {})

type Rows = PrintedTable['rows']

/** The accounts with the rows of one table printed otherwise. */
function readWith(role: string, change: (rows: Rows) => Rows, changeHead: (rows: Rows) => Rows = (head) => head) {
  const tables = printed.map((table) =>
    table.role === role ? { ...table, rows: change(table.rows), head: changeHead(table.head) } : table,
  )
  const [found] = readPaper(paperOfTables(tables, {})).documents
  if (!found) throw new Error('no document')
  return found
}

const figures = 2
/** All figures, or those of one column, stand one row lower than their labels. */
const lower = (rows: Rows, column?: number): Rows =>
  [...rows, rows[0]?.map(() => '') ?? []].map((row, at) =>
    row.map((cell, place) => (place < figures || (column ?? place) !== place ? cell : (rows[at - 1]?.[place] ?? ''))),
  )

describe('values that are off against their labels', () => {
  const told = (found: ReturnType<typeof readWith>) =>
    found.doubtful.filter(({ why }) => /^(?:row|column)(?:Up|Down|Left|Right)$/u.test(why))

  it('one row too low: told once, with the shift, and all that follows from it is a note', () => {
    const found = readWith('expenditure', (rows) => lower(rows))
    expect(told(found).map(({ path, note }) => [path, note])).toEqual([
      [['tables', 'expenditure'], '各数与项目相比整体向下错一行，移回后表内各数相符'],
    ])
    const { findings } = audit(found.document as NonNullable<typeof found.document>)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('one column alone a row too low: told with its name', () => {
    const found = readWith('expenditure', (rows) => lower(rows, 2))
    expect(told(found).map(({ note }) => note)).toEqual([
      '各数与项目相比整体向下错一行，移回后表内各数相符：「本年支出合计」一栏',
    ])
  })

  it('nothing is told where nothing is off, or where one figure is wrong', () => {
    expect(told(readWith('expenditure', (rows) => rows))).toEqual([])
    const wrong = readWith('expenditure', (rows) =>
      rows.map((row, at) => (at === 3 ? row.map((cell, place) => (place === 2 ? '99999.99' : cell)) : row)),
    )
    expect(told(wrong)).toEqual([])
  })
})

describe('a column whose head is not known', () => {
  const without = (column: number) => (head: Rows) =>
    head.map((row, level) => row.map((cell, at) => (level === head.length - 1 && at === column ? '某数' : cell)))

  it('is that with which the identities of its table hold, in doubt', () => {
    const found = readWith('expenditure', (rows) => rows, without(3))
    const whole = readWith('expenditure', (rows) => rows)
    expect(found.json.tables).toEqual(whole.json.tables)
    expect(found.doubtful.some(({ why }) => why === 'columnByTrial' || why === 'columnByPosition')).toBe(true)
  })

  it('is listed with all that it may be where they do not decide', () => {
    const blank = (rows: Rows): Rows => rows.map((row) => row.map((cell, at) => (at === 2 ? '' : cell)))
    const found = readWith('income', blank, (head) => without(4)(without(5)(head)))
    const open = found.doubtful.filter(({ why }) => why === 'columnOpen')
    expect(open.length).toBeGreaterThan(0)
    for (const { note } of open) expect(note).toMatch(/未读.*「.+」/u)
  })
})
