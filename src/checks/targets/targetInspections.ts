import { alikeLinesRule } from './alikeLines.js'
import { controlRateRule } from './controlRate.js'
import { copiedGoalRule } from './copiedGoal.js'
import { partCostRule, wholeCostRule } from './cost.js'
import { coverageRule } from './coverage.js'
import { directionRule } from './direction.js'
import { dutiesRule } from './duties.js'
import { expenditureRule, linesRule } from './expenditure.js'
import { fieldsRule } from './fields.js'
import { filledTargetsRule } from './filledTargets.js'
import { signaturesRule } from './formalities.js'
import { fundingRule } from './funding.js'
import { emptyGroupRule, emptySubgroupRule } from './groups.js'
import { halfYearPlanRule } from './halfYearPlan.js'
import { halfYearTargetRule, progressRule } from './halfYearTarget.js'
import type { TargetInspection } from './inspection.js'
import { instalmentsRule } from './instalments.js'
import { goalsMeasuredRule, tasksMeasuredRule } from './measured.js'
import { mediumTermTargetRule } from './mediumTermTarget.js'
import { divisionPostsRule, totalPostsRule } from './organisation.js'
import { periodRule } from './period.js'
import { pointsRule } from './points.js'
import { projectTasksRule } from './projectTasks.js'
import { requiredGroupsRule, requiredLevelsRule } from './requiredLevels.js'
import { sameIndicatorRule } from './sameIndicator.js'
import { sameMoneyRule } from './sameMoney.js'
import { sameQuantityRule } from './sameQuantity.js'
import { taskFundsRule, tasksBudgetRule, taskTotalsRule } from './tasks.js'
import { halfYearMoneyRule, mediumTermMoneyRule } from './termMoney.js'
import { timelinessRule } from './timeliness.js'
import { unitSlipRule } from './unitSlip.js'
import { useOfMoneyRule } from './useOfMoney.js'

/** Every rule on money, indicators, goals and formalities that target forms must satisfy, in the order of their ids. */
export const targetInspections: readonly TargetInspection[] = [
  fundingRule,
  expenditureRule,
  linesRule,
  taskTotalsRule,
  taskFundsRule,
  tasksBudgetRule,
  projectTasksRule,
  mediumTermMoneyRule,
  halfYearMoneyRule,
  halfYearPlanRule,
  alikeLinesRule,
  instalmentsRule,
  wholeCostRule,
  partCostRule,
  emptyGroupRule,
  emptySubgroupRule,
  filledTargetsRule,
  sameIndicatorRule,
  sameMoneyRule,
  sameQuantityRule,
  mediumTermTargetRule,
  halfYearTargetRule,
  progressRule,
  controlRateRule,
  directionRule,
  unitSlipRule,
  timelinessRule,
  coverageRule,
  dutiesRule,
  tasksMeasuredRule,
  goalsMeasuredRule,
  copiedGoalRule,
  useOfMoneyRule,
  periodRule,
  divisionPostsRule,
  totalPostsRule,
  fieldsRule,
  signaturesRule,
  pointsRule,
  requiredLevelsRule,
  requiredGroupsRule,
]
