import type { AgainstMediumTerm } from '../deviation/againstMediumTerm.js'
import type { IndicatorTerms } from '../deviation/indicatorTerms.js'
import { formFields } from '../terms/formField.js'
import { indicatorColumns } from '../terms/indicatorColumn.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import type { Locale } from '../words/locale.js'
import { clip } from '../words/problems.js'
import { type Block, table } from './block.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const total = /* @__PURE__ */ nounOf(totals, 'total')
const year = /* @__PURE__ */ nounOf(formFields, 'year')
const columns = /* @__PURE__ */ nounsOf(indicatorColumns)
const target = /* @__PURE__ */ nounOf(indicatorColumns, 'target', '年度指标值')

const words = {
  zh: {
    money: ['资金', year.zh, '中长期', '年度占比', '留待他年'],
    indicators: [columns.indicator.zh, target.zh, columns.mediumTermTarget.zh, '比较'],
    total: total.zh,
    same: '相同',
    words: '文字不同',
    missing: '一方未填',
  },
  en: {
    money: ['money', year.en, 'medium term', 'share', 'left to other years'],
    indicators: [columns.indicator.en, target.en, columns.mediumTermTarget.en, 'comparison'],
    total: total.en,
    same: 'the same',
    words: 'other words',
    missing: 'one is blank',
  },
} as const

/** The year beside the medium term: money by source and in total, then the indicators. */
export function mediumTermBlocks(terms: AgainstMediumTerm, locale: Locale): readonly Block[] {
  const say = words[locale]
  const money = [...terms.sources, ...(terms.total ? [{ ...terms.total, label: say.total }] : [])]
  const rows = money.map((line) => [
    line.label,
    amountInTable(line.annual, terms.unit),
    amountInTable(line.mediumTerm, terms.unit),
    proportionInWords(line.share, locale),
    amountInTable(line.remaining, terms.unit),
  ])
  const indicators = terms.indicators.map((indicator) => [
    indicator.label,
    clip(indicator.annual),
    clip(indicator.mediumTerm ?? '—'),
    comparison(indicator, locale),
  ])
  return [table(say.money, rows), ...(indicators.length > 0 ? [table(say.indicators, indicators)] : [])]
}

function comparison({ standing, figures }: IndicatorTerms, locale: Locale): string {
  if (standing !== 'differ' || !figures) return standing === 'differ' ? '' : words[locale][standing]
  return `${figures.annual} ÷ ${figures.mediumTerm} = ${proportionInWords(figures.share, locale)}`
}
