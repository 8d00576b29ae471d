import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import { hasNumber, printedIn } from '../../src/intake/printed.js'
import { readPaper } from '../../src/intake/readPaper.js'
import { readPapers } from '../../src/intake/readPapers.js'
import type { Paper } from '../../src/paper/paper.js'
import { audit } from '../../src/procedures/audit.js'
import { doubtsIn, tablesIn } from '../fixtures/files/drawn/cellsRead.js'
import { machine } from './machine.js'

const folder = machine['real publications']
const files = folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'))
const read = (name: string): Promise<Paper> => pdfPaper(readFileSync(`${folder}/${name}`), { name })
const named = (part: string): string => files.find((name) => name.includes(part)) as string

/** How many tables each prints, counted by eye; those of one file are in the other. */
const printed: readonly (readonly [part: string, tables: number])[] = [
  ['jiangsu-congress', 12],
  ['jiangsu-procuratorate', 12],
  ['office-narrative', 0],
  ['office-tables', 12],
  ['wanli', 9],
  ['government-office', 9],
  ['planning', 10],
  ['template', 10],
]

describe.skipIf(folder === null)('real publications, read from their files (skipped where they are not)', () => {
  it.each(files)('%s', async (name) => {
    const paper = await read(name)
    const tables = tablesIn(paper)
    const [, count] = printed.find(([part]) => name.includes(part)) ?? []
    expect(tables.filter(({ continues }) => !continues)).toHaveLength(count ?? -1)
    const filled = tables.flatMap(({ cells }) => cells.filter(({ text }) => text !== ''))
    expect(doubtsIn(paper).length).toBeLessThanOrEqual(filled.length / 100)
    expect(paper.remarks.every(({ kind }) => kind === 'noText')).toBe(true)
  })

  it('final accounts: nine tables, every money cell read, no doubt, no false error', async () => {
    const { documents, unread } = readPaper(await read(named('final-accounts-2024')))
    const [found] = documents
    expect(documents).toHaveLength(1)
    expect(Object.keys(found?.json.tables as object)).toHaveLength(9)
    expect(found?.json).toMatchObject({ kind: 'finalAccounts', year: 2024 })
    expect(found?.doubtful).toEqual([])
    expect(unread.filter(({ place, why }) => place.row !== undefined && why !== 'table')).toEqual([])
    const { findings } = audit(found?.document as NonNullable<typeof found>['document'] & object)
    const inTables = findings.filter(({ severity }) => severity === 'error')
    expect(inTables.filter(({ rule }) => rule.id.startsWith('I'))).toEqual([])
  })

  it('the blank template: no amount in any document', async () => {
    const { documents } = readPaper(await read(named('template')))
    const amounts = JSON.stringify(documents.map(({ json }) => json.tables)).match(/"[\d,]+\.\d+"/gu)
    expect(amounts).toBeNull()
  })

  it('budgets have no form yet: every number of their tables is listed as unread', async () => {
    for (const name of files.filter((one) => one.startsWith('budget'))) {
      const paper = await read(name)
      const { documents, unread, marked } = readPaper(paper)
      expect(documents).toEqual([])
      const numbers = printedIn(paper).filter(({ text }) => hasNumber(text))
      expect(unread.length + marked.length).toBe(numbers.length)
      expect(unread.filter(({ place }) => place.row !== undefined).every(({ why }) => why === 'table')).toBe(true)
    }
  })

  it('text and tables in two files are read together, and places name the file', async () => {
    const names = [named('office-narrative'), named('office-tables')]
    const { unread } = readPapers(await Promise.all(names.map(read)))
    expect([...new Set(unread.map(({ place }) => place.file))]).toEqual(names)
  })
})
