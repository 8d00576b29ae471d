import type { LineReason } from '../deviation/owedReasons.js'
import { indicatorColumns, monitoringColumns } from '../terms/indicatorColumn.js'
import { nounOf } from '../terms/term.js'
import { reasonNames } from '../words/deviations.js'
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'
import { proportionInWords } from './proportionInWords.js'

const deviation = /* @__PURE__ */ nounOf(indicatorColumns, 'deviation')
const reason = /* @__PURE__ */ nounOf(monitoringColumns, 'cause')

const heads = {
  zh: ['项目', '规则', deviation.zh, reason.zh, '与之雷同'],
  en: ['line', 'duty', deviation.en, reason.en, 'same words as'],
} as const

/**
 * The reasons that lines owe, as a Markdown table; lines that owe none are left out unless all are asked for.
 *
 * @example
 * const lines = linesOf(monitoring, 'expenditureLine')
 * owedReasonsMarkdown(owedReasons(lines, [monitoringDeviation], monitoring), { locale: 'en' }).split('\n')[2]
 * // => '| 公共资源交易考察及课题调研 | from a deviation of 15 % on a reason is owed | 84.00% | left blank |  |'
 */
export function owedReasonsMarkdown(
  reasons: readonly LineReason[],
  { locale = 'zh', all = false }: ExplainOptions & { readonly all?: boolean } = {},
): string {
  const told = reasons.filter(({ standing }) => all || standing !== 'notOwed')
  const rows = told.map(({ label, duty, measure, standing, sameAs }) => [
    label,
    duty.says[locale],
    proportionInWords(measure, locale),
    standing ? reasonNames[standing][locale] : '—',
    sameAs.join(locale === 'zh' ? '、' : '; '),
  ])
  return table(heads[locale], rows)
}
