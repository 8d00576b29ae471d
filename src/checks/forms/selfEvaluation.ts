import { selfEvaluationWire } from '../../documents/selfEvaluation.js'
import { type FormRules, formRules } from '../formRules.js'
import { columnsAgree } from '../ideas/fitting/columnsAgree.js'
import { nameFilled } from '../ideas/fitting/nameFilled.js'
import { rateInWords } from '../ideas/fitting/rateInWords.js'
import { vagueNumber } from '../ideas/fitting/vagueNumber.js'
import { formalities } from '../ideas/form/formalities.js'
import { goalInIndicators } from '../ideas/goals/goalInIndicators.js'
import { emptyLevels } from '../ideas/indicators/emptyLevels.js'
import { indicatorCompletion } from '../ideas/indicators/indicatorCompletion.js'
import { listedOnce } from '../ideas/indicators/listedOnce.js'
import { naturalMaximum } from '../ideas/indicators/naturalMaximum.js'
import { operatorOfName } from '../ideas/indicators/operatorOfName.js'
import { timeliness } from '../ideas/indicators/timeliness.js'
import { adjustedToOutturn } from '../ideas/money/adjustedToOutturn.js'
import { budgetAdjustment } from '../ideas/money/budgetAdjustment.js'
import { costWithinFunds } from '../ideas/money/costWithinFunds.js'
import { executionIndicator } from '../ideas/money/executionIndicator.js'
import { executionRate } from '../ideas/money/executionRate.js'
import { expenditureByKind } from '../ideas/money/expenditureByKind.js'
import { fundsBySource } from '../ideas/money/fundsBySource.js'
import { placesMakeRow } from '../ideas/money/placesMakeRow.js'
import { quantityPrice } from '../ideas/money/quantityPrice.js'
import { rateWithinParts } from '../ideas/money/rateWithinParts.js'
import { unitSlip } from '../ideas/money/unitSlip.js'
import { withinBudget } from '../ideas/money/withinBudget.js'
import { copiedReason } from '../ideas/reasons/copiedReason.js'
import { deductionReason } from '../ideas/reasons/deductionReason.js'
import { farAbove } from '../ideas/reasons/farAbove.js'
import { placeholderReason } from '../ideas/reasons/placeholderReason.js'
import { reviewReason } from '../ideas/reasons/reviewReason.js'
import { unansweredGoals } from '../ideas/reasons/unansweredGoals.js'
import { unneededReason } from '../ideas/reasons/unneededReason.js'
import { executionScore } from '../ideas/scores/executionScore.js'
import { fullMarks } from '../ideas/scores/fullMarks.js'
import { fullThoughMissed } from '../ideas/scores/fullThoughMissed.js'
import { gradeOfTotal } from '../ideas/scores/gradeOfTotal.js'
import { knownLevels } from '../ideas/scores/knownLevels.js'
import { levelPoints } from '../ideas/scores/levelPoints.js'
import { reachableTotal } from '../ideas/scores/reachableTotal.js'
import { requiredLevels } from '../ideas/scores/requiredLevels.js'
import { reviewedScore } from '../ideas/scores/reviewedScore.js'
import { scoreAbovePolicy } from '../ideas/scores/scoreAbovePolicy.js'
import { scoreCoefficient } from '../ideas/scores/scoreCoefficient.js'
import { scoreWithinPoints } from '../ideas/scores/scoreWithinPoints.js'
import { sectionPoints } from '../ideas/scores/sectionPoints.js'
import { sectionScores } from '../ideas/scores/sectionScores.js'
import { statedDeviation } from '../ideas/scores/statedDeviation.js'
import { totalPoints } from '../ideas/scores/totalPoints.js'
import { totalScore } from '../ideas/scores/totalScore.js'
import { totalWithExecution } from '../ideas/scores/totalWithExecution.js'
import { undecidedScore } from '../ideas/scores/undecidedScore.js'
import { unfilledScore } from '../ideas/scores/unfilledScore.js'
import { targetYears } from '../ideas/terms/targetYears.js'
import { termOrder } from '../ideas/terms/termOrder.js'
import { narrativeIdeas } from './narrative.js'

/** What a self-evaluation form is held to, in the order of the ids. */
export const selfEvaluationRules: FormRules = /* @__PURE__ */ formRules('selfEvaluation', selfEvaluationWire, [
  ...narrativeIdeas,
  sectionPoints,
  totalPoints,
  fullMarks,
  levelPoints,
  sectionScores,
  totalScore,
  reachableTotal,
  totalWithExecution,
  scoreWithinPoints,
  fullThoughMissed,
  scoreAbovePolicy,
  unfilledScore,
  undecidedScore,
  farAbove,
  deductionReason,
  placeholderReason,
  copiedReason,
  reviewReason,
  executionRate,
  executionScore,
  adjustedToOutturn,
  withinBudget,
  fundsBySource,
  expenditureByKind,
  placesMakeRow,
  rateWithinParts,
  statedDeviation,
  listedOnce,
  emptyLevels,
  requiredLevels,
  unitSlip,
  operatorOfName,
  reviewedScore,
  knownLevels,
  unansweredGoals,
  budgetAdjustment,
  executionIndicator,
  naturalMaximum,
  unneededReason,
  gradeOfTotal,
  formalities,
  timeliness,
  costWithinFunds,
  quantityPrice,
  vagueNumber,
  rateInWords,
  columnsAgree,
  nameFilled,
  termOrder,
  targetYears,
  goalInIndicators,
  indicatorCompletion,
  scoreCoefficient,
])
