import { type Glyph, isSpace } from './glyph.js'
import { endOf, type Ruling, startOf } from './rules.js'

/** The stretches of a line of glyphs that stand apart; spaces that were written, and lines under a blank, bridge a gap. */
export function segmentsOf(
  row: readonly Glyph[],
  underlines: readonly Ruling[] = [],
  widest = 2.6,
): readonly (readonly Glyph[])[] {
  const segments: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of row) {
    const gap = last ? (glyph.left - last.right) / Math.min(last.size, glyph.size) : Infinity
    if (!last || (gap > widest && !isUnderlined(last, glyph, underlines))) segments.push([glyph])
    else segments.at(-1)?.push(glyph)
    if (!last || glyph.right > last.right) last = glyph
  }
  const seen = segments.filter((segment) => segment.some((glyph) => !isSpace(glyph)))
  return seen.every((segment) => segment.filter((glyph) => !isSpace(glyph)).length === 1) ? [seen.flat()] : seen
}

/** A blank to be filled in: a line stands under the gap. */
function isUnderlined(before: Glyph, after: Glyph, underlines: readonly Ruling[]): boolean {
  const { bottom, size } = after
  return underlines.some((ruling) => {
    const shared = Math.min(endOf(ruling), after.left) - Math.max(startOf(ruling), before.right)
    return Math.abs(ruling.at - bottom) <= 0.5 * size && shared >= 0.2 * (after.left - before.right)
  })
}
