import { type Glyph, isSpace } from './glyph.js'

/** How far apart, in sizes of the type, the two drawings of one bold character may be. */
const offset = 0.2

/** How high a band is in which drawings of one character are looked for. */
const band = 8

/** Some programs make bold type by drawing twice, a little apart: what is there already is left out, and bold. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = []
  const seen = new Map<string, Map<number, number[]>>()
  for (const glyph of glyphs) {
    const double = isSpace(glyph) ? -1 : doubleOf(glyph, kept, seen)
    if (double < 0) kept.push(glyph)
    else kept[double] = { ...(kept[double] as Glyph), bold: true }
  }
  return kept
}

/** The place of the drawing that is there already; else -1, and the glyph is noted as the next. */
function doubleOf(glyph: Glyph, kept: readonly Glyph[], seen: Map<string, Map<number, number[]>>): number {
  const bands = seen.get(glyph.text) ?? new Map<number, number[]>()
  const row = Math.round(glyph.bottom / band)
  for (let at = row - 1; at <= row + 1; at++)
    for (const index of bands.get(at) ?? []) if (isDouble(kept[index] as Glyph, glyph)) return index
  const own = bands.get(row)
  if (own) own.push(kept.length)
  else bands.set(row, [kept.length])
  seen.set(glyph.text, bands)
  return -1
}

const isDouble = (one: Glyph, other: Glyph): boolean =>
  Math.abs(one.left - other.left) <= offset * one.size &&
  Math.abs(one.bottom - other.bottom) <= offset * one.size &&
  Math.abs(one.size - other.size) <= offset * one.size
