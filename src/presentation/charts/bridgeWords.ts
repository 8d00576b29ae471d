import type { BridgeField } from '../../deviation/bridge.js'
import { originalBudgetCompletionRate } from '../../rates/department/originalBudgetCompletionRate.js'
import { balanceLines } from '../../terms/balance.js'
import { budgetColumns, budgetMovements, budgetStages } from '../../terms/budgetStage.js'
import { nounOf, nounsOf } from '../../terms/term.js'
import type { Locale } from '../../words/locale.js'

/** The amounts that steps join. */
export type StageField = Exclude<BridgeField, 'movements'>

interface BridgeWords extends Readonly<Record<BridgeField, string>> {
  readonly title: string
  readonly withBalance: string
  readonly amount: string
  readonly stage: string
  readonly increase: string
  readonly decrease: string
  readonly left: string
  readonly rates: (completion: string, execution: string) => string
}

const stages = /* @__PURE__ */ nounsOf(budgetStages)
const movements = /* @__PURE__ */ nounOf(budgetMovements, 'budgetAdjustment')
const closingBalance = /* @__PURE__ */ nounOf(balanceLines, 'closingBalance', '年末结转结余')
const executionRate = /* @__PURE__ */ nounOf(budgetColumns, 'executionRate')
const amount = /* @__PURE__ */ nounOf(budgetColumns, 'amount')

export const bridgeWords: Readonly<Record<Locale, BridgeWords>> = {
  zh: {
    title: '从年初预算到决算',
    withBalance: '从年初预算到年末结转结余',
    originalBudget: stages.originalBudget.zh,
    movements: movements.zh,
    finalBudget: stages.finalBudget.zh,
    outturn: stages.outturn.zh,
    closingBalance: closingBalance.zh,
    amount: amount.zh,
    stage: '预算与决算',
    increase: '▲ 增加',
    decrease: '▼ 减少',
    left: '未支出（结转前）',
    rates: (completion, execution) =>
      `${originalBudgetCompletionRate.label.zh}${completion}，${executionRate.zh}${execution}`,
  },
  en: {
    title: 'From original budget to outturn',
    withBalance: 'From original budget to closing balance',
    originalBudget: stages.originalBudget.en,
    movements: movements.en,
    finalBudget: stages.finalBudget.en,
    outturn: stages.outturn.en,
    closingBalance: closingBalance.en,
    amount: amount.en,
    stage: 'budget and outturn',
    increase: '▲ increase',
    decrease: '▼ decrease',
    left: 'unspent, before carrying over',
    rates: (completion, execution) =>
      `${originalBudgetCompletionRate.label.en} ${completion}, ${executionRate.en} ${execution}`,
  },
}
