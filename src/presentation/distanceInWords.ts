import type { Distance } from '../deviation/indicators/distance.js'
import type { IndicatorDeviation } from '../deviation/indicators/indicatorDeviation.js'
import { deviationReasons } from '../deviation/indicators/reasons.js'
import { deviationInWords, effectNames, relativeInWords } from '../words/deviations.js'
import type { Locale } from '../words/locale.js'

/** How far apart, with its share of the target, or why that is not known; nothing for several figures. */
export function distanceInWords(distance: Distance, locale: Locale): readonly string[] {
  const { measured, absolute, absoluteUnit, reason } = distance
  if (measured === 'parts') return []
  if (absolute === null) {
    const why = reason ? deviationReasons[reason][locale] : ''
    return [locale === 'zh' ? `偏差无从计算（${why}）` : `no deviation can be computed (${why})`]
  }
  if (absolute.isZero()) return [effectNames.onTarget[locale]]
  const size = deviationInWords(absolute, absoluteUnit, locale)
  return [
    locale === 'zh' ? `偏差${size}${shareInWords(distance, 'zh')}` : `off by ${size}${shareInWords(distance, 'en')}`,
  ]
}

/** The share of the target, or that a target of zero has none. */
function shareInWords({ relative, reason }: Distance, locale: Locale): string {
  const told = relative ? relativeInWords(relative) : reason === 'zeroBase' ? deviationReasons.zeroBase[locale] : null
  if (told === null) return ''
  return locale === 'zh' ? `（${told}）` : ` (${told})`
}

type AsMoney = Pick<IndicatorDeviation, 'money' | 'moneyUnit' | 'absoluteUnit'>

/** The deviation in the money of the document, where the row itself prints another unit. */
export function moneyInWords({ money, moneyUnit, absoluteUnit }: AsMoney, locale: Locale): readonly string[] {
  if (money === null || money.isZero() || absoluteUnit === moneyUnit) return []
  const amount = deviationInWords(money, moneyUnit, locale)
  return [locale === 'zh' ? `合${amount}` : `which is ${amount}`]
}
