/** Left, top, right and bottom on a page, in points from its top left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Which way a text runs, in degrees clockwise from the usual. */
export type Turn = 0 | 90 | 180 | 270

/** A text as it is placed on a page: a glyph, a word or a line, by the box of its em squares. */
export interface PlacedText {
  readonly text: string
  readonly box: Box
  /** The size of the type in points. */
  readonly size: number
  readonly turn?: Turn
  /** Its characters stand below each other, upright. */
  readonly vertical?: boolean
  readonly bold?: boolean
  /** What was drawn in one go has one number. */
  readonly run?: number
  /** The index of the clip rectangle that it is drawn in. */
  readonly clip?: number
  /** The number of the marked content that it is part of. */
  readonly mark?: number
  /** Its character is not known: the file does not say what the glyph stands for. */
  readonly unmapped?: boolean
}

/** A straight line across the page or down it. */
export interface Rule {
  readonly across: boolean
  /** How far from the top (across) or from the left (down). */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A part of a tagged file: what it is (`Table`, `TR`, `TD`, `P`, …), its parts, and numbers of marked content. */
export interface Tag {
  readonly role: string
  readonly children: readonly (Tag | number)[]
}

/** A page as it is drawn, upright: the box of each shape is counted from the top left corner. */
export interface PageShapes {
  /** Counted from 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly rules: readonly Rule[]
  /** Coloured grounds. */
  readonly fills: readonly Box[]
  readonly clips: readonly Box[]
  readonly tags?: Tag
}
