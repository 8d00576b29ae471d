import { isFigure } from './figures.js'
import type { Glyph } from './glyph.js'
import { type Line, lineOf } from './line.js'
import { segmentsOf } from './segments.js'
import type { Box } from './shapes.js'

/** A line of a page as it would be a row of a table: texts that stand apart. */
export interface OpenRow {
  readonly glyphs: readonly Glyph[]
  readonly texts: readonly Line[]
  readonly box: Box
  readonly size: number
  /** Texts side by side, with a number among those after the first. */
  readonly isBody: boolean
}

/** How wide a gap, in sizes of the type, parts two columns; here spaces that were written do not bridge it. */
const columnGap = 1

/** Dots that lead to a page number, as in a table of contents. */
const leaders = /[.．·…‥]{4,}|…{2,}/u

/** Lines of glyphs as rows. */
export function openRow(row: readonly Glyph[]): readonly OpenRow[] {
  const visible = row.filter(({ text }) => text !== ' ')
  const [whole] = lineOf(row)
  if (!whole) return []
  const texts = segmentsOf(visible, [], columnGap).flatMap(lineOf)
  const numbers = texts.slice(1).filter(({ text }) => isFigure(text)).length
  const isBody = texts.length > 1 && numbers > 0 && !leaders.test(whole.text)
  return [{ glyphs: row, texts, box: whole.box, size: whole.size, isBody }]
}

export type Interval = readonly [from: number, to: number]

/** What texts of rows cover from left to right: where they overlap they are one column. */
export function columnsOf(rows: readonly OpenRow[]): readonly Interval[] {
  const spans = rows.flatMap(({ texts }) => texts.map(({ box }): Interval => [box[0], box[2]]))
  const columns: [number, number][] = []
  for (const [from, to] of spans.sort((one, other) => one[0] - other[0])) {
    const last = columns.at(-1)
    if (last && from < last[1] + 1) last[1] = Math.max(last[1], to)
    else columns.push([from, to])
  }
  return columns
}

/** Which columns a text stands over: more than one for a head that is above several. */
export const columnsUnder = (columns: readonly Interval[], [left, , right]: Box): readonly number[] =>
  columns.flatMap(([from, to], at) => (Math.min(right, to) - Math.max(left, from) > 0 ? [at] : []))

/** In each row every text has a column of its own. */
export const standApart = (rows: readonly OpenRow[], columns: readonly Interval[]): boolean =>
  rows.every(({ texts }) => {
    const taken = texts.map(({ box }) => columnsUnder(columns, box))
    return taken.every((one) => one.length === 1) && new Set(taken.flat()).size === texts.length
  })
