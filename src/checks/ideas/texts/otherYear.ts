import { isHeading, type PrintedText, printedTexts } from '../../../facts/printedTexts.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { textPlace, toldTogether } from './textPlace.js'

export const otherYear: Idea = {
  kind: 'inspection',
  id: 'S24',
  says: {
    zh: '标题、年末日期写的是本年度',
    en: 'Headings, and dates at the end of the year, are of the year of the document',
  },
  basis: byArithmetic(
    '标题和“截至12月31日”说的是文件的年度',
    'Headings and “as of 31 December” speak of the year of the document',
  ),
  severity: 'warning',
  claims: ({ facts }) => {
    const { year } = facts
    const wrong = printedTexts(facts).flatMap((text) => {
      const other = yearsIn(text, year)
      return other === null ? [] : [{ text, other }]
    })
    const others = [...new Set(wrong.map(({ other }) => other))]
    return toldTogether(
      'year',
      wrong.map(({ text }) => textPlace(text)),
      {
        kind: 'otherYear',
        years: others,
        year: String(year),
        words: wrong.map(({ text }) => text.text.slice(0, 40)),
      },
    )
  },
  example: {
    document: { kind: 'finalAccounts', year: 2024, outline: ['第三部分 2023年度部门决算情况说明'] },
    outcome: 'broken',
  },
}

const ofTheYear = /((?:19|20)\d{2})\s*年?度?[^，。；]{0,24}(?:决算|预算|自评|绩效)/u
const asOf = /截[至止]\s*((?:19|20)\d{2})\s*年\s*(?:12\s*月\s*3[01]\s*日|年?[底末])/u

/** The year that a heading, or a date at the end of a year, names instead of the document's; null where it names that. */
function yearsIn(text: PrintedText, year: number): string | null {
  if (text.text.includes(String(year))) return null
  const [, named] = (isHeading(text) ? ofTheYear.exec(text.text) : null) ?? asOf.exec(text.text) ?? []
  return named ?? null
}
