import type { DoubtfulReading } from '../../scoring/evaluation/form.js'
import type { DeviationRow } from './form.js'

type Path = DoubtfulReading['path']

/** The doubtful cells of each row of a list, by the number of the row. */
export function doubtsByRow(
  doubtful: readonly DoubtfulReading[],
  list: string,
): ReadonlyMap<number, DoubtfulReading[]> {
  const rows = new Map<number, DoubtfulReading[]>()
  for (const doubt of doubtful) {
    const [table, index] = doubt.path
    if (table !== list || typeof index !== 'number') continue
    const known = rows.get(index)
    if (known) known.push(doubt)
    else rows.set(index, [doubt])
  }
  return rows
}

const shown: ReadonlySet<string> = new Set([
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'points',
  'score',
  'reason',
])

/** Does what is said of a row rest on this cell of it? A doubt about the whole row is one about all its cells. */
export const restsOn = ({ targetCell }: DeviationRow, [, , cell]: Path): boolean =>
  cell === undefined || cell === targetCell || (cell !== 'target' && shown.has(String(cell)))

const read: ReadonlySet<string> = new Set(['actual', 'points', 'score'])

/** The row as its doubtful cells may have to be read; null where none of its figures is in doubt. */
export function rowAsRead(row: DeviationRow, doubts: readonly DoubtfulReading[]): DeviationRow | null {
  const readings = doubts.flatMap(({ path, reading }) => {
    const cell = String(path[2])
    if (cell === row.targetCell) return [['target', reading] as const]
    return read.has(cell) ? [[cell, reading] as const] : []
  })
  return readings.length === 0 ? null : { ...row, ...Object.fromEntries(readings) }
}
