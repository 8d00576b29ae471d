/** Lines of documents and what became of them: bridges, growth, composition, progress, portfolios, what is owed. */

export { type AgainstMediumTerm, againstMediumTerm, type MoneyTerms } from '../deviation/againstMediumTerm.js'
export type { Bridge, BridgeAmount, BridgedLine, BridgeField, BudgetLine, Lack } from '../deviation/bridge.js'
export type { BridgeRates } from '../deviation/bridgeRates.js'
export type { BridgeStep, StepKind } from '../deviation/bridgeStep.js'
export type { BridgeTotal, LackOfLine } from '../deviation/bridgeTotal.js'
export { type BudgetBridge, budgetBridge } from '../deviation/budgetBridge.js'
export { type BudgetMovement, type MovementKind, movementKinds } from '../deviation/budgetMovement.js'
export {
  type Composition,
  type ComputedComposition,
  compositionVariance,
  type OpenComposition,
  type RankedHead,
} from '../deviation/composition.js'
export type { Coverage, Population } from '../deviation/coverage.js'
export { cumulateYears } from '../deviation/cumulateYears.js'
export { type Elapsed, elapsedAt } from '../deviation/elapsed.js'
export { type ControlledRow, expenditureControl } from '../deviation/expenditureControl.js'
export { type ForecastMethod, linearByDay, linearByMonth } from '../deviation/forecastMethod.js'
export type { FundLine, FundProgress } from '../deviation/fundProgress.js'
export { goalOf } from '../deviation/goalOf.js'
export type { GoalLine, GoalStanding, IndicatorLine, IndicatorStanding } from '../deviation/goalProgress.js'
export {
  type Growth,
  type GrowthLack,
  type GrowthLine,
  growthByLine,
  type LineGrowth,
  type TotalGrowth,
} from '../deviation/growth.js'
export { growthBetween, growthWithin } from '../deviation/growthBetween.js'
export { combineDeviations } from '../deviation/indicators/combineDeviations.js'
export type { AnalysedDocument } from '../deviation/indicators/deviationAnalysis.js'
export type { DeviationGroup } from '../deviation/indicators/deviationGroup.js'
export type { DeviatingDocument } from '../deviation/indicators/formOf.js'
export type { FundingDeviation } from '../deviation/indicators/fundingDeviation.js'
export type { IndicatorDeviation } from '../deviation/indicators/indicatorDeviation.js'
export type { PointLoss } from '../deviation/indicators/pointLoss.js'
export type { Ranked } from '../deviation/indicators/ranking.js'
export type { DutyOwed, ReasonStanding } from '../deviation/indicators/reasonStanding.js'
export { type DeviationReason, deviationReasons } from '../deviation/indicators/reasons.js'
export type { SourceDeviation } from '../deviation/indicators/sourceDeviation.js'
export type { IndicatorTerms } from '../deviation/indicatorTerms.js'
export type { LineOptions } from '../deviation/lines/codedFigures.js'
export type { Dimension, LinedDocument } from '../deviation/lines/dimension.js'
export type { DocumentLine, LineAmount } from '../deviation/lines/documentLine.js'
export { linesOf } from '../deviation/linesOf.js'
export { type MixedScopes, mixedScopes, type ScopedOperand } from '../deviation/mixedScopes.js'
export { type LineScopes, type MoneyScope, scopeName } from '../deviation/moneyScope.js'
export type {
  CumulativeProject,
  CumulativeYear,
  MultiYearProject,
  ProjectYear,
  YearLack,
} from '../deviation/multiYearProject.js'
export { distanceFromMean, type Limits, type OutlierRule, tukeyFences } from '../deviation/outlierRule.js'
export { type LineReason, owedReasons, type ReasonedLine } from '../deviation/owedReasons.js'
export { type Owed, owedWhen } from '../deviation/owedWhen.js'
export {
  type GradeShare,
  type Mean,
  type Portfolio,
  type PortfolioOptions,
  summarisePortfolio,
} from '../deviation/portfolio.js'
export type { PortfolioProject, PortfolioRules, ProjectLack, RankedProject } from '../deviation/portfolioProject.js'
export {
  type FundLack,
  type LineProgress,
  type MidYear,
  monitorProgress,
  type Progress,
  type ProgressOptions,
} from '../deviation/progress.js'
export { projectsOf } from '../deviation/projectsOf.js'
export type { Proportion } from '../deviation/proportion.js'
export type { GivenMoney, InUnit } from '../deviation/readMoney.js'
export {
  nationalReportDuties,
  type OwedReport,
  type ReportDuty,
  type ReportEvent,
  type ReportsAsked,
  reportsOwed,
} from '../deviation/reportsOwed.js'
export {
  computeScopedRate,
  type RefusedRate,
  type RefusedShare,
  type ScopedFigure,
  type ScopedInput,
  type ScopedInputs,
} from '../deviation/scopedRate.js'
export type { Suggestion } from '../deviation/suggestion.js'
