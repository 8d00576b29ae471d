import type { AgainstMediumTerm } from '../deviation/againstMediumTerm.js'
import type { Locale } from '../words/locale.js'
import { amountInWords, proportionInWords } from './proportionInWords.js'

/** How much of the medium term does the year take? One sentence with its arithmetic. */
export function explainMediumTerm({ total, unit }: AgainstMediumTerm, locale: Locale): string {
  if (!total) return locale === 'zh' ? '表中未列资金总额。' : 'The form prints no total of money.'
  const { annual, mediumTerm, share, remaining } = total
  const [year, term, rest] = [annual, mediumTerm, remaining].map((value) => amountInWords(value, unit, locale))
  const part = proportionInWords(share, locale)
  return locale === 'zh'
    ? `年度${year} ÷ 中长期${term} = ${part}，留待他年${rest}。`
    : `The year ${year} ÷ medium term ${term} = ${part}, leaving ${rest} to other years.`
}
