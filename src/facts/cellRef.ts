import { accountTables, type GridId } from '../documents/accountTables.js'
import type { Grid } from '../documents/grid.js'
import type { TableLayout } from '../documents/tableLayout.js'

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

/** The place of a column in its grid. */
export function columnOf(id: GridId, column: string): number {
  const layout: TableLayout = accountTables[placeOf(id)] as TableLayout
  const place = layout.columns.findIndex((candidate) => candidate.id === column)
  if (place < 0) throw new TypeError(`table ${id} has no column ${column}`)
  return place
}

export const refer = (grid: Grid, row: number, column: number, code?: string): CellRef => ({
  grid,
  row,
  column,
  code: grid.codes[row] ?? code ?? '',
})
