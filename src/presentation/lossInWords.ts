import type { IndicatorDeviation } from '../deviation/indicators/indicatorDeviation.js'
import type { PointLoss } from '../deviation/indicators/pointLoss.js'
import { deviationReasons } from '../deviation/indicators/reasons.js'
import { reasonNames } from '../words/deviations.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { allowedInWords, pointsInWords, quoted } from '../words/scores.js'
import { sentenceMarks } from '../words/sentenceMarks.js'

/** What a row is worth, what it scored, and what the policy takes. */
export function pointsInRow({ points: worth, stated, pointsReason, ...loss }: PointLoss, locale: Locale): string {
  const whole = worth === null ? quoted('', locale) : pointsInWords(worth, locale)
  const score = stated === null ? quoted('', locale) : pointsInWords(stated, locale)
  const due = dueInWords(loss, locale)
  const why = pointsReason && deviationReasons[pointsReason][locale]
  if (locale === 'zh') return [`分值${whole}`, ...(why ? [why] : [`列${score}`]), ...due].join('，')
  return [`worth ${whole}`, ...(why ? [why] : [`stated ${score}`]), ...due].join(', ')
}

/** What the policy takes. */
function dueInWords({ leastLoss, mostLoss }: Pick<PointLoss, 'leastLoss' | 'mostLoss'>, locale: Locale): string[] {
  if (leastLoss === null || mostLoss === null) return []
  if (mostLoss.isZero()) return [locale === 'zh' ? '按计分办法不失分' : 'the policy takes nothing']
  const lost = allowedInWords({ low: leastLoss, high: mostLoss }, locale)
  return [locale === 'zh' ? `按计分办法应失${lost}` : `the policy takes ${lost}`]
}

type Reasoned = Pick<IndicatorDeviation, 'reasonsOwed' | 'reasonStanding'>

/** Every reason that is owed, by which law, and how it stands. */
export const dutiesInWords = ({ reasonsOwed, reasonStanding }: Reasoned, locale: Locale): string[] =>
  reasonsOwed.map(({ says, basis }) =>
    locale === 'zh'
      ? `${says.zh}，${reasonNames[reasonStanding].zh}（依据${basisInWords(basis, 'zh')}）`
      : `${says.en}: ${reasonNames[reasonStanding].en} (resting on ${basisInWords(basis, 'en')})`,
  )

/** Which readings a row rests on that are in doubt. */
export function doubtsInWords({ doubts }: Pick<IndicatorDeviation, 'doubts'>, locale: Locale): readonly string[] {
  const notes = doubts.map(({ note }) => note).join(sentenceMarks[locale].semicolon)
  return notes === '' ? [] : [`${locale === 'zh' ? '所据读数存疑：' : 'the reading is in doubt: '}${notes}`]
}
