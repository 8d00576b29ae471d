import type { Budget } from './budget.js'
import { type Moved, putBack } from './moved.js'
import type { PrintedRows } from './printedRows.js'
import type { System } from './relation.js'
import type { Repair } from './repair.js'
import { type Table, tablesOf } from './tables.js'

/** Figures of a table that stand so many rows too low (above zero) or too high, in all columns or in one. */
export interface Shift extends Repair {
  readonly rows: number
  readonly column: string | null
}

/** A run of rows whose figures stand elsewhere: `lost` are the rows whose own figures are nowhere. */
interface Run {
  readonly sources: readonly (readonly [row: number, source: number])[]
  readonly lost: readonly number[]
  readonly rows: number
}

const offsets = [1, -1, 2, -2] as const

/** Every run of rows in a table, pushed down or up over those behind it, or turned round in itself; short ones first. */
function* runsOf(length: number): Generator<Run> {
  for (let size = 1; size < length; size++) {
    for (const rows of offsets) {
      const count = Math.abs(rows)
      for (let first = 0; first + size + count <= length; first++) {
        const own = Array.from({ length: size }, (_, at) => (rows > 0 ? first + at : first + count + at))
        const lost = Array.from({ length: count }, (_, at) => (rows > 0 ? first + size + at : first + at))
        const sources = own.map((row) => [row, row + rows] as const)
        const turned = lost.map((row, at) => [row, rows > 0 ? first + at : first + size + at] as const)
        yield { sources: [...sources, ...turned], lost: [], rows }
        yield { sources, lost, rows }
      }
    }
  }
}

/** The shortest runs that, put back in place, make all of these relations hold and break no other. */
export function shifts(
  system: System,
  broken: readonly number[],
  printed: PrintedRows,
  budget: Budget,
): readonly Shift[] {
  return tablesOf(system, broken, printed).flatMap((table) => {
    const all = table.columns.map((_, column) => column)
    const sets = [all, ...(all.length > 1 ? all.map((column) => [column]) : [])]
    return sets.flatMap((columns) => shortest(system, { broken, table, columns, budget }))
  })
}

interface Trial {
  readonly broken: readonly number[]
  readonly table: Table
  readonly columns: readonly number[]
  readonly budget: Budget
}

function shortest(system: System, { broken, table, columns, budget }: Trial): readonly Shift[] {
  const found: { readonly shift: Shift; readonly size: number }[] = []
  for (const run of runsOf(table.at.length)) {
    const size = run.sources.length + run.lost.length
    if (found[0] && size > found[0].size + 2) break
    if (!budget.take()) break
    const column = columns.length === 1 ? (table.columns[columns[0] as number] ?? null) : null
    const back = putBack(system, broken, cellsOf(run, table, columns))
    if (back) found.push({ shift: { ...back, rows: run.rows, column }, size })
  }
  return found.map(({ shift }) => shift)
}

function cellsOf({ sources, lost }: Run, { at }: Table, columns: readonly number[]): Moved {
  const placeAt = (row: number, column: number): number => at[row]?.[column] ?? -1
  return {
    sources: columns.flatMap((column) =>
      sources.map(([row, source]) => [placeAt(row, column), placeAt(source, column)] as const),
    ),
    lost: columns.flatMap((column) => lost.map((row) => placeAt(row, column))),
  }
}
