import type { Growth } from '../deviation/growth.js'
import { nounOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import { reasons } from '../words/findings.js'
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'
import { amountInTable, amountInWords, proportionInWords } from './proportionInWords.js'

const total = /* @__PURE__ */ nounOf(totals, 'total')

const words = {
  zh: { head: ['项目', '上年', '本年', '增减', '增减率', '对总增减率的拉动'], total: total.zh, lacks: '未计入' },
  en: {
    head: ['line', 'before', 'now', 'change', 'growth', 'contribution to growth'],
    total: total.en,
    lacks: 'Left out',
  },
} as const

/**
 * Growth by line as a Markdown table, with what each line contributes and which are left out.
 *
 * @example
 * const lines = [{ key: 'a', label: 'A', before: '80', now: '100' }, { key: 'b', label: 'B', before: '20', now: '11' }]
 * growthMarkdown(growthByLine(lines, { unit: '万元' }), { locale: 'en' }).split('\n')[2]
 * // => '| A | 80.00 | 100.00 | 20.00 | 25.00% | 20.00% |'
 */
export function growthMarkdown({ unit, lines, total }: Growth, { locale = 'zh' }: ExplainOptions = {}): string {
  const say = words[locale]
  const rows = [...lines, { ...total, label: say.total, contribution: total.growth }].map((line) => [
    line.label,
    ...[line.before, line.now, line.change].map((value) => amountInTable(value, unit)),
    proportionInWords(line.growth, locale),
    proportionInWords(line.contribution, locale),
  ])
  const lacks = total.lacks.map(({ label, at, reason }) => `- ${label} ${at}: ${reasons[reason][locale]}`)
  return [table(say.head, rows), ...(lacks.length > 0 ? [`${say.lacks}:\n\n${lacks.join('\n')}`] : [])].join('\n\n')
}

/**
 * How much did the whole grow? One sentence.
 *
 * @example
 * const lines = [{ key: 'a', label: 'A', before: '80', now: '100' }, { key: 'b', label: 'B', before: '20', now: '11' }]
 * explainGrowth(growthByLine(lines, { unit: '万元' }))
 * // => '合计由100.00万元变为111.00万元，增减11.00万元，增减率11.00%。'
 */
export function explainGrowth({ unit, total }: Growth, { locale = 'zh' }: ExplainOptions = {}): string {
  const amount = (value: typeof total.before): string => amountInWords(value, unit, locale)
  const growth = proportionInWords(total.growth, locale)
  return locale === 'zh'
    ? `合计由${amount(total.before)}变为${amount(total.now)}，增减${amount(total.change)}，增减率${growth}。`
    : `The total went from ${amount(total.before)} to ${amount(total.now)}, a change of ${amount(total.change)}, growth ${growth}.`
}
