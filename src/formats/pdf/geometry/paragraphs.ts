import { middleOf } from './line.js'
import { numberedLevel } from './numbering.js'
import type { PageLine } from './table.js'

/** A line on its page, with what is needed to join it with others. */
export interface TextLine {
  readonly line: PageLine
  readonly page: number
  readonly width: number
  /** Other text stands on the same line of the page. */
  readonly beside: boolean
}

/** Where the text of a page begins and ends, for type of one size. */
export interface Margins {
  readonly left: number
  readonly right: number
  /** From line to line. */
  readonly pitch: number
  /** Paragraphs begin some way in, so that a line at the margin goes on with the one before. */
  readonly indented: boolean
}

/** The margins of the lines of a page that have about the size of a line. */
export function marginsOf(lines: readonly TextLine[], { line, page }: TextLine): Margins {
  const like = lines.filter((other) => other.page === page && !other.beside && isLike(other.line.size, line.size))
  const pitches = like.slice(1).map((other, at) => other.line.box[3] - (like[at] as TextLine).line.box[3])
  const downwards = pitches.filter((pitch) => pitch > 0.5 * line.size && pitch < 4 * line.size)
  const left = Math.min(...like.map((other) => other.line.box[0]))
  return {
    left,
    indented: like.filter((other) => isIndented(other.line, left)).length > 1,
    right: Math.max(...like.map((other) => other.line.box[2])),
    pitch: downwards.length === 0 ? 2 * line.size : middleOf(downwards),
  }
}

/** Two characters in, more or less. */
const isIndented = ({ box, size }: PageLine, left: number): boolean =>
  box[0] - left > 1.2 * size && box[0] - left < 4.5 * size

const isLike = (one: number, other: number): boolean => Math.abs(one - other) <= 0.12 * Math.max(one, other)

const allBold = ({ glyphs }: PageLine): boolean => glyphs.every(({ bold }) => bold)

/** Whether a line goes on with what the line before it says. */
export function goesOn(before: TextLine, after: TextLine, margins: Margins): boolean {
  const [one, other] = [before.line, after.line]
  if (before.beside || after.beside || !isLike(one.size, other.size) || after.page > before.page + 1) return false
  if (/^[。；，：！？）”]+$/u.test(other.text) && before.page === after.page) return true
  if (one.box[2] <= other.box[0] || other.box[2] <= one.box[0] - 4.5 * one.size) return false
  const numbered = numberedLevel(other.text)
  if (numbered !== null && (allBold(one) || allBold(other) || /[。；：;:！!]$/u.test(one.text))) return false
  if (allBold(one) && !allBold(other) && !isRestOfHeading(other)) return false
  if (before.page === after.page) {
    const pitch = other.box[3] - one.box[3]
    if (pitch > Math.max(1.5 * margins.pitch, 1.3 * one.size) || pitch <= 0) return false
    if (isCentred(before) && isCentred(after) && isInset(one, other)) return continuesTitle(one, other)
  }
  const full = reachesEnd(before, margins) || breaksOff(one, margins)
  if (full && isLastWord(one, other)) return true
  const outdented = other.box[0] <= margins.left + 0.8 * other.size
  return full && outdented && !(numbered !== null && other.box[0] > one.box[0] + other.size)
}

/** A line ends at the margin; a page of one short sentence does not say where that is. */
const reachesEnd = ({ line, width }: TextLine, { right }: Margins): boolean =>
  line.box[2] >= right - 2.3 * line.size && !(line.box[2] < 0.6 * width && /[。！？]$/u.test(line.text))

/** A long line without an end, on a page whose paragraphs begin some way in. */
const breaksOff = (one: PageLine, { left, right, indented }: Margins): boolean =>
  indented && !/[。；：！？…:;!?]$/u.test(one.text) && one.box[2] - left >= 0.7 * (right - left)

/** The last letters of a title in the middle of the next line. */
const isLastWord = (one: PageLine, other: PageLine): boolean =>
  [...other.text].length <= 2 && !/\d/u.test(other.text) && one.bold === other.bold && isInset(one, other)

const isRestOfHeading = ({ text }: PageLine): boolean => text.length <= 16 && !/[。；，：;,:]/u.test(text)

/** Neither edge of two lines is the same: they stand in the middle, not in a column. */
const isInset = (one: PageLine, other: PageLine): boolean =>
  [0, 2].every((edge) => Math.abs((one.box[edge] as number) - (other.box[edge] as number)) > 0.5 * one.size)

/** Lines in the middle, one close below the other, are one title. */
const continuesTitle = (one: PageLine, other: PageLine): boolean =>
  one.bold === other.bold && other.box[3] - one.box[3] <= 2.3 * one.size && numberedLevel(other.text) === null

/** In the middle of the page. */
export function isCentred({ line, width }: TextLine): boolean {
  const [start, , end] = line.box
  return Math.abs((start + end) / 2 - width / 2) <= 0.025 * width && start > 0.12 * width
}
