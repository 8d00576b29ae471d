import type { TableLayout } from '../../documents/tableLayout.js'
import type { DoubtReason } from '../doubtReason.js'
import { columnOfPath } from './columnMatch.js'
import type { Lane } from './columnRole.js'

/** Which column of a layout a column of the paper is, and why that is not sure. */
export interface MatchedColumn {
  readonly id: string
  readonly weak?: DoubtReason
}

/** The columns of a lane that the layout has, by their place on the paper; the others are left. */
export type MatchedColumns = ReadonlyMap<number, MatchedColumn>

/** Which columns of money do the heads of a lane name? One that two columns name is the first of them, in doubt. */
export function columnsOfLane(layout: TableLayout, lane: Lane, paths: readonly (readonly string[])[]): MatchedColumns {
  const found = lane.figures.flatMap((column) => {
    const path = paths[column] ?? []
    const id = isGroup(path, paths) ? null : columnOfPath(layout, path)
    return id === null ? [] : [{ column, id }]
  })
  return new Map(
    found.flatMap(({ column, id }): [number, MatchedColumn][] => {
      const same = found.filter((other) => other.id === id)
      if (same[0]?.column !== column) return []
      return [[column, same.length > 1 ? { id, weak: 'headTwice' } : { id }]]
    }),
  )
}

/** Do these heads stand over other columns that have heads of their own below them? Then this one has lost its own; or it has none. */
const isGroup = (path: readonly string[], paths: readonly (readonly string[])[]): boolean =>
  paths.some((other) => other.length > path.length && path.every((head, at) => other[at] === head))

/**
 * Which column may an unknown head be? The only one that the layout has between the columns that stand beside it; null where
 * there are several or none.
 */
export function columnBetween(layout: TableLayout, lane: Lane, matched: MatchedColumns, column: number): string | null {
  const between = columnsBetween(layout, lane, matched, column)
  return between.length === 1 ? (between[0] ?? null) : null
}

/** All columns that the layout has between those that stand beside an unknown head; columns without a known head aside. */
export function columnsBetween(
  layout: TableLayout,
  lane: Lane,
  matched: MatchedColumns,
  column: number,
): readonly string[] {
  const order = layout.columns.map(({ id }) => id)
  const place = lane.figures.indexOf(column)
  const placeOf = (at: number): number => order.indexOf(matched.get(at)?.id ?? '')
  const before =
    lane.figures
      .slice(0, place)
      .map(placeOf)
      .findLast((at) => at >= 0) ?? -1
  const after =
    lane.figures
      .slice(place + 1)
      .map(placeOf)
      .find((at) => at >= 0) ?? order.length
  const taken = new Set([...matched.values()].map(({ id }) => id))
  return layout.columns
    .slice(before + 1, after)
    .filter(({ id, local }) => !taken.has(id) && local !== true)
    .map(({ id }) => id)
}
