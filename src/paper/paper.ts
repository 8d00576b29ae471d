import type { PaperPlace } from './place.js'

/** Which kind of file a paper was read from; `rows` where a program built it. */
export type PaperFormat = 'xlsx' | 'xls' | 'docx' | 'html' | 'text' | 'pdf' | 'rows'

/** What a block is beside what the paper says: printed for the reader's way through the pages, not for its content. */
export type PaperMark = 'runningHead' | 'pageNumber' | 'contents'

/** A heading. `level` is 1 for the highest, null where the file does not say. */
export interface PaperHeading {
  readonly kind: 'heading'
  readonly level: number | null
  readonly text: string
  readonly place: PaperPlace
  readonly mark?: PaperMark
}

/** A paragraph, its lines joined. `lines` are where its lines stand, where that is more than one place. */
export interface PaperParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly place: PaperPlace
  readonly lines?: readonly { readonly text: string; readonly place: PaperPlace }[]
  readonly mark?: PaperMark
}

/** A cell of a table: its text as displayed, where it stands in the table (from 0), and what it spans. */
export interface PaperCell {
  readonly row: number
  readonly column: number
  readonly rowSpan?: number
  readonly columnSpan?: number
  readonly text: string
  readonly place: PaperPlace
  /** Printed large, bold or on a ground: it may be a head. */
  readonly head?: boolean
  /** Why the text may not be what is printed: an unmapped glyph, a number joined over two lines. */
  readonly doubt?: string
}

/** A table: the cells that are printed, in the order of rows and columns. A place that no cell covers is not printed. */
export interface PaperTable {
  readonly kind: 'table'
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly PaperCell[]
  readonly place: PaperPlace
  /** It goes on from the table before it: over a page, or behind a repeated head. */
  readonly continues?: boolean
}

/** One thing that a paper prints, in its order. */
export type PaperBlock = PaperHeading | PaperParagraph | PaperTable

/** What whoever reads the paper should know of it: hidden sheets, pages without text, glyphs that stand for nothing. */
export interface PaperRemark {
  readonly kind: 'hidden' | 'noText' | 'unmapped' | 'damaged' | 'external' | 'macro' | 'truncated' | 'formula'
  readonly text: string
  readonly place: PaperPlace
}

/**
 * What is printed, in order, whatever file it came in: headings, paragraphs, tables, each with its place. Plain data; nothing
 * of it is interpreted, and nothing is left out: what is printed for the way through the pages is marked.
 */
export interface Paper {
  readonly kind: 'paper'
  readonly format: PaperFormat
  /** The name of the file, where the caller gave one. */
  readonly name?: string
  readonly blocks: readonly PaperBlock[]
  readonly remarks: readonly PaperRemark[]
}
