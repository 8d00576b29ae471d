import type { IndicatorDeviation } from '../deviation/indicators/indicatorDeviation.js'
import type { DeviationJudgement } from '../deviation/indicators/judgement.js'
import type { PartDeviation } from '../deviation/indicators/partDeviations.js'
import { deviationReasons } from '../deviation/indicators/reasons.js'
import { costNames, effectNames, statusNames } from '../words/deviations.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { quoted } from '../words/scores.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { distanceInWords, moneyInWords } from './distanceInWords.js'
import { doubtsInWords, dutiesInWords, pointsInRow } from './lossInWords.js'

/** An indicator in one sentence. */
export function indicatorInWords(line: IndicatorDeviation, locale: Locale): string {
  const { semicolon, colon, stop } = sentenceMarks[locale]
  const sentences = [
    judgement(line, locale),
    ...line.parts.map((part) => partInWords(part, locale)),
    pointsInRow(line, locale),
    ...dutiesInWords(line, locale),
    ...(line.leastLoss?.gt(0) ? [ruleInWords(line, locale)] : []),
    ...otherReading(line, locale),
    ...doubtsInWords(line, locale),
  ]
  return `${line.level3}${colon}${sentences.join(semicolon)}${stop}`
}

/** Target and actual, how far apart, and what that is. */
function judgement(
  line: DeviationJudgement & { readonly moneyUnit: IndicatorDeviation['moneyUnit'] },
  locale: Locale,
): string {
  const { effect, cost, status } = line
  return [
    ...sides(line, locale),
    ...distanceInWords(line, locale),
    ...moneyInWords(line, locale),
    ...(effect === null || effect === 'onTarget' ? [] : [effectNames[effect][locale]]),
    ...(cost === null || cost === 'asPlanned' ? [] : [costNames[cost][locale]]),
    standing(status, line.statusReason, locale),
  ].join(sentenceMarks[locale].comma)
}

const sides = ({ target, actual }: { readonly target: string; readonly actual: string }, locale: Locale): string[] =>
  locale === 'zh'
    ? [`指标值${quoted(target, 'zh')}`, `实际完成值${quoted(actual, 'zh')}`]
    : [`target ${quoted(target, 'en')}`, `actual ${quoted(actual, 'en')}`]

function standing(
  status: IndicatorDeviation['status'],
  reason: IndicatorDeviation['statusReason'],
  locale: Locale,
): string {
  const name = statusNames[status][locale]
  if (reason === null) return name
  return locale === 'zh' ? `${name}（${deviationReasons[reason].zh}）` : `${name} (${deviationReasons[reason].en})`
}

function partInWords(part: PartDeviation, locale: Locale): string {
  const told = [
    ...sides({ target: part.target, actual: part.actual ?? '' }, locale),
    ...distanceInWords(part, locale),
    standing(part.status, part.statusReason, locale),
  ]
  return `${locale === 'zh' ? '其中' : 'of which '}${told.join(sentenceMarks[locale].comma)}`
}

const ruleInWords = ({ rule: { says, basis } }: IndicatorDeviation, locale: Locale): string =>
  locale === 'zh'
    ? `计分办法为${says.zh}，依据${basisInWords(basis, 'zh')}`
    : `the policy: ${says.en}, resting on ${basisInWords(basis, 'en')}`

function otherReading({ asRead, moneyUnit }: IndicatorDeviation, locale: Locale): readonly string[] {
  if (asRead === null) return []
  const words = judgement({ ...asRead, moneyUnit }, locale)
  return [locale === 'zh' ? `如按存疑处的另一读法：${words}` : `as it may have to be read: ${words}`]
}
