import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import type { PaperPlace } from '../../paper/place.js'
import type { Content } from '../blocks/content.js'

/** A line of a text, counted from 1; the page where the text is parted into pages. */
export interface TextLine {
  readonly text: string
  readonly number: number
  readonly page?: number
}

/** What begins at a line, and the index of the line behind it. */
export interface Found {
  readonly content: readonly Content[]
  readonly next: number
}

/** Recognises what begins at a line; null where it is something else. */
export type Recognise = (lines: readonly TextLine[], at: number, markdown: boolean) => Found | null

/** The lines of a text; a form feed begins a page. */
export function linesOf(text: string, before: number): readonly TextLine[] {
  bound(text)
  const paged = text.includes('\f')
  let page = 1
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line, at): readonly TextLine[] => {
    const number = before + at + 1
    return line.split('\f').map((part, index) => {
      if (index > 0) page++
      return { text: part, number, ...(paged ? { page } : {}) }
    })
  })
}

/** A paper has no more lines than it may have blocks; they are counted before anything is made of them. */
function bound(text: string): void {
  let lines = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === lineFeed || (letter === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines++
  }
  if (lines > paperLimits.blocks) throw new PaperError('tooLarge', `more than ${paperLimits.blocks} lines`)
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

export const placeOf = ({ number, page }: TextLine): PaperPlace => ({
  line: number,
  ...(page === undefined ? {} : { page }),
})

/** Whether nothing is printed on a line; a line of tabs alone is a row of blank cells. */
export const isBlank = ({ text }: TextLine): boolean => text.trim() === '' && !text.includes('\t')
