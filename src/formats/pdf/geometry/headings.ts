import { numberedLevel } from './numbering.js'
import { isCentred, type TextLine } from './paragraphs.js'
import type { Box } from './shapes.js'

/** What headings are told from: the type of the running text, and the table that follows soon. */
export interface Surroundings {
  readonly bodySize: number
  readonly tableBelow: Box | null
}

/** How long a heading is at most. */
const longest = 80

/** The level of a heading, null where its level is not told; undefined where lines are no heading. */
export function headingLevel(
  lines: readonly TextLine[],
  text: string,
  { bodySize, tableBelow }: Surroundings,
): number | null | undefined {
  const first = lines[0]
  if (!first || text.length > longest || /[；，,;]$/u.test(text) || !/\p{L}/u.test(text)) return undefined
  const level = numberedLevel(text)
  const large = first.line.size >= 1.15 * bodySize
  const bold = lines.every(({ line }) => line.glyphs.every((glyph) => glyph.bold))
  const sentence = /[：:。]/u.test(text.slice(0, -1)) || (/。$/u.test(text) && !bold)
  if (level !== null) {
    const short = lines.length <= 2 && text.length <= 48 && !sentence
    return (large && !sentence) || (bold && !sentence) || level === 1 || (level <= 3 && short) ? level : undefined
  }
  if (/[。：:]$/u.test(text)) return undefined
  if (large && (isCentred(first) || bold || isTitle(first, text, bodySize)))
    return first.line.size >= 1.6 * bodySize ? 1 : null
  if (bold && text.length <= 40 && !sentence) return null
  return tableBelow !== null && text.length <= 50 && !first.beside && isAbove(first, tableBelow) ? null : undefined
}

/** Type of half as much again, alone on its line: a title wherever it stands. */
const isTitle = ({ line, beside }: TextLine, text: string, bodySize: number): boolean =>
  !beside && line.size >= 1.5 * bodySize && text.length <= 40

/** In the middle of the page or of the table below. */
function isAbove(text: TextLine, [left, , right]: Box): boolean {
  const [start, , end] = text.line.box
  const off = Math.abs((start + end) / 2 - (left + right) / 2)
  return start > left + text.line.size && (isCentred(text) || off <= 0.03 * text.width)
}
