import type { ControlledRow } from '../deviation/expenditureControl.js'
import { type InUnit, knownValue, readMoney } from '../deviation/readMoney.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { staffColumns } from '../terms/staffing.js'
import { nounOf } from '../terms/term.js'
import type { ExplainOptions } from './explain.js'
import { explainRate } from './explainRate.js'
import { table } from './markdown.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const previous = /* @__PURE__ */ nounOf(budgetColumns, 'previousOutturn')
const budget = /* @__PURE__ */ nounOf(budgetStages, 'originalBudget', '本年预算数')
const outturn = /* @__PURE__ */ nounOf(budgetStages, 'outturn', '本年决算数')
const control = /* @__PURE__ */ nounOf(staffColumns, 'controlRate')

const heads = {
  zh: ['项目', previous.zh, budget.zh, outturn.zh, control.zh, '变动率'],
  en: ['row', previous.en, budget.en, outturn.en, control.en, 'change'],
} as const

/**
 * The rows of a basic data table in their three columns, with how each was held and how it changed.
 *
 * @example
 * controlMarkdown(expenditureControl(basicData), basicData, { locale: 'en' }).split('\n')[2]
 * // => '| 三公经费 | 21.71 | 15.00 | 3.28 | 21.87% | -84.89% |'
 */
export function controlMarkdown(
  rows: readonly ControlledRow[],
  { unit }: InUnit,
  { locale = 'zh' }: ExplainOptions = {},
): string {
  const amount = (given: ControlledRow['line']['outturn'] | undefined): string =>
    amountInTable(knownValue(readMoney(given, { unit })), unit)
  const cells = rows.map(({ line, control, change }) => [
    line.label.trim(),
    ...[line.previousOutturn, line.originalBudget, line.outturn].map(amount),
    ...[control, change].map((rate) => proportionInWords(rate, locale)),
  ])
  return table(heads[locale], cells)
}

/**
 * How was this row held, and how did it change? The rates that have a name, with their arithmetic and their law.
 *
 * @example
 * expenditureControl(basicData).map((row) => explainControl(row))[0]
 * // => '“三公经费”控制率 = “三公经费”实际支出数 ÷ “三公经费”预算安排数 = 3.28 ÷ 15 = 21.87%。…'
 */
export function explainControl(
  { controlRate, control, changeRate, change }: ControlledRow,
  options: ExplainOptions = {},
): string {
  const changed = changeRate && 'operands' in change ? [explainRate(changeRate, change, options)] : []
  return [explainRate(controlRate, control, options), ...changed].join('\n')
}
