import type { Grid } from '../documents/grid.js'
import { columnPlaceOf, type MoneyGridId, placeOf } from '../documents/tabledDocument.js'

export { placeOf }

/** A cell of a table; row and column are -1 where they are not printed. */
export interface CellRef {
  readonly grid: Grid
  readonly row: number
  readonly column: number
  /** The code that was asked for, where no row prints it. */
  readonly code: string
}

/** The place of a column in its grid. */
export function columnOf(id: MoneyGridId, column: string): number {
  const place = columnPlaceOf(id, column)
  if (place < 0) throw new TypeError(`table ${id} has no column ${column}`)
  return place
}

export const refer = (grid: Grid, row: number, column: number, code?: string): CellRef => ({
  grid,
  row,
  column,
  code: grid.codes[row] ?? code ?? '',
})
