import type { Budget } from './budget.js'
import { type Moved, putBack } from './moved.js'
import type { PrintedRows } from './printedRows.js'
import type { Cell, System } from './relation.js'
import type { Repair } from './repair.js'
import { type Copies, pastedRuns, type Run, runsOf } from './runs.js'
import { type Table, tablesOf } from './tables.js'

/** Figures of a table that stand so many rows too low (above zero) or too high, in all columns or in one. */
export interface Shift extends Repair {
  readonly rows: number
  readonly column: string | null
}

/**
 * The shortest runs that, put back in place, make all of these relations hold and break no other: first such as were pasted
 * over others, so that figures stand there twice; where there are none, any.
 */
export function shifts(
  system: System,
  broken: readonly number[],
  printed: PrintedRows,
  budget: Budget,
): readonly Shift[] {
  const trials = tablesOf(system, broken, printed).flatMap((table) =>
    columnSets(table).map((columns): Trial => ({ broken, table, columns, budget })),
  )
  const pasted = (doubled: 'figures' | 'nothing'): readonly Shift[] =>
    trials.flatMap((trial) =>
      shortest(system, trial, pastedRuns(trial.table.at.length, copiesIn(system, trial), doubled), true),
    )
  const searches = [
    () => pasted('figures'),
    () => pasted('nothing'),
    () => trials.flatMap((trial) => shortest(system, trial, runsOf(trial.table.at.length), false)),
  ]
  for (const search of searches) {
    const found = search()
    if (found.length > 0) return found
  }
  return []
}

/** All columns of a table at once, and each by itself. */
function columnSets({ columns }: Table): readonly (readonly number[])[] {
  const all = columns.map((_, column) => column)
  return [all, ...(all.length > 1 ? all.map((column) => [column]) : [])]
}

interface Trial {
  readonly broken: readonly number[]
  readonly table: Table
  readonly columns: readonly number[]
  readonly budget: Budget
}

const placeIn = ({ at }: Table, row: number, column: number): number => at[row]?.[column] ?? -1

/** Does a row print the very figures of another one, or nothing where that prints nothing? */
function copiesIn({ cells }: System, { table, columns }: Trial): Copies {
  return (row, of) => {
    const pairs = columns
      .map((column) => [placeIn(table, row, column), placeIn(table, of, column)] as const)
      .filter(([one, other]) => one >= 0 && other >= 0)
      .map(([one, other]) => [(cells[one] as Cell).value, (cells[other] as Cell).value] as const)
    if (pairs.length === 0 || pairs.some(([one, other]) => one !== other)) return null
    return pairs.some(([value]) => value !== 0n) ? 'figures' : 'nothing'
  }
}

/** More runs that figures standing twice would explain. */
const mostPasted = 60

function shortest(system: System, trial: Trial, runs: Iterable<Run>, isPasted: boolean): readonly Shift[] {
  const { broken, table, columns, budget } = trial
  const found: { readonly shift: Shift; readonly size: number }[] = []
  const column = columns.length === 1 ? (table.columns[columns[0] as number] ?? null) : null
  for (const run of runs) {
    const size = run.sources.length + run.lost.length
    if (isPasted ? found.length >= mostPasted : found[0] && size > found[0].size + 2) break
    if (!budget.take()) break
    const back = putBack(system, broken, cellsOf(run, table, columns), isPasted)
    if (back) found.push({ shift: { ...back, rows: run.rows, column }, size })
  }
  return found.map(({ shift }) => shift)
}

const cellsOf = ({ sources, lost }: Run, table: Table, columns: readonly number[]): Moved => ({
  sources: columns.flatMap((column) =>
    sources.map(([row, source]) => [placeIn(table, row, column), placeIn(table, source, column)] as const),
  ),
  lost: columns.flatMap((column) => lost.map((row) => placeIn(table, row, column))),
})
