import type { Proportion } from '../deviation/proportion.js'
import type { RefusedRate } from '../deviation/scopedRate.js'
import type { Decimal } from '../exact/decimal.js'
import { printPercent } from '../exact/print.js'
import type { MoneyUnit } from '../exact/unit.js'
import { bareFigure, figureInWords } from '../words/figures.js'
import { reasons } from '../words/findings.js'
import type { Locale } from '../words/locale.js'

/** A share of one as a percentage with two decimals, or why there is none. */
export function proportionInWords(proportion: Proportion | RefusedRate, locale: Locale): string {
  if (proportion.value) return printPercent(proportion.value.value, 2)
  const reason = `${reasons[proportion.reason][locale]}${'scopes' in proportion ? scopesInWords(proportion, locale) : ''}`
  return locale === 'zh' ? `—（${reason}）` : `— (${reason})`
}

/** Which figure is of which money. */
function scopesInWords({ scopes }: RefusedRate, locale: Locale): string {
  const told = scopes.map(({ label, scope }) =>
    locale === 'zh' ? `${label.zh}为${scope.zh}` : `${label.en}: ${scope.en}`,
  )
  return locale === 'zh' ? `：${told.join('，')}` : `: ${told.join(', ')}`
}

/** The same for a table, where a figure that nobody printed is a dash. */
export const proportionInTable = (proportion: Proportion, locale: Locale): string =>
  proportion.value === null && proportion.reason === 'missing' ? '—' : proportionInWords(proportion, locale)

const decimals = 2

/** An amount for a table, without its unit; a dash where there is none. */
export const amountInTable = (value: Decimal | null, unit: MoneyUnit): string =>
  value ? bareFigure(value, { kind: 'money', unit, decimals }) : '—'

/** An amount for a sentence, with its unit. */
export const amountInWords = (value: Decimal | null, unit: MoneyUnit, locale: Locale): string =>
  value ? figureInWords(value, { kind: 'money', unit, decimals }, locale) : '—'
