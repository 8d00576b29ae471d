import type { IndicatorDeviation } from '../../deviation/indicators/indicatorDeviation.js'
import { type Decimal, one } from '../../exact/decimal.js'
import { statusNames } from '../../words/deviations.js'
import type { Locale } from '../../words/locale.js'
import { sentenceMarks } from '../../words/sentenceMarks.js'
import { completionStatuses } from './completionStatus.js'

/** What the bar of an indicator needs of its deviation. */
export type CompletedIndicator = Pick<
  IndicatorDeviation,
  'level3' | 'unitName' | 'project' | 'target' | 'actual' | 'relative' | 'status' | 'statusReason' | 'effect' | 'doubts'
>

/** 1 + relative deviation: 100 % is on target, whatever its sign; null where there is no share, as for words and dates. */
export const completionOf = ({ relative }: CompletedIndicator): Decimal | null => relative?.plus(one) ?? null

/** The mark and the word for what became of the target; a star where a reading is in doubt. */
export function resultOf({ status, doubts }: CompletedIndicator, locale: Locale): string {
  const told = completionStatuses.find(({ id }) => id === status)
  return `${told ? nameOf(told, locale) : ''}${doubts.length > 0 ? '*' : ''}`
}

/** A status by its mark and its word. */
export const nameOf = ({ id, mark }: (typeof completionStatuses)[number], locale: Locale): string =>
  `${mark} ${statusNames[id][locale]}`

/** The labels, each with its project or unit where there are several of them. */
export function labelsOf(indicators: readonly CompletedIndicator[], locale: Locale): readonly string[] {
  const owners = indicators.map(({ project, unitName }) => project ?? unitName)
  if (new Set(owners).size < 2) return indicators.map(({ level3 }) => level3)
  return indicators.map(({ level3 }, at) => `${owners[at]}${sentenceMarks[locale].colon}${level3}`)
}
