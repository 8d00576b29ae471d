import type { Growth } from '../deviation/growth.js'
import type { Locale } from '../words/locale.js'
import { amountInWords, proportionInWords } from './proportionInWords.js'

/** How much did the whole grow? One sentence. */
export function explainGrowth({ unit, total }: Growth, locale: Locale): string {
  const amount = (value: typeof total.before): string => amountInWords(value, unit, locale)
  const growth = proportionInWords(total.growth, locale)
  return locale === 'zh'
    ? `合计由${amount(total.before)}变为${amount(total.now)}，增减${amount(total.change)}，增减率${growth}。`
    : `The total went from ${amount(total.before)} to ${amount(total.now)}, a change of ${amount(total.change)}, growth ${growth}.`
}
