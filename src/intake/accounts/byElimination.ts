import type { TableLayout } from '../../documents/tableLayout.js'
import { brokenIn } from './brokenIn.js'
import type { Lane } from './columnRole.js'
import { columnBetween, columnsBetween, type MatchedColumns } from './columnsOfLane.js'
import type { ReadRow } from './readRows.js'

/** The columns of a lane after what their heads leave open was tried against the identities of the table. */
export interface Eliminated {
  readonly columns: MatchedColumns
  /** What each column that stayed open may be. */
  readonly open: ReadonlyMap<number, readonly string[]>
}

/** How many columns without a known head are tried together. */
const most = 3

/**
 * The columns of a lane with those whose heads are not known, where the identities of the table hold with one reading alone:
 * they are in doubt all the same. Where none or several hold, what each may be is listed.
 */
export function byElimination(
  layout: TableLayout,
  lane: Lane,
  matched: MatchedColumns,
  rows: readonly ReadRow[],
): Eliminated {
  const unknown = lane.figures.filter((column) => !matched.has(column) && rows.some((row) => isFilled(row, column)))
  const [first] = unknown
  if (first === undefined || unknown.length > most) return { columns: matched, open: new Map() }
  const only = unknown.length === 1 ? columnBetween(layout, lane, matched, first) : null
  if (only !== null) {
    const tried: MatchedColumns = new Map([...matched, [first, { id: only, weak: 'columnByPosition' }]])
    const { held, broken } = brokenIn(layout, rows, tried)
    if (held > 0 && broken === 0) return { columns: tried, open: new Map() }
  }
  return trial(layout, lane, matched, unknown, rows)
}

function trial(
  layout: TableLayout,
  lane: Lane,
  matched: MatchedColumns,
  unknown: readonly number[],
  rows: readonly ReadRow[],
): Eliminated {
  const candidates = new Map(unknown.map((column) => [column, columnsBetween(layout, lane, matched, column)]))
  const before = brokenIn(layout, rows, matched).held
  const holding = readingsOf(unknown, candidates).filter((reading) => {
    const tried = new Map([...matched, ...reading.map(([column, id]) => [column, { id }] as const)])
    const { held, broken } = brokenIn(layout, rows, tried)
    return broken === 0 && held > before
  })
  const [one] = holding
  if (one === undefined || holding.length > 1) return { columns: matched, open: candidates }
  const found = one.map(([column, id]) => [column, { id, weak: 'columnByTrial' as const }] as const)
  return { columns: new Map([...matched, ...found]), open: new Map() }
}

type Reading = readonly (readonly [column: number, id: string])[]

/** Every way to read the columns, each as another. */
function readingsOf(
  columns: readonly number[],
  candidates: ReadonlyMap<number, readonly string[]>,
): readonly Reading[] {
  return columns.reduce<readonly Reading[]>(
    (readings, column) =>
      readings.flatMap((reading) =>
        (candidates.get(column) ?? [])
          .filter((id) => reading.every(([, taken]) => taken !== id))
          .map((id): Reading => [...reading, [column, id]]),
      ),
    [[]],
  )
}

const isFilled = ({ figures }: ReadRow, column: number): boolean =>
  figures.some((cell) => cell.column === column && cell.printed.text.trim() !== '')
