import type { FundingDeviation } from '../deviation/indicators/fundingDeviation.js'
import { printExactly } from '../exact/print.js'
import { budgetedNames, spendingNames } from '../words/deviations.js'
import type { Locale } from '../words/locale.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { distanceInWords } from './distanceInWords.js'
import { doubtsInWords, dutiesInWords, pointsInRow } from './lossInWords.js'

/** A row of money in one sentence. */
export function fundingInWords(line: FundingDeviation, locale: Locale): string {
  const { comma, semicolon, colon, stop } = sentenceMarks[locale]
  const amount = (value: FundingDeviation['budget']): string =>
    value === null ? '—' : `${printExactly(value, 2)}${locale === 'zh' ? '' : ' '}${line.moneyUnit}`
  const [against, space] = [budgetedNames[line.against][locale], locale === 'zh' ? '' : ' ']
  const facts = [
    `${against}${space}${amount(line.budget)}`,
    `${locale === 'zh' ? '执行数' : 'outturn '}${amount(line.outturn)}`,
    ...distanceInWords({ ...line, measured: 'figure', absoluteUnit: line.moneyUnit }, locale),
    ...(line.spending === null || line.spending === 'asPlanned' ? [] : [spendingNames[line.spending][locale]]),
  ].join(comma)
  const scored = line.pointsReason === 'notScored' ? [] : [pointsInRow(line, locale)]
  const name = line.project ?? line.unitName
  const label = line.project === line.label ? name : `${name}${locale === 'zh' ? '·' : ' · '}${line.label}`
  return `${label}${colon}${[facts, ...scored, ...dutiesInWords(line, locale), ...doubtsInWords(line, locale)].join(semicolon)}${stop}`
}
