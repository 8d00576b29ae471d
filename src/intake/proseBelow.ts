import { bareLabel } from '../terms/label.js'
import { type Line, ownCells } from './lines.js'
import type { Printed } from './printed.js'

/** Fewer signs than this are no sentence of a narrative. */
const shortest = 12

const isSentence = (text: string): boolean => text.includes('。') && bareLabel(text).length >= shortest
const isHeading = (text: string): boolean => /^第[一二三四五六七八九十]+部分|(?:情况|说明)$/u.test(bareLabel(text))

/** The only text of a row; null where it prints others, or stands beside one that reaches into it. */
function onlyText(line: Line): Printed | null {
  const [cell = null] = ownCells(line)
  return line.slots.every((slot) => slot === undefined || slot.cell === cell || slot.cell.text.trim() === '')
    ? cell
    : null
}

/**
 * Where do the rows of a table of money end, and what is told below them begin? A sheet has no paragraphs: sentences, and the
 * headings above them, stand in rows that print nothing else, down to the last.
 */
export function endOfRows(lines: readonly Line[]): number {
  const texts = lines.map((line) => onlyText(line)?.text ?? null)
  const first = texts.lastIndexOf(null) + 1
  let end = texts.findIndex((text, at) => at >= first && isSentence(text as string))
  if (end < 0) return lines.length
  while (end > first && isHeading(texts[end - 1] as string)) end--
  return end
}

/** What the rows of such lines say. */
export const textsBelow = (lines: readonly Line[]): readonly Printed[] => lines.flatMap((line) => onlyText(line) ?? [])
