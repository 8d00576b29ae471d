import type { PaperPlace } from '../../paper/place.js'

/** What is to be written at a cell of a workbook. */
export interface CellNote {
  /** Sheet and address; where a sheet is named alone, its first cell is meant. */
  readonly place: PaperPlace
  readonly text: string
  /** The ground of the cell, `FFF4C7C3`: opacity, red, green, blue. */
  readonly colour: string
}

/** A cell with all that is written at it. */
export interface MarkedCell {
  /** From 0, as the column is. */
  readonly row: number
  readonly column: number
  readonly text: string
  readonly colour: string
}
