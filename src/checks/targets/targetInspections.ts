import { alikeLinesRule } from './alikeLines.js'
import { copiedGoalRule } from './copiedGoal.js'
import { partCostRule, wholeCostRule } from './cost.js'
import { coverageRule } from './coverage.js'
import { dutiesRule } from './duties.js'
import { fieldsRule } from './fields.js'
import { filledTargetsRule } from './filledTargets.js'
import { signaturesRule } from './formalities.js'
import { emptySubgroupRule } from './groups.js'
import { halfYearPlanRule } from './halfYearPlan.js'
import { halfYearTargetRule, progressRule } from './halfYearTarget.js'
import type { TargetInspection } from './inspection.js'
import { instalmentsRule } from './instalments.js'
import { listedRule } from './listed.js'
import { goalsMeasuredRule, tasksMeasuredRule } from './measured.js'
import { mediumTermTargetRule } from './mediumTermTarget.js'
import { divisionPostsRule, staffRateRule, totalPostsRule } from './organisation.js'
import { periodRule } from './period.js'
import { projectTasksRule } from './projectTasks.js'
import { requiredGroupsRule } from './requiredLevels.js'
import { sameMoneyRule } from './sameMoney.js'
import { sameQuantityRule } from './sameQuantity.js'
import { taskFundsRule, tasksBudgetRule, taskTotalsRule } from './tasks.js'
import { halfYearMoneyRule, mediumTermMoneyRule } from './termMoney.js'
import { timelinessRule } from './timeliness.js'
import { useOfMoneyRule } from './useOfMoney.js'

/** Every rule on money, indicators, goals and formalities that target forms must satisfy, in the order of their ids. */
export const targetInspections: readonly TargetInspection[] = [
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
  emptySubgroupRule,
  filledTargetsRule,
  sameMoneyRule,
  sameQuantityRule,
  mediumTermTargetRule,
  halfYearTargetRule,
  progressRule,
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
  listedRule,
  staffRateRule,
  fieldsRule,
  signaturesRule,
  requiredGroupsRule,
]
