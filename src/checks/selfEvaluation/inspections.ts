import { budgetAdjustmentRule } from './budgetAdjustment.js'
import { deductionReasonRule, reviewReasonRule } from './deductionReason.js'
import { emptySectionsRule } from './emptySections.js'
import { executionIndicatorRule } from './executionIndicator.js'
import { executionScoreRule } from './executionScore.js'
import { farAboveRule } from './farAbove.js'
import { adjustedToOutturnRule, outturnWithinBudgetRule } from './finalBudget.js'
import { fullMarksRule } from './fullMarks.js'
import { fundNaturesRule, fundSourcesRule } from './fundSums.js'
import { gradeRule } from './grade.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { invertedDirectionRule } from './invertedDirection.js'
import { levelPointsRule } from './levelPoints.js'
import { copiedReasonRule, placeholderReasonRule } from './poorReason.js'
import { reachableTotalRule } from './reachableTotal.js'
import { repeatedIndicatorRule } from './repeatedIndicator.js'
import { knownLevelsRule, requiredLevelsRule } from './requiredLevels.js'
import { reviewedScoreRule, reviewedTotalRule } from './reviewedScore.js'
import { scoreAbovePolicyRule } from './scoreAbovePolicy.js'
import { scoreWithinPointsRule } from './scoreWithinPoints.js'
import { sectionPointsRule, sectionScoresRule } from './sectionSums.js'
import { statedDeviationRule } from './statedDeviation.js'
import { totalPointsRule } from './totalPoints.js'
import { totalScoreRule } from './totalScore.js'
import { totalWithExecutionRule } from './totalWithExecution.js'
import { unansweredGoalsRule } from './unansweredGoals.js'
import { undecidedScoreRule, unfilledScoreRule } from './undecidedScore.js'
import { unitSlipRule } from './unitSlip.js'
import { unneededReasonRule } from './unneededReason.js'

/** Every rule on a self-evaluation form, in the order of their ids. */
export const selfEvaluationInspections: readonly SelfEvaluationInspection[] = [
  sectionPointsRule,
  totalPointsRule,
  fullMarksRule,
  levelPointsRule,
  sectionScoresRule,
  totalScoreRule,
  reachableTotalRule,
  totalWithExecutionRule,
  scoreWithinPointsRule,
  scoreAbovePolicyRule,
  unfilledScoreRule,
  undecidedScoreRule,
  farAboveRule,
  deductionReasonRule,
  placeholderReasonRule,
  copiedReasonRule,
  reviewReasonRule,
  executionScoreRule,
  adjustedToOutturnRule,
  outturnWithinBudgetRule,
  fundSourcesRule,
  fundNaturesRule,
  statedDeviationRule,
  repeatedIndicatorRule,
  emptySectionsRule,
  requiredLevelsRule,
  unitSlipRule,
  invertedDirectionRule,
  reviewedScoreRule,
  knownLevelsRule,
  reviewedTotalRule,
  unansweredGoalsRule,
  budgetAdjustmentRule,
  executionIndicatorRule,
  unneededReasonRule,
  gradeRule,
]
