import type { PaperRemark } from '../../paper/paper.js'
import type { Merge } from '../../paper/paperOfRows.js'

/** A cell of a sheet as displayed; row and column are counted from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly head?: boolean
  readonly doubt?: string
}

/** A text in a box that lies over the cells, from a cell on. */
export interface SheetNote {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A sheet of a workbook, of whichever format. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** What each page has at its top and at its foot when it is printed. */
  readonly heads: readonly string[]
  readonly feet: readonly string[]
  readonly notes: readonly SheetNote[]
  readonly remarks: readonly PaperRemark[]
}

export const mostRows = 1_048_576
export const mostColumns = 16_384

/** A sheet of which nothing was read. */
export const emptySheet: Omit<Sheet, 'name' | 'hidden'> = {
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  heads: [],
  feet: [],
  notes: [],
  remarks: [],
}
