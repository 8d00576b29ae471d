import { completionRateRule } from './completionRate.js'
import type { MonitoringInspection } from './context.js'
import { goalLikelihoodRule } from './goalLikelihood.js'
import { goalSignalRule } from './goalSignal.js'
import { certaintyRule, possibilityRule } from './likelihood.js'
import { owedCausesRule } from './owedCauses.js'
import { signalRule } from './signal.js'
import { slowSpendingRule } from './slowSpending.js'

/** What the money, goals and indicators of a monitoring form must satisfy. */
export const monitoringInspections: readonly MonitoringInspection[] = [
  completionRateRule,
  certaintyRule,
  possibilityRule,
  signalRule,
  goalSignalRule,
  owedCausesRule,
  slowSpendingRule,
  goalLikelihoodRule,
]
