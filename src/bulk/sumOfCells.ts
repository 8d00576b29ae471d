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

/** The sums of one row, in the order in which they were first seen, and the row that last came after it. */
interface Row {
  readonly table: string
  readonly code: string
  readonly sums: Adding[]
  after: Row | undefined
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

/** Rows follow each other as they did in the document before, and columns come in one order in every row: both are looked at first. */
function addCells(cells: CellColumns, tables: Map<string, Map<string, Row>>, rows: Row[]): void {
  const { table, code, column, unit, decimals, steps, mark } = cells
  let row: Row | undefined
  let next = 0
  for (let at = 0; at < steps.length; at++) {
    const amount = steps[at] as number
    if (Number.isNaN(amount) && mark[at] === 'nothing') continue
    if (row === undefined || row.code !== code[at] || row.table !== table[at]) {
      row = rowAfter(row, tables, rows, table[at] as string, code[at] as string)
      next = 0
    }
    let sum = row.sums[next]
    if (
      sum === undefined ||
      sum.column !== column[at] ||
      sum.unit !== unit[at] ||
      sum.decimals !== (decimals[at] as number)
    ) {
      next = placeIn(row, column[at] as string, unit[at] as MoneyUnit, decimals[at] as number)
      sum = row.sums[next] as Adding
    }
    next++
    const more = sum.steps + amount
    if (more >= Number.MIN_SAFE_INTEGER && more <= Number.MAX_SAFE_INTEGER) {
      sum.steps = more
      sum.figures++
    } else addApart(sum, amount)
  }
}

function rowAfter(
  before: Row | undefined,
  tables: Map<string, Map<string, Row>>,
  rows: Row[],
  table: string,
  code: string,
): Row {
  const likely = before?.after
  if (likely !== undefined && likely.code === code && likely.table === table) return likely
  const row = rowOf(tables, rows, table, code)
  if (before) before.after = row
  return row
}

function rowOf(tables: Map<string, Map<string, Row>>, rows: Row[], table: string, code: string): Row {
  let codes = tables.get(table)
  if (codes === undefined) {
    codes = new Map()
    tables.set(table, codes)
  }
  const known = codes.get(code)
  if (known) return known
  const row: Row = { table, code, sums: [], after: undefined }
  codes.set(code, row)
  rows.push(row)
  return row
}

function placeIn({ sums }: Row, column: string, unit: MoneyUnit, decimals: number): number {
  const place = sums.findIndex((one) => one.column === column && one.unit === unit && one.decimals === decimals)
  if (place >= 0) return place
  return sums.push({ column, unit, decimals, steps: 0, carried: 0n, figures: 0, others: 0 }) - 1
}

/** What is no figure, or leads out of the safe integers. */
function addApart(sum: Adding, amount: number): void {
  if (Number.isNaN(amount)) {
    sum.others++
    return
  }
  sum.figures++
  sum.carried += BigInt(sum.steps) + BigInt(amount)
  sum.steps = 0
}
