import { alikeLinesRule } from './alikeLines.js'
import { changeBaseRule } from './changeBase.js'
import { controlRateRule } from './controlRate.js'
import { copiedGoalRule } from './copiedGoal.js'
import { partCostRule, wholeCostRule } from './cost.js'
import { costTargetRule } from './costTarget.js'
import { coverageRule } from './coverage.js'
import { deadlineRule } from './deadline.js'
import { directionRule } from './direction.js'
import { expenditureRule, linesRule } from './expenditure.js'
import { fieldsRule, groundsRule } from './fields.js'
import { filledTargetsRule } from './filledTargets.js'
import { fixedRatesRule } from './fixedRates.js'
import { filedByRule, reviewsRule, signaturesRule } from './formalities.js'
import { fundingRule } from './funding.js'
import { measuredGoalsRule, useOfMoneyRule } from './goals.js'
import { emptyGroupRule, emptySubgroupRule } from './groups.js'
import { halfYearPlanRule } from './halfYearPlan.js'
import { halfYearTargetRule, progressRule } from './halfYearTarget.js'
import { identicalTermsRule } from './identicalTerms.js'
import type { TargetInspection } from './inspection.js'
import { instalmentsRule } from './instalments.js'
import { listedRule } from './listed.js'
import { dutiesRule, goalsMeasuredRule, tasksMeasuredRule } from './measured.js'
import { mediumTermTargetRule, mediumTermYearRule } from './mediumTermTarget.js'
import { atLeastAllRule, naturalMaximumRule } from './naturalMaximum.js'
import { sentenceRule, severalFiguresRule } from './onePerCell.js'
import { divisionPostsRule, staffRateRule, totalPostsRule } from './organisation.js'
import { periodRule } from './period.js'
import { pointsRule } from './points.js'
import { projectTasksRule } from './projectTasks.js'
import { requiredKindsRule } from './requiredKinds.js'
import { sameIndicatorRule } from './sameIndicator.js'
import { sameMoneyRule } from './sameMoney.js'
import { sameQuantityRule } from './sameQuantity.js'
import { ownStaffRule, satisfactionLevelRule } from './satisfaction.js'
import { taskFundsRule, tasksBudgetRule, taskTotalsRule } from './tasks.js'
import { halfYearMoneyRule, mediumTermMoneyRule } from './termMoney.js'
import { unitSlipRule } from './unitSlip.js'
import { answerRule, vagueTargetRule } from './vagueTargets.js'
import { quantityRule, wordForNumberRule } from './wordForNumber.js'

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
  fixedRatesRule,
  alikeLinesRule,
  instalmentsRule,
  wholeCostRule,
  partCostRule,
  costTargetRule,
  emptyGroupRule,
  emptySubgroupRule,
  requiredKindsRule,
  satisfactionLevelRule,
  filledTargetsRule,
  sameIndicatorRule,
  sameMoneyRule,
  sameQuantityRule,
  mediumTermTargetRule,
  halfYearTargetRule,
  progressRule,
  identicalTermsRule,
  mediumTermYearRule,
  naturalMaximumRule,
  atLeastAllRule,
  controlRateRule,
  directionRule,
  unitSlipRule,
  wordForNumberRule,
  quantityRule,
  answerRule,
  vagueTargetRule,
  severalFiguresRule,
  sentenceRule,
  changeBaseRule,
  coverageRule,
  ownStaffRule,
  dutiesRule,
  tasksMeasuredRule,
  goalsMeasuredRule,
  copiedGoalRule,
  measuredGoalsRule,
  useOfMoneyRule,
  periodRule,
  deadlineRule,
  divisionPostsRule,
  totalPostsRule,
  listedRule,
  staffRateRule,
  fieldsRule,
  groundsRule,
  filedByRule,
  signaturesRule,
  reviewsRule,
  pointsRule,
]
