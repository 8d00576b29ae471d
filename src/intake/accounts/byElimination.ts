import type { TableLayout } from '../../documents/tableLayout.js'
import { brokenIn } from './brokenIn.js'
import type { Lane } from './columnRole.js'
import { columnBetween, type MatchedColumns } from './columnsOfLane.js'
import type { ReadRow } from './readRows.js'

/**
 * The columns of a lane with one whose head is not known, where only one column of the layout is left for its place and the
 * identities of the table hold with it: it is in doubt all the same.
 */
export function byElimination(
  layout: TableLayout,
  lane: Lane,
  matched: MatchedColumns,
  rows: readonly ReadRow[],
): MatchedColumns {
  const unknown = lane.figures.filter((column) => !matched.has(column) && rows.some((row) => isFilled(row, column)))
  const [column] = unknown
  if (column === undefined || unknown.length > 1) return matched
  const id = columnBetween(layout, lane, matched, column)
  if (id === null) return matched
  const tried: MatchedColumns = new Map([...matched, [column, { id, weak: 'columnByPosition' }]])
  const { held, broken } = brokenIn(layout, rows, tried)
  return held > 0 && broken === 0 ? tried : matched
}

const isFilled = ({ figures }: ReadRow, column: number): boolean =>
  figures.some((cell) => cell.column === column && cell.printed.text.trim() !== '')
