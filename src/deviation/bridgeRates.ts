import { computeRate } from '../rates/computeRate.js'
import { budgetAdjustmentRate } from '../rates/department/budgetAdjustmentRate.js'
import { originalBudgetCompletionRate } from '../rates/department/originalBudgetCompletionRate.js'
import { selfEvaluationExecutionRate } from '../rates/project/selfEvaluationExecutionRate.js'
import type { RateResult } from '../rates/rateResult.js'
import type { Reason } from '../verdicts/outcome.js'
import type { GrossMovements } from './grossMovements.js'
import { lacking, type Proportion, proportionOf } from './proportion.js'
import { type Amount, asGiven } from './readMoney.js'

/** The stages of a budget as they were read. */
export interface Stages {
  readonly originalBudget: Amount | Reason
  readonly finalBudget: Amount | Reason
  readonly outturn: Amount | Reason
}

/** What a bridge tells as shares of one. Each is computed or says why not. */
export interface BridgeRates {
  /** `originalBudgetCompletionRate`: outturn ÷ original budget. */
  readonly completion: RateResult
  /** `selfEvaluationExecutionRate`: outturn ÷ final budget. */
  readonly execution: RateResult
  /** (Final − original budget) ÷ original budget, with its sign. */
  readonly netChange: Proportion
  /** `budgetAdjustmentRate`: gross movements ÷ original budget; `netChangeOnly` without a ledger that reaches the final budget. */
  readonly adjustment: RateResult
}

const noLedger = { supplement: null, reduction: null, restructuring: null, excludedAdjustment: null }

/** The rates of one line or of a total. `gross` is null where no ledger tells all movements. */
export function ratesOf(stages: Stages, gross: GrossMovements | null): BridgeRates {
  const originalBudget = asGiven(stages.originalBudget)
  const finalBudget = asGiven(stages.finalBudget)
  const outturn = asGiven(stages.outturn)
  return {
    completion: computeRate(originalBudgetCompletionRate, { outturn, originalBudget }),
    execution: computeRate(selfEvaluationExecutionRate, { outturn, finalBudget }),
    netChange: netChangeOf(stages),
    adjustment: computeRate(budgetAdjustmentRate, { ...(gross ?? noLedger), originalBudget, finalBudget }),
  }
}

function netChangeOf({ originalBudget, finalBudget }: Stages): Proportion {
  if (typeof originalBudget === 'string') return lacking(originalBudget)
  if (typeof finalBudget === 'string') return lacking(finalBudget)
  return proportionOf(finalBudget.value.minus(originalBudget.value), originalBudget.value)
}
