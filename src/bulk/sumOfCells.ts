import type { MoneyUnit } from '../exact/unit.js'
import type { CellColumns } from './cellColumns.js'

/** What cells of one name add up to: a sum is `steps` ÷ 10 ^ `decimals`, in its `unit`. */
export interface CellSum {
  readonly table: string
  readonly code: string
  readonly column: string
  readonly unit: MoneyUnit
  readonly decimals: number
  readonly steps: bigint
  /** How many figures were added. */
  readonly figures: number
  /** How many cells stand there without a figure that could be added: blank, unreadable, too large. */
  readonly others: number
}

/** A sum that is being made: what of it left the safe integers is carried. */
interface Adding {
  readonly column: string
  readonly unit: MoneyUnit
  readonly decimals: number
  steps: number
  carried: bigint
  figures: number
  others: number
}

/** The sums of one row, in the order in which they were first seen, and which is likely the next. */
interface Row {
  readonly table: string
  readonly code: string
  readonly sums: Adding[]
  next: number
}

/**
 * What do the cells of many documents add up to, by table, code and column?
 *
 * Takes columns of `cellsOf`, one document after another, and keeps none. Sums are exact, however many. Cells of another
 * unit or of other decimals are a sum of their own: nothing is converted. A blank adds nothing, and is counted in `others`;
 * a table or a row without cells is none. The order is that in which names first stood.
 *
 * @example
 * const all = sumOfCells([cellsOf(accounts), cellsOf(accounts)])
 * all.find(({ table, code, column }) => `${table} ${code} ${column}` === 'income 2010350 total')?.steps // => 111312
 */
export function sumOfCells(documents: Iterable<CellColumns>): readonly CellSum[] {
  const tables = new Map<string, Map<string, Row>>()
  const rows: Row[] = []
  for (const cells of documents) addCells(cells, tables, rows)
  return rows.flatMap(({ table, code, sums }) =>
    sums.map(({ column, unit, decimals, steps, carried, figures, others }) => ({
      ...{ table, code, column, unit, decimals, steps: carried + BigInt(steps), figures, others },
    })),
  )
}

function addCells(cells: CellColumns, tables: Map<string, Map<string, Row>>, rows: Row[]): void {
  const { table, code, column, unit, decimals, steps, mark } = cells
  let row: Row | undefined
  for (let at = 0; at < steps.length; at++) {
    const amount = steps[at] as number
    if (Number.isNaN(amount) && mark[at] === 'nothing') continue
    if (row === undefined || row.code !== code[at] || row.table !== table[at])
      row = rowOf(tables, rows, table[at] as string, code[at] as string)
    add(sumIn(row, column[at] as string, unit[at] as MoneyUnit, decimals[at] as number), amount)
  }
}

function rowOf(tables: Map<string, Map<string, Row>>, rows: Row[], table: string, code: string): Row {
  let codes = tables.get(table)
  if (codes === undefined) {
    codes = new Map()
    tables.set(table, codes)
  }
  const known = codes.get(code)
  if (known) {
    known.next = 0
    return known
  }
  const row: Row = { table, code, sums: [], next: 0 }
  codes.set(code, row)
  rows.push(row)
  return row
}

/** Columns come in one order in every row of a table: the sum after the last one is looked at first. */
function sumIn(row: Row, column: string, unit: MoneyUnit, decimals: number): Adding {
  const likely = row.sums[row.next]
  if (likely !== undefined && likely.column === column && likely.unit === unit && likely.decimals === decimals) {
    row.next++
    return likely
  }
  let place = row.sums.findIndex((one) => one.column === column && one.unit === unit && one.decimals === decimals)
  if (place < 0) place = row.sums.push({ column, unit, decimals, steps: 0, carried: 0n, figures: 0, others: 0 }) - 1
  row.next = place + 1
  return row.sums[place] as Adding
}

function add(sum: Adding, amount: number): void {
  if (Number.isNaN(amount)) {
    sum.others++
    return
  }
  sum.figures++
  const more = sum.steps + amount
  if (Number.isSafeInteger(more)) sum.steps = more
  else {
    sum.carried += BigInt(sum.steps) + BigInt(amount)
    sum.steps = 0
  }
}
