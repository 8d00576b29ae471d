import { boxAroundGlyphs, type Glyph, isSpace, isWide } from './glyph.js'
import type { Box } from './shapes.js'

/** A line of text: its glyphs from left to right, without spaces at its ends. */
export interface Line {
  readonly glyphs: readonly Glyph[]
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly bold: boolean
  /** Numbers in it were written with spaces inside. */
  readonly joined: boolean
}

/** Glyphs that stand on one line, by how high they stand; each list from left to right. */
export function rowsOfGlyphs(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const sorted = [...glyphs].sort((one, other) => one.bottom - other.bottom || one.left - other.left)
  const rows: { bottom: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of sorted) {
    const row = rows.at(-1)
    if (row && glyph.bottom - row.bottom <= 0.42 * Math.min(row.size, glyph.size)) {
      row.glyphs.push(glyph)
      // The line stands where most of its glyphs stand, not where its first one does.
      row.bottom += (glyph.bottom - row.bottom) / row.glyphs.length
    } else rows.push({ bottom: glyph.bottom, size: glyph.size, glyphs: [glyph] })
  }
  return rows.map((row) => row.glyphs.sort((one, other) => one.left - other.left))
}

/** The lines of glyphs that stand together, from top to bottom. */
export const linesOf = (glyphs: readonly Glyph[]): readonly Line[] => rowsOfGlyphs(glyphs).flatMap(lineOf)

/** A line of glyphs that stand from left to right; none where they are all spaces. */
export function lineOf(row: readonly Glyph[]): readonly Line[] {
  const visible = row.filter((glyph) => !isSpace(glyph))
  const first = visible[0]
  if (!first) return []
  const start = row.indexOf(first)
  const end = row.lastIndexOf(visible.at(-1) as Glyph)
  const { text, joined } = textOf(row.slice(start, end + 1), visible)
  return [
    {
      glyphs: visible,
      text,
      joined,
      box: boxAroundGlyphs(visible),
      size: middleOf(visible.map(({ size }) => size)),
      bold: visible.filter(({ bold }) => bold).length * 2 > visible.length,
    },
  ]
}

export const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0

const isLatin = (text: string): boolean => /[\p{Script=Latin}\d]/u.test(text) && !isWide(text)
const isFigure = (text: string): boolean => /[\d.,]/u.test(text)

/** What a line says, with a space wherever a reader sees one. */
function textOf(row: readonly Glyph[], visible: readonly Glyph[]): { readonly text: string; readonly joined: boolean } {
  const gaps = visible.slice(1).map((glyph, at) => glyph.left - (visible[at] as Glyph).right)
  const usual = gaps.length < 4 ? 0 : Math.max(0, middleOf(gaps))
  let text = ''
  let before: Glyph | null = null
  let spaced = false
  for (const glyph of row) {
    if (isSpace(glyph)) {
      spaced = true
      continue
    }
    if (before) text += separator(before, glyph, spaced, usual)
    text += glyph.text
    before = glyph
    spaced = false
  }
  const tidy = withoutInnerSpaces(text)
  return { text: tidy, joined: tidy !== text }
}

function separator(before: Glyph, after: Glyph, spaced: boolean, usual: number): string {
  const gap = (after.left - before.right) / Math.min(before.size, after.size)
  const beyond = gap - usual / before.size
  if (isFigure(before.text) && isFigure(after.text)) return spaced && gap > 0.1 ? ' ' : beyond > 0.5 ? ' ' : ''
  if (isLatin(before.text) && isLatin(after.text)) return (spaced && gap > 0.1) || beyond > 0.22 ? ' ' : ''
  return (spaced && gap > 0.38) || beyond > 0.6 ? ' ' : ''
}

/** `1, 063. 77` and `1 063.77` are one number each: a part that cannot stand alone belongs to what is before it. */
export function withoutInnerSpaces(text: string): string {
  if (!/^[-−(（]?[\d\s.,，．]+[%％)）]?$/u.test(text) || !/\s/u.test(text)) return text
  const whole = text.replaceAll(/\s+/gu, '')
  const parts = text.split(/\s+/u)
  const alone = (part: string): boolean =>
    /^[-−(（]?(?:[1-9]\d{0,2}(?:[,，]\d{3})+|[1-9]\d*|0)(?:[.．]\d+)?[%％)）]?$/u.test(part)
  return /^[-−(（]?(?:\d{1,3}(?:[,，]\d{3})*|\d+)(?:[.．]\d+)?[%％)）]?$/u.test(whole) &&
    parts.some((part) => !alone(part))
    ? whole
    : text
}
