import { fundingRows } from '../../terms/fundingSource.js'
import { bareLabel } from '../../terms/label.js'
import { termByLabel } from '../../terms/term.js'
import { oneLine, type Printed } from '../printed.js'
import type { Stretch } from '../stretches.js'

/** A heading of a report with the headings that it stands under, and a short name: `三(二)1`. */
export interface Heading {
  readonly text: string
  readonly printed: Printed
  readonly depth: number
  readonly section: string
  readonly above: Heading | null
}

/** A paragraph with the heading that it stands under. */
export interface Paragraph {
  readonly printed: Printed
  readonly text: string
  readonly heading: Heading | null
  /** Its own number: `(1)`, `1`; '' where it has none. */
  readonly number: string
  /** The other texts that it is printed as, where a page or a line broke it. */
  readonly rest: readonly Printed[]
  /** What stands behind its number. */
  readonly words: string
  /** The section that it is by its heading and its number: `五(一)1`. */
  readonly section: string
}

/** The number of a paragraph, as it names a section, and the words behind it. */
function ownNumber(text: string): { readonly number: string; readonly words: string } {
  const [whole = '', number = ''] =
    /^\s*([(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?)\s*(?:[、.．]|(?<=[)）]))(?!\d)\s*/u.exec(text) ?? []
  return { number: bareLabel(number), words: text.slice(whole.length) }
}

function paragraphOf(printed: Printed, text: string, heading: Heading | null): Paragraph {
  const { number, words } = ownNumber(text)
  return { printed, text, heading, rest: [], number, words, section: `${heading?.section ?? ''}${number}` }
}

const ended = /[。;；!！?？:：…)）”]$/u

/** A paragraph that stops without a mark goes on in the next one, unless that has a number of its own. */
function joined(last: Paragraph | undefined, { printed, text }: Pick<Paragraph, 'printed' | 'text'>): Paragraph | null {
  if (last === undefined || ended.test(last.text) || last.text.length < 20 || ownNumber(text).number !== '') return null
  const whole = paragraphOf(last.printed, `${last.text}${text}`, last.heading)
  return { ...whole, rest: [...last.rest, printed] }
}

/** How headings are numbered, from the highest; what is left of the number names the section. */
const numberings: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})[、.]/u,
  /^(\([一二三四五六七八九十]{1,3}\))[、.]?/u,
  /^(\d{1,2})(?:、|\.(?!\d)|\.(?=20\d\d年))/u,
  /^(\(\d{1,2}\))[、.]?/u,
]

const sentence = /[。；;]|[，,].{20,}/u
const longest = 60

/** A heading that has lost its number stands beside the one before. */
const unnumbered = /^[\p{Script=Han}()“”]{4,20}(?:情况|分析)$/u

interface Numbered {
  readonly depth: number
  readonly number: string
}

/** The depth and number of a heading; null where a text is none. A numbered sentence is a paragraph. */
function numberOf(text: string, isHeading: boolean, beside = 0): Numbered | null {
  const bare = bareLabel(text)
  for (const [depth, pattern] of numberings.entries()) {
    const number = pattern.exec(bare)?.[1]
    if (number === undefined) continue
    return bare.length <= longest && (isHeading || !sentence.test(bare)) ? { depth, number } : null
  }
  if (budgetOf(text) !== null) return { depth: 0, number: '' }
  return unnumbered.test(bare) ? { depth: beside, number: '' } : null
}

/** Of which budget does a heading say what was spent: 政府性基金预算支出情况? Its number may be lost. */
export function budgetOf(text: string): string | null {
  const name = /^(.{2,20}?)支出情况$/u.exec(bareLabel(text, 'ordinal'))?.[1]
  return name === undefined ? null : (termByLabel(fundingRows, name)?.id ?? null)
}

/** A heading of a report with the paragraphs right below it, before the next heading. */
export interface Section {
  readonly heading: Heading | null
  readonly paragraphs: readonly Paragraph[]
  /** No heading stands below it. */
  readonly isLeaf: boolean
}

/** What a report says, section by section, in its order. */
export function sectionsOf({ texts }: Pick<Stretch, 'texts'>): readonly Section[] {
  const sections: { heading: Heading | null; paragraphs: Paragraph[] }[] = [{ heading: null, paragraphs: [] }]
  for (const { printed, level } of texts)
    for (const text of linesOf(printed.text)) {
      const numbered = numberOf(text, level !== undefined, sections.at(-1)?.heading?.depth)
      const last = sections.at(-1) as (typeof sections)[number]
      const whole = joined(last.paragraphs.at(-1), { printed, text })
      if (numbered !== null)
        sections.push({ heading: headingUnder(last.heading, { ...numbered, text, printed }), paragraphs: [] })
      else if (whole) last.paragraphs.splice(-1, 1, whole)
      else last.paragraphs.push(paragraphOf(printed, text, last.heading))
    }
  return sections.map((section, at) => ({
    ...section,
    isLeaf: section.heading === null || sections[at + 1]?.heading?.above !== section.heading,
  }))
}

/** A text on one line; where its first line is a heading of its own, that and the rest. */
function linesOf(text: string): readonly string[] {
  const [first = '', ...rest] = text.split('\n')
  const isHeading = rest.length > 0 && numberOf(oneLine(first), false) !== null
  return isHeading ? [oneLine(first), oneLine(rest.join('\n'))] : [oneLine(text)]
}

function headingUnder(
  last: Heading | null,
  own: Numbered & { readonly text: string; readonly printed: Printed },
): Heading {
  const { text, printed, depth, number } = own
  const above = pathOf(last).findLast((heading) => heading.depth < depth) ?? null
  return { text, printed, depth, section: `${above?.section ?? ''}${number}`, above }
}

/** The headings from the highest down to this one. */
export const pathOf = (heading: Heading | null): readonly Heading[] =>
  heading === null ? [] : [...pathOf(heading.above), heading]
