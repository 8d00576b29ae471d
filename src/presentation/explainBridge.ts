import type { Bridge } from '../deviation/bridge.js'
import type { InUnit } from '../deviation/readMoney.js'
import { originalBudgetCompletionRate } from '../rates/department/originalBudgetCompletionRate.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { nounOf } from '../terms/term.js'
import type { ExplainOptions } from './explain.js'
import { amountInWords, proportionInWords } from './proportionInWords.js'
import { stepNames } from './stepNames.js'

const original = /* @__PURE__ */ nounOf(budgetStages, 'originalBudget', '年初预算')
const execution = /* @__PURE__ */ nounOf(budgetColumns, 'executionRate')

const words = {
  zh: {
    original: original.zh,
    outturn: '决算',
    execution: execution.zh,
    completion: originalBudgetCompletionRate.label.zh,
    to: '至',
    comma: '，',
    stop: '。',
  },
  en: {
    original: `${original.en} `,
    outturn: 'outturn ',
    execution: `${execution.en} `,
    completion: `${originalBudgetCompletionRate.label.en} `,
    to: ' to ',
    comma: ', ',
    stop: '.',
  },
} as const

/**
 * How did this budget become its outturn? One sentence, step by step, of a line or of the total.
 *
 * @example
 * const line = { key: 't', label: '合计', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
 * const bridge = budgetBridge([line], { unit: '万元' })
 * explainBridge(bridge.total, bridge)
 * // => '年初预算1,003.89万元，净变动385.99万元至1,389.88万元，未支出-104.05万元至1,285.83万元，执行率92.51%。'
 */
export function explainBridge(bridge: Bridge, { unit }: InUnit, { locale = 'zh' }: ExplainOptions = {}): string {
  const say = words[locale]
  const amount = (value: Bridge['outturn']): string => amountInWords(value, unit, locale)
  const start = locale === 'zh' ? '' : ' '
  const moves = bridge.steps.map(
    (step) => `${stepNames[step.kind][locale]}${start}${amount(step.amount)}${say.to}${amount(step.to)}`,
  )
  const ends = moves.length > 0 ? moves : [`${say.outturn}${amount(bridge.outturn)}`]
  const told = bridge.steps.at(-1)?.kind === 'toOutturn' ? 'completion' : 'execution'
  const rate = `${say[told]}${proportionInWords(bridge.rates[told], locale)}`
  return [`${say.original}${amount(bridge.originalBudget)}`, ...ends, rate].join(say.comma) + say.stop
}
