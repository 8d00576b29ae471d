/** Where something is printed: as much as the file says. Pages, lines, rows and columns are counted from 1. */
export interface PaperPlace {
  /** The name of the file, where several are read together. */
  readonly file?: string
  readonly page?: number
  /** The name of the sheet of a workbook. */
  readonly sheet?: string
  /** The address of a cell in its sheet: `C7`. */
  readonly cell?: string
  /** The line of the text. */
  readonly line?: number
  /** The paragraph of a document that has no lines, tables left out. */
  readonly paragraph?: number
  /** Which table of the file or page, and the row and column in it, where there is no address. */
  readonly table?: number
  readonly row?: number
  readonly column?: number
  /** Left, top, right and bottom on the page, in points from its top left corner. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number]
}
