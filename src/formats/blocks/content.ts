import type { PaperMark } from '../../paper/paper.js'
import type { PaperPlace } from '../../paper/place.js'

/** A heading, or a paragraph, as a file has it. */
export interface TextContent {
  readonly kind: 'heading' | 'paragraph'
  /** Of a heading, where the file says it. */
  readonly level?: number
  readonly text: string
  readonly place: PaperPlace
  readonly mark?: PaperMark
}

/** A cell in its place, with all that it holds. */
export interface CellContent {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly content: readonly Content[]
  readonly place: PaperPlace
  readonly head?: boolean
}

/** A table as a file has it: it may hold others, or serve to lay out a page. */
export interface TableContent {
  readonly kind: 'table'
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly CellContent[]
  readonly place: PaperPlace
}

export type Content = TextContent | TableContent
