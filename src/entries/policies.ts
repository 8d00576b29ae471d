/** How targets and scores are read, and how achievement turns into points: policies, grades, duties to give a reason. */

export type { DoubtfulReading } from '../facts/doubtfulReading.js'
export type { Applies } from '../law/applies.js'
export type { Basis, Sentence } from '../law/basis.js'
export { apportionPoints, type WeighedIndicator } from '../scoring/apportionPoints.js'
export type { Curve, MetCurve } from '../scoring/curve.js'
export { definePolicy } from '../scoring/definePolicy.js'
export type { EvaluateOptions } from '../scoring/evaluation/evaluateForm.js'
export type { ExecutionLine, ScoreLine, ScoreSection, TotalGrade, TotalLine } from '../scoring/evaluation/evaluation.js'
export { bandedExecution2021 } from '../scoring/executionPolicies/bandedExecution2021.js'
export { linearExecution } from '../scoring/executionPolicies/linearExecution.js'
export type { Grade, GradeBands } from '../scoring/gradeBands.js'
export { lenientGrades, nationalGrades } from '../scoring/grades.js'
export type { OverFulfilment } from '../scoring/overFulfilment.js'
export { policies } from '../scoring/policies.js'
export type { EqualCurve, PolicyExample, ScoringPolicy } from '../scoring/policy.js'
export * from '../scoring/printedPolicies.js'
export {
  budgetAdjustment,
  farAboveTarget,
  guangxiFarAboveTarget,
  missedTarget,
  monitoringDeviation,
} from '../scoring/reasonDuties.js'
export type { ReasonDuty, ReasonWhen } from '../scoring/reasonDuty.js'
export type { ScoreRounding } from '../scoring/rounding.js'
export { type IndicatorScore, scoreIndicator } from '../scoring/scoreIndicator.js'
export type { ScoreInput } from '../scoring/scoreInput.js'
export type { ScoreRange } from '../scoring/scoreRange.js'
export type { BudgetAction, UseBand, UseOfResults } from '../scoring/useOfResults.js'
export type { WordBands } from '../scoring/wordBands.js'
export type { AssessOptions, Direction, DirectionBasis } from '../targets/assessment.js'
export type { Comparator } from '../targets/comparators.js'
export { type AssessReason, assessReasons } from '../targets/reasons.js'
export type {
  BlankTarget,
  CompoundTarget,
  DateTarget,
  QualityTarget,
  QuantityTarget,
  RangeTarget,
  UnreadableTarget,
} from '../targets/target.js'
export { convertQuantity } from '../targets/units.js'
export { defaultWordScale, type ScaleWord, type WordScale } from '../targets/wordScale.js'
