import type { Paper } from '../paper/paper.js'
import type { PaperPlace } from '../paper/place.js'

/** One text of a paper, the smallest that is taken as a whole: a cell, a paragraph, a heading. */
export interface Printed {
  readonly text: string
  readonly place: PaperPlace
  /** Why the text may not be what is printed. */
  readonly doubt?: string | undefined
  /** Its lines, where they stand in more than one place. */
  readonly lines?: readonly { readonly text: string; readonly place: PaperPlace }[]
}

/** Where the part of a text is printed that begins at a character: the place of its line, where lines are known. */
export function placeOfPart({ text, place, lines = [] }: Printed, start: number): PaperPlace {
  let end = 0
  for (const line of lines) {
    const begins = text.indexOf(line.text, end)
    if (begins < 0) return place
    end = begins + line.text.length
    if (start < end) return line.place
  }
  return place
}

/** Every text of a paper, in its order. */
export const printedIn = ({ blocks }: Paper): readonly Printed[] =>
  blocks.flatMap((block): readonly Printed[] => (block.kind === 'table' ? block.cells : [block]))

/** Is there a number in this text? A number is every run of digits, of whatever width. */
export const hasNumber = (text: string): boolean => /\d/u.test(text.normalize('NFKC'))

const han = '\\p{Script=Han}，。；：、（）“”《》'
const broken = new RegExp(`(?<=[${han}])\\s*\\n\\s*|\\s*\\n\\s*(?=[${han}])`, 'gu')

/**
 * A text as one line: what was broken over several lines is put together, without a space where Chinese stands before or
 * behind the break.
 *
 * @example oneLine(' 公务用车购\n置费 ') // => '公务用车购置费'
 */
export const oneLine = (text: string): string => text.replace(broken, '').replace(/\s+/gu, ' ').trim()
