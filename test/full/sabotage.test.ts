import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { readPaper } from '../../src/intake/readPaper.js'
import { pointerOf } from '../../src/paper/pointerOf.js'
import {
  amountsOf,
  type PrintedTable,
  type Printing,
  paperOfTables,
  printedTables,
} from '../unit/intake/printedTables.js'
import { chance, mutations } from '../unit/intake/sabotage.js'

const json = JSON.parse(
  readFileSync(new URL('../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8'),
) as FinalAccountsJson
const wanted = amountsOf(json)

/** Ways in which places print the same tables. */
const printings: readonly Printing[] = [
  { lines: true, columnNumbers: true },
  { codes: 'three', columnNumbers: true },
  { codes: 'glued', numbers: false },
  { codes: 'whole', lines: true, totalLast: true },
  { threePublic: 'stages', lines: true },
  { threePublic: 'items', reversed: true },
]
const tablesOf = (printing: Printing): readonly PrintedTable[] => printedTables(json, printing)

interface Read {
  /** Figures that are read as another, and not in doubt. */
  readonly wrong: readonly string[]
  readonly right: number
  readonly doubts: number
}

function readTable(table: PrintedTable, printing: Printing): Read {
  const [found] = readPaper(paperOfTables([table], printing)).documents
  if (found === undefined) return { wrong: [], right: 0, doubts: 0 }
  const doubted = found.doubtful.map(({ path }) => pointerOf(path))
  const isDoubted = (path: readonly (string | number)[]): boolean => {
    const [pointer, row] = [pointerOf(path), pointerOf(path.slice(0, -1))]
    return doubted.some(
      (one) => pointer === one || pointer.startsWith(`${one}/`) || one === `${row}/code` || one === `${row}/label`,
    )
  }
  const read = [...amountsOf(found.json as unknown as FinalAccountsJson)]
  const isRight = (key: string, text: string): boolean => wanted.get(key)?.text === text
  return {
    wrong: read
      .filter(([key, { text, path }]) => !isRight(key, text) && !isDoubted(path))
      .map(([key, { text }]) => `${table.role} ${key}: ${text} for ${wanted.get(key)?.text}`),
    right: read.filter(([key, { text }]) => isRight(key, text)).length,
    doubts: found.doubtful.length,
  }
}

describe('tables that were tampered with, one in a thousand and more', () => {
  it.each(Object.keys(mutations))('are never read wrongly without a word: %s', (name) => {
    const pick = chance(name.length * 104_729 + 7)
    const errors = Array.from({ length: 120 }, () => {
      const printing = printings[pick(printings.length)] as Printing
      const tables = tablesOf(printing)
      const table = tables[pick(tables.length)] as PrintedTable
      return readTable((mutations[name] as (typeof mutations)[string])(table, pick), printing).wrong
    })
    expect(errors.flat()).toEqual([])
  })
})

/** Other words for the heads of money, all of which papers print. */
const aliases: readonly Readonly<Record<string, string>>[] = [
  { 决算数: '金额' },
  { 决算数: '支出决算', 小计: '合计' },
  { 本年收入合计: '合计', 本年支出合计: '合计' },
  { 财政拨款收入: '财政拨款（补助）收入' },
  { '因公出国（境）费': '因公出国（境）费用' },
  { 附属单位上缴收入: '附属单位缴款收入' },
]

/** The columns of figures in another order, each with its head. */
function moved(table: PrintedTable, pick: (below: number) => number): PrintedTable {
  const first =
    table.role === 'threePublic'
      ? 0
      : (table.head.at(-1)?.findIndex((head) => !/^(?:科目|类|款|项|项目)/u.test(head)) ?? 2)
  const isLanes = /incomeAndExpenditure|fiscalAppropriation|basicExpenditure|threePublic/u.test(table.role)
  if (isLanes) return table
  const order = Array.from({ length: (table.head[0]?.length ?? 0) - first }, (_, at) => first + at)
  const shuffled = order.toSorted(() => pick(3) - 1)
  const arranged = (row: readonly string[]): readonly string[] => [
    ...row.slice(0, first),
    ...shuffled.map((at) => row[at] ?? ''),
  ]
  return { ...table, head: table.head.map(arranged), rows: table.rows.map(arranged) }
}

/** What keeps the meaning. */
const keeping: Readonly<
  Record<string, (pick: (below: number) => number) => { readonly printing: Printing; readonly table: PrintedTable }>
> = {
  'other words for heads': (pick) => {
    const printing = {
      ...(printings[pick(4)] as Printing),
      words: aliases[pick(aliases.length)] as Record<string, string>,
    }
    return { printing, table: tablesOf(printing)[pick(9)] as PrintedTable }
  },
  'columns moved with their heads': (pick) => {
    const printing = printings[pick(4)] as Printing
    return { printing, table: moved(tablesOf(printing)[pick(9)] as PrintedTable, pick) }
  },
  'pages broken anywhere': (pick) => {
    const printing = { ...(printings[pick(4)] as Printing), page: { rows: 3 + pick(20), heads: pick(2) === 0 } }
    return { printing, table: tablesOf(printing)[pick(9)] as PrintedTable }
  },
}

describe('tables that are printed in another way', () => {
  it.each(Object.keys(keeping))('come out right without a doubt, nine in ten: %s', (name) => {
    const pick = chance(name.length * 15_485 + 3)
    const results = Array.from({ length: 60 }, () => {
      const { printing, table } = (keeping[name] as (typeof keeping)[string])(pick)
      const plain = readTable(
        tablesOf(printings[0] as Printing).find(({ role }) => role === table.role) as PrintedTable,
        printings[0] as Printing,
      )
      const read = readTable(table, printing)
      expect(read.wrong).toEqual([])
      return read.right === plain.right && read.doubts === 0
    })
    expect(results.filter(Boolean).length / results.length).toBeGreaterThanOrEqual(0.9)
  })
})
