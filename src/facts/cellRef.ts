import { accountTables, type GridId } from '../documents/accountTables.js'
import type { Grid } from '../documents/grid.js'

/** A cell of a table; row and column are -1 where they are not printed. */
export interface CellRef {
  readonly grid: Grid
  readonly row: number
  readonly column: number
  /** The code that was asked for, where no row prints it. */
  readonly code: string
}

const places: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(accountTables.map(({ id }, place) => [id, place]))

/** The place of a grid in a document's `grids`. */
export const placeOf = (id: GridId): number => places.get(id) ?? -1

const columnPlaces: readonly ReadonlyMap<string, number>[] = /* @__PURE__ */ accountTables.map(
  ({ columns }) => new Map(columns.map(({ id }, place) => [id, place])),
)

/** The place of a column in its grid. */
export function columnOf(id: GridId, column: string): number {
  const place = columnPlaces[placeOf(id)]?.get(column)
  if (place === undefined) throw new TypeError(`table ${id} has no column ${column}`)
  return place
}

export const refer = (grid: Grid, row: number, column: number, code?: string): CellRef => ({
  grid,
  row,
  column,
  code: grid.codes[row] ?? code ?? '',
})
