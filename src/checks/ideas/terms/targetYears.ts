import type { Facts } from '../../../facts/facts.js'
import { goalsOf } from '../../../facts/goalLine.js'
import type { Place } from '../../../facts/printedCell.js'
import { textIn } from '../../../facts/textIn.js'
import { projectTermOf } from '../../../facts/years.js'
import { byForm } from '../../../law/ground.js'
import { formFields } from '../../../terms/formField.js'
import { nounOf } from '../../../terms/term.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const targetYears: Idea = {
  kind: 'inspection',
  id: 'T70',
  says: {
    zh: '年度目标、年度指标值和标题所列的年份是本表的年度',
    en: 'The years in the goals and targets of the year, and in the title, are that of the form',
  },
  basis: byForm('表头印有年度', 'The head of the form prints its year'),
  severity: 'warning',
  claims: ({ facts }) => (Number.isNaN(facts.year) ? [] : datedIn(facts).map((one) => claimOf(facts, one))),
  example: {
    document: {
      kind: 'projectTarget',
      year: 2024,
      indicators: [{ level1: '产出指标', level2: '时效指标', level3: '完成时间', target: '2022年12月31日前' }],
    },
    outcome: 'broken',
  },
}

/** A text of the year with the years that it names. */
interface Dated {
  readonly place: Place
  readonly years: readonly string[]
}

/** A year with 年 or a month behind it: neither 2000元 nor 〔2020〕10号. */
const dated = /(?<!\d)((?:19|20)\d{2})(?=\s*年|[-./]\d{1,2}(?!\d))/gu

/** Titles name one year; goals and targets of the year, when. Numbers of documents in brackets are none of them. */
function datedIn(facts: Facts): readonly Dated[] {
  const title = textIn(facts.printed, 'title') ?? ''
  const place = { label: nounOf(formFields, 'title'), where: { path: ['title'], row: 'title', column: 'title' } }
  const texts: readonly (Place & { readonly text: string })[] = [
    { ...place, text: title },
    ...goalsOf(facts).filter(({ horizon }) => horizon !== 'mediumTerm'),
    ...facts.indicators.flatMap((row) => row.target ?? []),
  ]
  return texts.flatMap((one) => {
    const years = [...one.text.matchAll(dated)].map(([, year = '']) => year)
    return years.length > 0 && !/比|较|基数|以来|规划|五年|标准|规范|版|号/u.test(one.text)
      ? [{ place: one, years }]
      : []
  })
}

/** One of the years is that of the form, or a project that runs longer holds them all. */
function claimOf(facts: Facts, { place, years }: Dated): Claim {
  const term = projectTermOf(facts)
  const isWithin = term !== null && years.every((year) => year >= term.first && (term.isOpen || year <= term.last))
  const isRight = years.includes(`${facts.year}`) || isWithin || years.some((year) => year > `${facts.year}`)
  const fault = { kind: 'otherYear', years: [...new Set(years)], year: facts.year, what: place.label } as const
  return { kind: 'found', about: 'year', place, outcome: isRight ? 'holds' : 'broken', ...(isRight ? {} : { fault }) }
}
