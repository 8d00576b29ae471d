import type { Finding } from '../verdicts/finding.js'
import { computedInWords, figureInWords, percentDecimals } from './figures.js'
import type { Locale } from './locale.js'

const limits = {
  zh: { atLeast: '不小于', atMost: '不大于' },
  en: { atLeast: 'at least ', atMost: 'at most ' },
} as const

/** What would pass, where a rule has no words of its own for it: the computed figure, or that which limits it. */
export function expectationInWords(
  { computed, counting, relation }: Pick<Finding, 'computed' | 'counting' | 'relation'>,
  locale: Locale,
): string {
  if (computed === null) return ''
  if (!relation) return figureInWords(computed, counting, locale)
  return `${limits[locale][relation]}${computedInWords(computed, counting, percentDecimals(counting) + 2, locale)}`
}
