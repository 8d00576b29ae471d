import { budgetAdjustmentRate } from './department/budgetAdjustmentRate.js'
import { budgetCompletionRate } from './department/budgetCompletionRate.js'
import { closingBalanceChangeRate } from './department/closingBalanceChangeRate.js'
import { closingBalanceRate } from './department/closingBalanceRate.js'
import { departmentCompletionRate } from './department/departmentCompletionRate.js'
import { departmentQualityRate } from './department/departmentQualityRate.js'
import { departmentTimelinessRate } from './department/departmentTimelinessRate.js'
import { fixedAssetUtilizationRate } from './department/fixedAssetUtilizationRate.js'
import { keyExpenditureRate } from './department/keyExpenditureRate.js'
import { keyWorkCompletionRate } from './department/keyWorkCompletionRate.js'
import { nonPersonnelControlRate } from './department/nonPersonnelControlRate.js'
import { originalBudgetCompletionRate } from './department/originalBudgetCompletionRate.js'
import { paymentProgressRate } from './department/paymentProgressRate.js'
import { procurementExecutionRate } from './department/procurementExecutionRate.js'
import { staffControlRate } from './department/staffControlRate.js'
import { threePublicBudgetChangeRate } from './department/threePublicBudgetChangeRate.js'
import { threePublicControlRate } from './department/threePublicControlRate.js'
import { threePublicOutturnChangeRate } from './department/threePublicOutturnChangeRate.js'
import { economicCompositionVarianceRate } from './pefa/economicCompositionVarianceRate.js'
import { expenditureOutturnRate } from './pefa/expenditureOutturnRate.js'
import { functionCompositionVarianceRate } from './pefa/functionCompositionVarianceRate.js'
import type { GradedRate } from './pefa/gradedRate.js'
import { revenueCompositionVarianceRate } from './pefa/revenueCompositionVarianceRate.js'
import { revenueOutturnRate } from './pefa/revenueOutturnRate.js'
import { costSavingRate } from './project/costSavingRate.js'
import { evaluationExecutionRate } from './project/evaluationExecutionRate.js'
import { fundArrivalRate } from './project/fundArrivalRate.js'
import { projectCompletionRate } from './project/projectCompletionRate.js'
import { projectQualityRate } from './project/projectQualityRate.js'
import { projectTimelinessRate } from './project/projectTimelinessRate.js'
import { selfEvaluationExecutionRate } from './project/selfEvaluationExecutionRate.js'
import { timelyFundArrivalRate } from './project/timelyFundArrivalRate.js'
import type { RateDefinition } from './rate.js'
import { hunanInvestmentControlRate } from './regional/hunan/hunanInvestmentControlRate.js'
import { hunanScaleControlRate } from './regional/hunan/hunanScaleControlRate.js'
import { hunanStaffControlRate } from './regional/hunan/hunanStaffControlRate.js'

/** An official rate of one year, or one graded over several. */
export type OfficialRate = RateDefinition | GradedRate

/** Every official rate: of a department, of a project, of a region, of PEFA. Those without a printed formula are apart. */
export const rates: readonly OfficialRate[] = [
  staffControlRate,
  threePublicBudgetChangeRate,
  threePublicOutturnChangeRate,
  keyExpenditureRate,
  budgetCompletionRate,
  budgetAdjustmentRate,
  paymentProgressRate,
  closingBalanceRate,
  closingBalanceChangeRate,
  nonPersonnelControlRate,
  threePublicControlRate,
  procurementExecutionRate,
  fixedAssetUtilizationRate,
  departmentCompletionRate,
  departmentTimelinessRate,
  departmentQualityRate,
  keyWorkCompletionRate,
  originalBudgetCompletionRate,
  fundArrivalRate,
  timelyFundArrivalRate,
  projectCompletionRate,
  projectTimelinessRate,
  projectQualityRate,
  costSavingRate,
  selfEvaluationExecutionRate,
  evaluationExecutionRate,
  hunanStaffControlRate,
  hunanScaleControlRate,
  hunanInvestmentControlRate,
  expenditureOutturnRate,
  functionCompositionVarianceRate,
  economicCompositionVarianceRate,
  revenueOutturnRate,
  revenueCompositionVarianceRate,
]
