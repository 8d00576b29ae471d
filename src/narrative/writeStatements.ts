import type { FinalAccounts } from '../documents/accounts.js'
import { assertRead } from '../documents/readDocuments.js'
import type { Paragraph } from './paragraph.js'
import { Figures, type Lack, type WritingOptions } from './write/figures.js'
import { sections } from './write/sections.js'
import { moneyOf, threePublicSection } from './write/threePublic.js'
import { toldSections } from './write/told.js'

/** A narrative that was written: headings and paragraphs, and what must be told to write the rest. */
export interface WrittenNarrative {
  readonly paragraphs: readonly Paragraph[]
  readonly lacking: readonly Lack[]
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'] as const

/**
 * The standard narrative of final accounts: what do the tables say, in the sentences that are published with them?
 *
 * Sections stand in the official order, amounts in 万元 with two decimals half up, rates of the amounts printed beside them,
 * and each change has the word of its direction. What no table prints is taken from the options and from the statements of
 * the accounts; what is nowhere is left out and asked for in `lacking`. Nothing is made up.
 *
 * @example
 * const { paragraphs, lacking } = writeStatements(FinalAccounts.parse(json))
 * paragraphs[1]?.text // => '2024年度收、支总计均为1285.83万元。'
 * lacking[0] // => { what: 'previousYear', subject: 'grandTotal', scope: 'all' }
 */
export function writeStatements(accounts: FinalAccounts, options: WritingOptions = {}): WrittenNarrative {
  assertRead(accounts)
  const figures = new Figures(accounts, options)
  const title = `${moneyOf(accounts)}“三公”经费支出决算情况说明`
  const all = [...sections, { title, write: threePublicSection }, ...toldSections]
  const paragraphs = all.flatMap((section, at): Paragraph[] => [
    { text: `${ordinals[at]}、${section.title}`, heading: true },
    ...section
      .write(figures, accounts)
      .map((text) => (/^（[一二三]）/u.test(text) ? { text, heading: true } : { text })),
  ])
  return { paragraphs, lacking: figures.lacking }
}
