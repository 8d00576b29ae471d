import type { Sentence } from '../law/basis.js'
import type { BrokenRules } from '../procedures/portfolio/brokenRules.js'
import type { PlacePaper } from '../procedures/portfolio/papers.js'
import type { PlaceAmount, PlaceMoney, PlaceStage } from '../procedures/portfolio/placeMoney.js'
import type { PlacePortfolio } from '../procedures/portfolioOf.js'
import { budgetStages } from '../terms/budgetStage.js'
import { formNames } from '../terms/formName.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'
import { moneyDimensionNames, placeWords } from '../words/placeWords.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { amountInWords } from './proportionInWords.js'

const most = 5

/** What a paper is called: its form of the publisher. */
export function paperName({ paper, form }: Pick<PlacePaper, 'paper' | 'form'>, locale: Locale): string {
  const id = paper === 'departmentBudget' && form === 'unit' ? 'unitBudget' : paper
  return nounOf(formNames, id)[locale]
}

/** The budget or the outturn of a year. */
export const stageInWords = (year: number, stage: PlaceStage, locale: Locale): string =>
  locale === 'zh' ? `${year}年${stageNames[stage].zh}` : `${stageNames[stage].en} of ${year}`

const stageNames: Readonly<Record<PlaceStage, Sentence>> = {
  originalBudget: nounOf(budgetStages, 'originalBudget'),
  outturn: nounOf(budgetStages, 'outturn'),
}

/** Which rules are broken how often? */
export function explainBrokenRules({ documents, withoutFinding, rules }: BrokenRules, locale: Locale): string {
  const say = placeWords[locale]
  const often = rules.slice(0, most).map((rule) => say.often(rule.id, rule.documents, rule.findings))
  const { colon, list, stop } = marks[locale]
  const told = often.length === 0 ? '' : `${colon}${often.join(list)}${rules.length > most ? '…' : ''}`
  return `${say.audited(documents, withoutFinding, rules.length)}${told}${stop}`.trim()
}

const marks = {
  zh: { colon: sentenceMarks.zh.colon, list: '、', stop: '。' },
  en: { colon: sentenceMarks.en.colon, list: ', ', stop: '.' },
} as const

/** How much money is there, and on which lines most of it? */
export function explainPlaceMoney({ by, unit, total, lines }: PlaceMoney, locale: Locale): string {
  const { colon, list, stop } = marks[locale]
  const told = total.map((one) => `${stageInWords(one.year, one.stage, locale)} ${amount(one, unit, locale)}`)
  const largest = lines.slice(0, most).map(({ label, amounts }) => {
    const last = amounts.at(-1)
    return `${label} ${last ? amount(last, unit, locale) : '—'}`
  })
  const all = told.length === 0 ? placeWords[locale].nothing : told.join(list)
  const split = largest.length === 0 ? '' : `${locale === 'zh' ? '；' : '; '}${largest.join(list)}`
  return `${moneyDimensionNames[by][locale]}${colon}${all}${split}${stop}`
}

const amount = ({ value }: PlaceAmount, unit: PlaceMoney['unit'], locale: Locale): string =>
  amountInWords(value, unit, locale)

/** What did a place publish in a year, what is missing, and what is found in it? */
export function explainPlace(place: PlacePortfolio, locale: Locale): string {
  const say = placeWords[locale]
  const missing = place.papers.filter(({ isThere }) => !isThere)
  const there = place.papers.filter(({ isThere }) => isThere)
  const many = (standing: PlacePaper['standing']): number => there.filter((one) => one.standing === standing).length
  const year = `${place.region ?? ''}${locale === 'zh' ? `${place.year}年` : ` ${place.year}`}`.trim()
  const names = missing
    .slice(0, most)
    .map((one) => `${one.department}${locale === 'zh' ? '' : ' '}${paperName(one, locale)}`)
  const absent = names.length === 0 ? '' : say.absent(missing.length > most ? [...names, '…'] : names)
  const space = locale === 'zh' ? '' : ' '
  const counted = say.counted(year, there.length, missing.length, many('late'), many('unknown'))
  return `${counted}${absent}${space}${explainBrokenRules(place.rules, locale)}`
}
