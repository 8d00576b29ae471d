import type { Bridge, BridgedLine } from '../deviation/bridge.js'
import type { BudgetBridge } from '../deviation/budgetBridge.js'
import type { InUnit } from '../deviation/readMoney.js'
import { originalBudgetCompletionRate } from '../rates/department/originalBudgetCompletionRate.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'
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

/** How did the whole budget become its outturn? One sentence. */
export const explainBridge = (bridge: BudgetBridge, locale: Locale): string =>
  stepsInWords(bridge.total, bridge, locale)

/** The same of one line. */
export const explainBridgedLine = (line: BridgedLine, locale: Locale): string => stepsInWords(line, line, locale)

/**
 * Step by step, and the rate that the last step ends in.
 */
function stepsInWords(bridge: Bridge, { unit }: InUnit, locale: Locale): string {
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
