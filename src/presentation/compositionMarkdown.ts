import type { Composition } from '../deviation/composition.js'
import type { InUnit } from '../deviation/readMoney.js'
import { printPercent } from '../exact/print.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { nounOf } from '../terms/term.js'
import type { ExplainOptions } from './explain.js'
import { asParagraph, groundsInWords } from './explainRate.js'
import { table } from './markdown.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const budget = /* @__PURE__ */ nounOf(budgetColumns, 'budget')
const outturn = /* @__PURE__ */ nounOf(budgetStages, 'outturn')

const heads = {
  zh: ['名次', '项目', budget.zh, '按总额调整后', outturn.zh, '偏离', '对偏离率的贡献'],
  en: ['rank', 'head', budget.en, 'budget × f', outturn.en, 'deviation', 'contribution'],
} as const

/**
 * A composition variance as a Markdown table, the heads that add most first; the sentence of `explainComposition` where
 * there is none.
 *
 * @example
 * const heads = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
 * compositionMarkdown(compositionVariance(heads), accounts).split('\n')[2]
 * // => '| 1 | 事业运行 | 637.60 | 589.69 | 556.56 | -33.13 | 3.11% |'
 */
export function compositionMarkdown(composition: Composition, { unit }: InUnit, options: ExplainOptions = {}): string {
  const { locale = 'zh' } = options
  if (composition.outcome !== 'computed') return explainComposition(composition, options)
  const rows = composition.heads.map((head) => [
    String(head.rank),
    head.label,
    ...[
      head.originalBudget,
      head.adjustedBudget.toDecimalPlaces(2),
      head.outturn,
      head.deviation.toDecimalPlaces(2),
    ].map((value) => amountInTable(value, unit)),
    proportionInWords(head.contribution, locale),
  ])
  return table(heads[locale], rows)
}

/**
 * How far did the composition move, which head moved most, and by which law?
 *
 * @example
 * const heads = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
 * explainComposition(compositionVariance(heads))
 * // => 'PI-2.1 按功能分类的支出构成偏离（类比）6.23%，总额决算÷预算为92.49%，偏离最大的是事业运行。规则：……'
 */
export function explainComposition(composition: Composition, { locale = 'zh' }: ExplainOptions = {}): string {
  const { rule } = composition
  const [comma, space] = locale === 'zh' ? ['，', ''] : [', ', ' ']
  const answer = [`${rule.label[locale]}${space}${proportionInWords(composition, locale)}`]
  if (composition.outcome === 'computed') {
    const factor = printPercent(composition.factor.value, 2)
    const most = composition.heads.filter(({ rank }) => rank === 1).map(({ label }) => label)
    const named = most.join(locale === 'zh' ? '、' : '; ')
    answer.push(locale === 'zh' ? `总额决算÷预算为${factor}` : `total outturn over budget ${factor}`)
    answer.push(locale === 'zh' ? `偏离最大的是${named}` : `the largest deviation is that of ${named}`)
  }
  return asParagraph([answer.join(comma), ...groundsInWords(rule, locale)], locale)
}
