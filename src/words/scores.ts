import type { Decimal } from '../exact/decimal.js'
import { printExactly, printPercent } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { indicatorColumns } from '../terms/indicatorColumn.js'
import { nounOf, nounsOf } from '../terms/term.js'
import type { Locale } from './locale.js'

/** Score, allowed: both ends included unless said otherwise. */
export interface ScoresAllowed {
  readonly low: Decimal
  readonly high: Decimal
  readonly highExcluded?: true
}

const points = (value: Decimal): string => printExactly(value, 0)

/** A number of points. `pointsInWords(new Decimal('1.68'), 'zh') // => '1.68分'` */
export const pointsInWords = (value: Decimal, locale: Locale): string =>
  locale === 'zh' ? `${points(value)}分` : `${points(value)} points`

/** One score, or from where to where. */
export function allowedInWords({ low, high, highExcluded }: ScoresAllowed, locale: Locale): string {
  if (low.eq(high)) return pointsInWords(low, locale)
  if (locale === 'zh') return `${points(low)}至${points(high)}分${highExcluded ? `（不含${points(high)}分）` : ''}`
  return `${points(low)} to ${points(high)} points${highExcluded ? ` (${points(high)} not included)` : ''}`
}

/** A share of one as what it is the share of: of a target to reach, of a limit, of a budget. */
export function shareInWords(share: Decimal, of: 'target' | 'limit' | 'budget', locale: Locale): string {
  const percent = printPercent(share, 2)
  return `${shareNames[of][locale]}${locale === 'zh' ? '' : ' '}${percent}`
}

const shareNames: Readonly<Record<'target' | 'limit' | 'budget', Sentence>> = {
  target: nounOf(indicatorColumns, 'completionRate'),
  limit: { zh: '相当于指标值的', en: 'of the limit' },
  budget: nounOf(budgetColumns, 'executionRate'),
}

export const metInWords = {
  met: { zh: '达到指标值', en: 'target met' },
  missed: { zh: '未达到指标值', en: 'target missed' },
} as const

/** What is stated beside what is allowed, as a whole phrase. */
export function statedInWords(stated: Decimal | null, difference: Decimal | null, locale: Locale): string {
  if (stated === null) return locale === 'zh' ? '得分未填写' : 'no score is stated'
  if (difference === null || difference.isZero()) {
    return locale === 'zh' ? `列${pointsInWords(stated, 'zh')}` : `stated ${points(stated)}`
  }
  const off = pointsInWords(difference.abs(), locale)
  if (locale === 'zh') return `列${pointsInWords(stated, 'zh')}，${difference.isNegative() ? '少' : '多'}${off}`
  return `stated ${points(stated)}, ${off} too ${difference.isNegative() ? 'few' : 'many'}`
}

export const budgetNames: Readonly<Record<'originalBudget' | 'finalBudget', Sentence>> =
  /* @__PURE__ */ nounsOf(budgetStages)

/** A printed cell as it is quoted. */
export const quoted = (text: string, locale: Locale): string =>
  text.trim() === '' ? (locale === 'zh' ? '空白' : 'blank') : text.trim()
