import { type Glyph, isSpace } from './glyph.js'

/** How far apart, in sizes of the type, glyphs of one word may be. */
const apart = 0.35

/** Glyphs that were drawn one after another without a gap: a word, a number, a line of characters. Spaces are left out. */
export function stringsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const strings: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    if (isSpace(glyph)) {
      last = null
      continue
    }
    if (last && follows(last, glyph)) strings.at(-1)?.push(glyph)
    else strings.push([glyph])
    last = glyph
  }
  return strings
}

function follows(before: Glyph, after: Glyph): boolean {
  const size = Math.min(before.size, after.size)
  if (before.clip !== after.clip || before.owner !== after.owner || before.turn !== after.turn) return false
  if (before.vertical || before.turn !== 0) return false
  const gap = after.left - before.right
  return Math.abs(before.bottom - after.bottom) <= 0.3 * size && gap <= apart * size && gap >= -0.5 * size
}
