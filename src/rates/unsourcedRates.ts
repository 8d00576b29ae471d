import { frozen } from '../exact/frozen.js'
import type { RateDefinition } from './rate.js'
import { henanDepartmentEvaluationCompletionRate } from './unsourced/henanDepartmentEvaluationCompletionRate.js'
import { henanEvaluationUseRate } from './unsourced/henanEvaluationUseRate.js'
import { henanGoalSettingCompletionRate } from './unsourced/henanGoalSettingCompletionRate.js'
import { henanKeyTaskCompletionRate } from './unsourced/henanKeyTaskCompletionRate.js'
import { henanMonitoringCompletionRate } from './unsourced/henanMonitoringCompletionRate.js'
import { henanSelfEvaluationCompletionRate } from './unsourced/henanSelfEvaluationCompletionRate.js'
import { henanSpecialFundBreakdownRate } from './unsourced/henanSpecialFundBreakdownRate.js'
import { suzhouBudgetDeviationRate } from './unsourced/suzhouBudgetDeviationRate.js'
import { suzhouManagementCoverageRate } from './unsourced/suzhouManagementCoverageRate.js'
import { suzhouNonTaxRevenueCompletionRate } from './unsourced/suzhouNonTaxRevenueCompletionRate.js'
import { suzhouPaymentProgressConformityRate } from './unsourced/suzhouPaymentProgressConformityRate.js'

/** Rates of which only the name was seen, with a supposed formula: kept apart, and never used unless a caller does. */
export const unsourcedRates: readonly RateDefinition[] = /* @__PURE__ */ frozen([
  henanDepartmentEvaluationCompletionRate,
  henanEvaluationUseRate,
  henanGoalSettingCompletionRate,
  henanKeyTaskCompletionRate,
  henanMonitoringCompletionRate,
  henanSelfEvaluationCompletionRate,
  henanSpecialFundBreakdownRate,
  suzhouBudgetDeviationRate,
  suzhouManagementCoverageRate,
  suzhouNonTaxRevenueCompletionRate,
  suzhouPaymentProgressConformityRate,
])
