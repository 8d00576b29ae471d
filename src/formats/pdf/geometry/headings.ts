import { numberedLevel } from './numbering.js'
import { isCentred, type TextLine } from './paragraphs.js'

/** What headings are told from: the type of the running text, and whether a table follows soon. */
export interface Surroundings {
  readonly bodySize: number
  readonly beforeTable: boolean
}

/** How long a heading is at most. */
const longest = 80

/** The level of a heading, null where its level is not told; undefined where lines are no heading. */
export function headingLevel(
  lines: readonly TextLine[],
  text: string,
  { bodySize, beforeTable }: Surroundings,
): number | null | undefined {
  const first = lines[0]
  if (!first || text.length > longest || /[。；，,;]$/u.test(text) || !/\p{L}/u.test(text)) return undefined
  const level = numberedLevel(text)
  const large = first.line.size >= 1.15 * bodySize
  const bold = lines.every(({ line }) => line.glyphs.every((glyph) => glyph.bold))
  const centred = isCentred(first)
  if (level !== null) {
    const short = lines.length === 1 && text.length <= 36 && !/[：:。]/u.test(text)
    return large || bold || level === 1 || (level <= 3 && short) ? level : undefined
  }
  if (large && (centred || bold)) return first.line.size >= 1.6 * bodySize ? 1 : null
  if ((bold && text.length <= 40 && !/[：:]./u.test(text)) || (centred && beforeTable && text.length <= 50)) return null
  return undefined
}
