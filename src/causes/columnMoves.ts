import type { Budget } from './budget.js'
import { type Moved, putBack } from './moved.js'
import type { PrintedRows } from './printedRows.js'
import type { System } from './relation.js'
import type { Repair } from './repair.js'
import { type Table, tablesOf } from './tables.js'

/** Where the figure of a column stands, by columns; null where it is nowhere. */
type Order = readonly (number | null)[]

/** Two columns side by side exchanged; all figures a column too far to the right, or to the left. */
function ordersOf(columns: number): readonly Order[] {
  const plain = Array.from({ length: columns }, (_, column) => column)
  const exchanged = plain.slice(1).map((column) => plain.with(column, column - 1).with(column - 1, column))
  const moved = [1, -1].map((by) => plain.map((column) => plain[column + by] ?? null))
  return columns < 2 ? [] : columns === 2 ? exchanged : [...exchanged, ...moved]
}

function movedIn(rows: readonly (readonly number[])[], order: Order): Moved {
  const sources: [number, number][] = []
  const lost: number[] = []
  for (const row of rows) {
    for (const [column, source] of order.entries()) {
      if (source === null) lost.push(row[column] as number)
      else if (source !== column) sources.push([row[column] as number, row[source] as number])
    }
  }
  return { sources, lost }
}

/** Rows, or whole tables, whose figures go back into their columns so that these relations hold and no other breaks. */
export function columnMoves(
  system: System,
  broken: readonly number[],
  printed: PrintedRows,
  budget: Budget,
): readonly Repair[] {
  const found: Repair[] = []
  for (const table of tablesOf(system, broken, printed)) {
    for (const rows of [table.at, ...touchedRows(system, broken, table).map((row) => [row])]) {
      for (const order of ordersOf(table.columns.length)) {
        if (!budget.take()) return found
        const back = putBack(system, broken, movedIn(rows, order))
        if (back) found.push(back)
      }
    }
  }
  return found
}

function touchedRows({ relations }: System, broken: readonly number[], { at }: Table): Table['at'] {
  const touched = new Set(broken.flatMap((one) => relations[one]?.terms.map(([cell]) => cell) ?? []))
  return at.filter((row) => row.some((cell) => touched.has(cell)))
}
