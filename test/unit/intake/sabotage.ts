import type { PrintedTable } from './printedTables.js'

/** Numbers that look like chance and are the same every time. */
export function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

type Cells = readonly (readonly string[])[]
type Mutation = (table: PrintedTable, pick: (below: number) => number) => PrintedTable

const without = (rows: Cells, column: number): Cells => rows.map((row) => row.filter((_, at) => at !== column))
const setCell = (rows: Cells, row: number, column: number, text: string): Cells =>
  rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells))
const widthOf = ({ head }: PrintedTable): number => head[0]?.length ?? 0
const firstFigure = ({ role }: PrintedTable): number => (role === 'threePublic' ? 0 : 2)

/** What may happen to a table on its way: each changes what is printed, not what is true. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'drop a column': (table, pick) => {
    const column = firstFigure(table) + pick(widthOf(table) - firstFigure(table))
    return { ...table, head: without(table.head, column), rows: without(table.rows, column), merges: [] }
  },
  'lose the head of a column': (table, pick) => {
    const column = firstFigure(table) + pick(widthOf(table) - firstFigure(table))
    return { ...table, head: table.head.map((row) => row.map((text, at) => (at === column ? '' : text))) }
  },
  'lose the cells of a column, not its head': (table, pick) => {
    const column = firstFigure(table) + pick(widthOf(table) - firstFigure(table))
    return { ...table, rows: without(table.rows, column) }
  },
  'rename a head': (table, pick) => {
    const column = firstFigure(table) + pick(widthOf(table) - firstFigure(table))
    return { ...table, head: setCell(table.head, table.head.length - 1, column, '其他有关数') }
  },
  'shift a row': (table, pick) => {
    const row = pick(table.rows.length)
    return { ...table, rows: table.rows.map((cells, at) => (at === row ? ['', ...cells] : cells)) }
  },
  'shift a row to the left': (table, pick) => {
    const row = pick(table.rows.length)
    return { ...table, rows: table.rows.map((cells, at) => (at === row ? cells.slice(1) : cells)) }
  },
  'shift a lane': (table, pick) => {
    const from = firstFigure(table) + pick(Math.max(1, widthOf(table) - firstFigure(table)))
    return { ...table, rows: table.rows.map((cells) => [...cells.slice(0, from), '', ...cells.slice(from)]) }
  },
  'cut a row': (table, pick) => {
    const row = pick(table.rows.length)
    return { ...table, rows: table.rows.filter((_, at) => at !== row) }
  },
  'break a number over a line': (table, pick) => {
    const row = pick(table.rows.length)
    const column = firstFigure(table) + pick(widthOf(table) - firstFigure(table))
    const text = table.rows[row]?.[column] ?? ''
    const at = 1 + pick(Math.max(1, text.length - 1))
    return { ...table, rows: setCell(table.rows, row, column, `${text.slice(0, at)}\n${text.slice(at)}`) }
  },
  'print something else for a figure': (table, pick) => {
    const row = pick(table.rows.length)
    const column = firstFigure(table) + pick(widthOf(table) - firstFigure(table))
    return { ...table, rows: setCell(table.rows, row, column, ['#REF!', '***', '见附件', '1,23.4'][pick(4)] as string) }
  },
}
