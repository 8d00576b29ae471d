import type { DoubtfulReading } from '../../facts/doubtfulReading.js'
import type { ScoredRow } from './scoredRow.js'

const scored: ReadonlySet<unknown> = new Set(['actual', 'points', 'score'])

/** The doubts that touch what a row is scored by: its target, its actual, its points, its score. */
export const scoredDoubts = ({ column }: ScoredRow, doubts: readonly DoubtfulReading[]): readonly DoubtfulReading[] =>
  doubts.filter(({ path: [, , cell] }) => cell === column || scored.has(cell))

/** The row as its doubtful cells may have to be read; null where none that it is scored by is in doubt. */
export function rowAsRead<Row extends ScoredRow>(row: Row, doubts: readonly DoubtfulReading[]): Row | null {
  const readings = scoredDoubts(row, doubts).map(({ path, reading }) => [path[2], reading] as const)
  return readings.length === 0 ? null : { ...row, row: row.row.reread(Object.fromEntries(readings)) }
}
