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
}

/** How headings are numbered, from the highest; what is left of the number names the section. */
const numberings: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})[、.]/u,
  /^(\([一二三四五六七八九十]{1,3}\))[、.]?/u,
  /^(\d{1,2})[、.](?!\d)/u,
  /^(\(\d{1,2}\))[、.]?/u,
]

const sentence = /[。；;]|[，,].{20,}/u
const longest = 60

interface Numbered {
  readonly depth: number
  readonly number: string
}

/** The depth and number of a heading; null where a text is none. A numbered sentence is a paragraph. */
function numberOf(text: string, isHeading: boolean): Numbered | null {
  const bare = bareLabel(text)
  for (const [depth, pattern] of numberings.entries()) {
    const number = pattern.exec(bare)?.[1]
    if (number === undefined) continue
    return bare.length <= longest && (isHeading || !sentence.test(bare)) ? { depth, number } : null
  }
  return budgetOf(text) === null ? null : { depth: 0, number: '' }
}

/** Of which budget does a heading say what was spent: 政府性基金预算支出情况? Its number may be lost. */
export function budgetOf(text: string): string | null {
  const name = /^(.{2,20}?)支出情况$/u.exec(bareLabel(text, 'ordinal'))?.[1]
  return name === undefined ? null : (termByLabel(fundingRows, name)?.id ?? null)
}

/** What a report says, section by section: its headings in order, and every paragraph under the heading above it. */
export function sectionsOf({ texts }: Stretch): {
  readonly headings: readonly Heading[]
  readonly paragraphs: readonly Paragraph[]
} {
  const headings: Heading[] = []
  const paragraphs: Paragraph[] = []
  for (const { printed, level } of texts) {
    const text = oneLine(printed.text)
    const numbered = numberOf(text, level !== undefined)
    const last = headings.at(-1) ?? null
    if (numbered === null) paragraphs.push({ printed, text, heading: last })
    else headings.push(headingUnder(last, { ...numbered, text, printed }))
  }
  return { headings, paragraphs }
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
