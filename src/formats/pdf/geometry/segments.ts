import { type Glyph, isSpace } from './glyph.js'

/** How wide a gap, in sizes of the type, ends a stretch of text. */
const wideGap = 2

/** The stretches of a line of glyphs that stand apart; spaces that were written bridge a gap. */
export function segmentsOf(row: readonly Glyph[], widest = wideGap): readonly (readonly Glyph[])[] {
  const segments: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of row) {
    const gap = last ? (glyph.left - last.right) / Math.min(last.size, glyph.size) : Infinity
    if (gap > widest) segments.push([glyph])
    else segments.at(-1)?.push(glyph)
    if (!last || glyph.right > last.right) last = glyph
  }
  return segments.filter((segment) => segment.some((glyph) => !isSpace(glyph)))
}
