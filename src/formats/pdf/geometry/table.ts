import type { Line } from './line.js'
import type { Box } from './shapes.js'

/** A cell of a table on a page. */
export interface PageCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly box: Box
  readonly head: boolean
  readonly doubt: string | null
}

/** A table on a page; `xs` are the edges of its columns. */
export interface PageTable {
  readonly kind: 'table'
  readonly box: Box
  readonly xs: readonly number[]
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly PageCell[]
}

/** A line of text outside tables. */
export interface PageLine extends Line {
  readonly kind: 'line'
}

/** What stands on a page, from top to bottom. */
export interface PageLayout {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly (PageTable | PageLine)[]
  /** The box of a piece on the page as it is shown. */
  readonly back: (box: Box) => Box
  readonly unmapped: number
}
