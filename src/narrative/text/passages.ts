import { cueWords } from '../../terms/spoken/cueWords.js'
import type { Paragraph } from '../paragraph.js'
import { cleanText } from './cleanText.js'
import { givenHeadings, isHeading, numberedBy, type OpenHeading, opened } from './outline.js'

/** Paragraphs that are read as one, under the headings that are open there. */
export interface Stretch {
  readonly members: readonly number[]
  readonly open: readonly OpenHeading[]
  /** A heading: its numbers are names of its own and no sentence. */
  readonly heading: boolean
}

const ended = /[。;!?:…)]$/u
const lists = cueWords.lists.map((word) => `${word}:`)
const longestName = 40

/** Does a paragraph go on in the next: it stops without a mark, or before the names that it announces? */
function goesOn(plain: string, next: string): boolean {
  if (numberedBy(next)) return false
  if (lists.some((word) => plain.endsWith(word))) return next.length <= longestName && !/[\d:]/.test(next)
  return !ended.test(plain)
}

/** A numbered paragraph stands under its number as under a heading, without its words. */
function under(open: readonly OpenHeading[], plain: string): readonly OpenHeading[] {
  const numbered = numberedBy(plain)
  return numbered && numbered.level > 0
    ? [...open.filter(({ level }) => level < numbered.level), { ...numbered, title: '' }]
    : open
}

/** The paragraphs of a narrative in stretches, each with the headings above it. */
export function stretchesOf(paragraphs: readonly Paragraph[]): readonly Stretch[] {
  const stretches: { members: number[]; open: readonly OpenHeading[]; heading: boolean }[] = []
  let open: readonly OpenHeading[] = []
  let last = ''
  for (const [index, paragraph] of paragraphs.entries()) {
    const { plain } = cleanText(paragraph.text)
    if (plain === '') continue
    const heading = isHeading(paragraph, plain)
    const before = stretches.at(-1)
    if (
      !heading &&
      before &&
      !before.heading &&
      goesOn(last, plain) &&
      paragraph.sections === paragraphs[index - 1]?.sections
    ) {
      before.members.push(index)
    } else {
      const given = paragraph.sections ? givenHeadings(paragraph.sections) : open
      const own = heading ? opened(given, plain) : under(given, plain)
      if (!paragraph.sections) open = own
      stretches.push({ members: [index], open: own, heading })
    }
    last = plain
  }
  return stretches
}
