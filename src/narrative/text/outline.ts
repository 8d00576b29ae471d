import type { Paragraph } from '../paragraph.js'
import { cleanText } from './cleanText.js'

/** The numbers that headings and paragraphs bear, from the outermost level inwards. */
const numbers: readonly RegExp[] = [
  /^第[一二三四五六七八九十]{1,3}部分/u,
  /^([一二三四五六七八九十]{1,3})[、.](?=[^\d])/u,
  /^(\([一二三四五六七八九十]{1,3}\))[、.]?/u,
  /^(\d{1,2})(?:、|\.(?!\d)|\.(?=\d{4}年))/u,
  /^(\(\d{1,2}\))/u,
  /^([①-⑳])/u,
]
const longestHeading = 60
const speaks = /[。;!?]|[\d.]+(?:万元|亿元|%)|:.*\d/u

/** A heading or a numbered paragraph: on which level it stands, its number, and its own words. */
export interface Numbered {
  readonly level: number
  readonly number: string
  readonly title: string
  /** How many plain characters its number takes. */
  readonly length: number
}

/** Which number does a plain text begin with? Null where it begins with none. */
export function numberedBy(plain: string): Numbered | null {
  for (const [level, pattern] of numbers.entries()) {
    const match = pattern.exec(plain)
    if (match) return { level, number: match[1] ?? '', title: plain.slice(match[0].length), length: match[0].length }
  }
  return null
}

/** Is a plain text a heading: numbered or marked as one, short, and without a sentence? */
export function isHeading({ heading }: Paragraph, plain: string): boolean {
  if (plain === '' || plain.length > longestHeading) return false
  if (heading !== undefined) return heading && !/[\d.]+(?:万元|亿元)/u.test(plain)
  return (
    !speaks.test(plain) &&
    !/[,:]$/u.test(plain) &&
    (numberedBy(plain) !== null || /(?:情况|说明|分析|部分|报告)$/u.test(plain))
  )
}

/** A heading that is open, with its level. */
export interface OpenHeading {
  readonly level: number
  readonly number: string
  readonly title: string
}

/**
 * The headings that are open after this one: all above its level, and itself. One without a number stands beside the
 * last heading, whatever numbered paragraphs stand between; before any number it is the title.
 */
export function opened(above: readonly OpenHeading[], plain: string): readonly OpenHeading[] {
  const numbered = numberedBy(plain)
  const level = numbered?.level ?? above.findLast(({ title }) => title !== '')?.level ?? 0
  const own = { level, number: numbered?.number ?? '', title: numbered?.title ?? plain }
  return [...above.filter((one) => one.level < level), own]
}

/** Headings that a caller gives, as open ones. */
export const givenHeadings = (sections: readonly string[]): readonly OpenHeading[] =>
  sections.reduce<readonly OpenHeading[]>((above, section) => opened(above, cleanText(section).plain), [])

/** The numbers of the open headings: `五(三)1`. */
export const sectionNumber = (open: readonly OpenHeading[]): string =>
  open
    .filter(({ level }) => level > 0)
    .map(({ number }) => number)
    .join('')
