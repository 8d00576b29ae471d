export type { CatalogueEntry } from './catalogue/catalogueEntry.js'
export { idToday, type RetiredId, retired } from './catalogue/retired.js'
export { unsourced } from './catalogue/unsourced.js'
export { type Asked, catalogue, definitionsFor } from './catalogue.js'
export { accountIdentities } from './checks/accounts/identities.js'
export { accountInspections } from './checks/accounts/inspections.js'
export type { Clause, Identity } from './checks/identity.js'
export type { ReconciledDocument } from './checks/reconcile/factsOf.js'
export { type Light, type LightBand, publishedSignals, type SignalRule } from './checks/reports/lights.js'
export type { Rule } from './checks/rule.js'
export type { AccountsInspection } from './checks/statements/inspection.js'
export type { TargetDocument } from './checks/targets/form.js'
export { type AgainstMediumTerm, againstMediumTerm, type MoneyTerms } from './deviation/againstMediumTerm.js'
export type { Bridge, BridgeAmount, BridgedLine, BridgeField, BudgetLine, Lack } from './deviation/bridge.js'
export type { BridgeRates } from './deviation/bridgeRates.js'
export type { BridgeStep, StepKind } from './deviation/bridgeStep.js'
export type { BridgeTotal, LackOfLine } from './deviation/bridgeTotal.js'
export { type BudgetBridge, budgetBridge } from './deviation/budgetBridge.js'
export { type BudgetMovement, type MovementKind, movementKinds } from './deviation/budgetMovement.js'
export { type Composition, compositionVariance, type RankedHead } from './deviation/composition.js'
export type { Coverage, Population } from './deviation/coverage.js'
export { cumulateYears } from './deviation/cumulateYears.js'
export { type Elapsed, elapsedAt } from './deviation/elapsed.js'
export { type ControlledRow, expenditureControl } from './deviation/expenditureControl.js'
export { type ForecastMethod, linearByDay, linearByMonth } from './deviation/forecastMethod.js'
export type { FundLine, FundProgress } from './deviation/fundProgress.js'
export { goalOf } from './deviation/goalOf.js'
export type { GoalLine, GoalStanding, IndicatorLine, IndicatorStanding } from './deviation/goalProgress.js'
export {
  type Growth,
  type GrowthLack,
  type GrowthLine,
  growthByLine,
  type LineGrowth,
  type TotalGrowth,
} from './deviation/growth.js'
export { growthBetween, growthWithin } from './deviation/growthBetween.js'
export { combineDeviations } from './deviation/indicators/combineDeviations.js'
export type { AnalysedDocument, DeviationAnalysis } from './deviation/indicators/deviationAnalysis.js'
export type { DeviationGroup } from './deviation/indicators/deviationGroup.js'
export type { DeviatingDocument } from './deviation/indicators/formOf.js'
export type { FundingDeviation } from './deviation/indicators/fundingDeviation.js'
export type { IndicatorDeviation } from './deviation/indicators/indicatorDeviation.js'
export type { PointLoss } from './deviation/indicators/pointLoss.js'
export type { Ranked } from './deviation/indicators/ranking.js'
export type { DutyOwed, ReasonStanding } from './deviation/indicators/reasonStanding.js'
export { type DeviationReason, deviationReasons } from './deviation/indicators/reasons.js'
export type { SourceDeviation } from './deviation/indicators/sourceDeviation.js'
export type { IndicatorTerms } from './deviation/indicatorTerms.js'
export type { LineOptions } from './deviation/lines/accountLines.js'
export type { DocumentLine, LineAmount } from './deviation/lines/documentLine.js'
export { type Dimension, type LinedDocument, linesOf } from './deviation/linesOf.js'
export { type MixedScopes, mixedScopes, type ScopedOperand } from './deviation/mixedScopes.js'
export { type LineScopes, type MoneyScope, scopeName } from './deviation/moneyScope.js'
export type {
  CumulativeProject,
  CumulativeYear,
  MultiYearProject,
  ProjectYear,
  YearLack,
} from './deviation/multiYearProject.js'
export { distanceFromMean, type Limits, type OutlierRule, tukeyFences } from './deviation/outlierRule.js'
export { type LineReason, owedReasons, type ReasonedLine } from './deviation/owedReasons.js'
export { type Owed, owedWhen } from './deviation/owedWhen.js'
export {
  type GradeShare,
  type Mean,
  type Portfolio,
  type PortfolioOptions,
  summarisePortfolio,
} from './deviation/portfolio.js'
export type { PortfolioProject, PortfolioRules, ProjectLack, RankedProject } from './deviation/portfolioProject.js'
export {
  type FundLack,
  type LineProgress,
  type MidYear,
  monitorProgress,
  type Progress,
  type ProgressOptions,
} from './deviation/progress.js'
export { projectsOf } from './deviation/projectsOf.js'
export type { Proportion } from './deviation/proportion.js'
export type { GivenMoney, InUnit } from './deviation/readMoney.js'
export {
  nationalReportDuties,
  type OwedReport,
  type ReportDuty,
  type ReportEvent,
  type ReportsAsked,
  reportsOwed,
} from './deviation/reportsOwed.js'
export {
  computeScopedRate,
  type RefusedRate,
  type ScopedFigure,
  type ScopedInput,
  type ScopedInputs,
} from './deviation/scopedRate.js'
export type { Suggestion } from './deviation/suggestion.js'
export type { TableHead, TableRole } from './documents/accounts.js'
export type { AccountsJson } from './documents/accountsWire.js'
export { accountTables, type GridId } from './documents/accountTables.js'
export { BasicData } from './documents/basicData.js'
export type { BasicDataJson } from './documents/basicDataWire.js'
export { DepartmentBudgetTarget } from './documents/departmentBudgetTarget.js'
export type { DepartmentBudgetTargetJson } from './documents/departmentBudgetTargetWire.js'
export { DepartmentTarget } from './documents/departmentTarget.js'
export type { DepartmentTargetJson } from './documents/departmentTargetWire.js'
export { EvaluationReport } from './documents/evaluationReport.js'
export type { EvaluationReportJson } from './documents/evaluationReportWire.js'
export { FinalAccounts } from './documents/finalAccounts.js'
export { type FormKind, formKinds } from './documents/formKinds.js'
export { type AnyDocument, forms } from './documents/forms.js'
export type { Grid } from './documents/grid.js'
export { Monitoring } from './documents/monitoring.js'
export type { MonitoringJson } from './documents/monitoringWire.js'
export { ProjectSummary } from './documents/projectSummary.js'
export type { ProjectSummaryJson } from './documents/projectSummaryWire.js'
export { ProjectTarget } from './documents/projectTarget.js'
export type { ProjectTargetJson } from './documents/projectTargetWire.js'
export { SelfEvaluation } from './documents/selfEvaluation.js'
export { SelfEvaluationReport } from './documents/selfEvaluationReport.js'
export type { SelfEvaluationReportJson } from './documents/selfEvaluationReportWire.js'
export type { SelfEvaluationJson } from './documents/selfEvaluationWire.js'
export { SpecialFundTarget } from './documents/specialFundTarget.js'
export type { SpecialFundTargetJson } from './documents/specialFundTargetWire.js'
export type { Statement, StatementKind } from './documents/statement.js'
export type { ColumnLayout, NamedRow, TableLayout } from './documents/tableLayout.js'
export {
  type BlankAmount,
  type ParsedAmount,
  type PrintedMoney,
  parseAmount,
  type UnreadableAmount,
  type UnreadableReason,
} from './exact/amount.js'
export { type ApportionOptions, apportion } from './exact/apportion.js'
export { type ColumnSum, percentColumn, percentHalfUp, sumColumn } from './exact/columns.js'
export { Decimal, type DecimalInput, isDecimal, toDecimal } from './exact/decimal.js'
export { around, contains, hull, type Interval, meets, minus, plus, quotient } from './exact/interval.js'
export {
  add,
  type Count,
  compare,
  convertMoney,
  count,
  type Measure,
  type Money,
  money,
  percent,
  type Rate,
  rate,
  ratio,
  scale,
  subtract,
} from './exact/measure.js'
export { halfEven, halfUp, type Rounding, truncate } from './exact/rounding.js'
export { convertUnit, exponentOf, type MoneyUnit, moneyUnits } from './exact/unit.js'
export type { Applies } from './law/applies.js'
export type { Basis, Instrument, Sentence, Standing } from './law/basis.js'
export { instruments } from './law/instruments.js'
export { type AuditMarkdownOptions, auditMarkdown, type PrintedAudit } from './presentation/auditMarkdown.js'
export { bridgeMarkdown } from './presentation/bridgeMarkdown.js'
export { type BridgeChartOptions, bridgeChart } from './presentation/charts/bridgeChart.js'
export { chartHeight } from './presentation/charts/chartHeight.js'
export type { ChartOption } from './presentation/charts/chartOption.js'
export type { CompletedIndicator } from './presentation/charts/completedIndicator.js'
export { completionChart } from './presentation/charts/completionChart.js'
export { type ProgressChartOptions, progressChart } from './presentation/charts/progressChart.js'
export { compositionMarkdown, explainComposition } from './presentation/compositionMarkdown.js'
export { controlMarkdown, explainControl } from './presentation/controlMarkdown.js'
export { deviationMarkdown } from './presentation/deviationMarkdown.js'
export { type ExplainOptions, explain } from './presentation/explain.js'
export { explainBridge } from './presentation/explainBridge.js'
export { type ExplainedDeviation, explainDeviation } from './presentation/explainDeviation.js'
export { explainGrade } from './presentation/explainGrade.js'
export { explainMixedScopes } from './presentation/explainMixedScopes.js'
export { explainRate } from './presentation/explainRate.js'
export { explainScore } from './presentation/explainScore.js'
export { explainGrowth, growthMarkdown } from './presentation/growthMarkdown.js'
export { explainMediumTerm, mediumTermMarkdown } from './presentation/mediumTermMarkdown.js'
export { multiYearMarkdown } from './presentation/multiYearMarkdown.js'
export { owedMarkdown } from './presentation/owedMarkdown.js'
export { owedReasonsMarkdown } from './presentation/owedReasonsMarkdown.js'
export { explainPortfolio, portfolioMarkdown } from './presentation/portfolioMarkdown.js'
export { explainProgress, progressMarkdown } from './presentation/progressMarkdown.js'
export { analyzeDeviation } from './procedures/analyzeDeviation.js'
export { type Audit, type AuditedDocument, type AuditOptions, audit } from './procedures/audit.js'
export { cell } from './procedures/cell.js'
export { type ComposedForm, type ComposeHeader, composeForm } from './procedures/composeForm.js'
export { evaluate } from './procedures/evaluate.js'
export { type Problem, type Reading, type ReadOptions, read, readDocument } from './procedures/read.js'
export { reconcile } from './procedures/reconcile.js'
export { computeRate } from './rates/computeRate.js'
export { budgetAdjustmentRate } from './rates/department/budgetAdjustmentRate.js'
export { budgetCompletionRate } from './rates/department/budgetCompletionRate.js'
export { closingBalanceChangeRate } from './rates/department/closingBalanceChangeRate.js'
export { closingBalanceRate } from './rates/department/closingBalanceRate.js'
export { departmentCompletionRate } from './rates/department/departmentCompletionRate.js'
export { departmentQualityRate } from './rates/department/departmentQualityRate.js'
export { departmentTimelinessRate } from './rates/department/departmentTimelinessRate.js'
export { fixedAssetUtilizationRate } from './rates/department/fixedAssetUtilizationRate.js'
export { keyExpenditureRate } from './rates/department/keyExpenditureRate.js'
export { keyWorkCompletionRate } from './rates/department/keyWorkCompletionRate.js'
export { nonPersonnelControlRate } from './rates/department/nonPersonnelControlRate.js'
export { originalBudgetCompletionRate } from './rates/department/originalBudgetCompletionRate.js'
export { paymentProgressRate } from './rates/department/paymentProgressRate.js'
export { procurementExecutionRate } from './rates/department/procurementExecutionRate.js'
export { staffControlRate } from './rates/department/staffControlRate.js'
export { threePublicBudgetChangeRate } from './rates/department/threePublicBudgetChangeRate.js'
export { threePublicControlRate } from './rates/department/threePublicControlRate.js'
export { threePublicOutturnChangeRate } from './rates/department/threePublicOutturnChangeRate.js'
export { exceedsMaximum } from './rates/exceedsMaximum.js'
export type { Given } from './rates/given.js'
export { type GrossRate, judgeNetChange } from './rates/judgeNetChange.js'
export { judgeRateStated } from './rates/judgeRateStated.js'
export { averageGrade, type PefaScore, weakestLink } from './rates/pefa/aggregateGrades.js'
export { computeYear, type YearResult } from './rates/pefa/computeYear.js'
export { economicCompositionVarianceRate } from './rates/pefa/economicCompositionVarianceRate.js'
export { expenditureOutturnRate } from './rates/pefa/expenditureOutturnRate.js'
export { functionCompositionVarianceRate } from './rates/pefa/functionCompositionVarianceRate.js'
export type { GradedRate, PefaGrade, PefaHead, PefaYear } from './rates/pefa/gradedRate.js'
export { type GradeResult, gradeYears } from './rates/pefa/gradeYears.js'
export { revenueCompositionVarianceRate } from './rates/pefa/revenueCompositionVarianceRate.js'
export { revenueOutturnRate } from './rates/pefa/revenueOutturnRate.js'
export { costSavingRate } from './rates/project/costSavingRate.js'
export { evaluationExecutionRate } from './rates/project/evaluationExecutionRate.js'
export { fundArrivalRate } from './rates/project/fundArrivalRate.js'
export { projectCompletionRate } from './rates/project/projectCompletionRate.js'
export { projectQualityRate } from './rates/project/projectQualityRate.js'
export { projectTimelinessRate } from './rates/project/projectTimelinessRate.js'
export { selfEvaluationExecutionRate } from './rates/project/selfEvaluationExecutionRate.js'
export { timelyFundArrivalRate } from './rates/project/timelyFundArrivalRate.js'
export type {
  RateDefinition,
  RateExample,
  RateFormula,
  RateInput,
  RateInputs,
  RateRule,
  RateUnit,
} from './rates/rate.js'
export type { ComputedRate, RateResult, UncomputedRate } from './rates/rateResult.js'
export { type OfficialRate, rates } from './rates/rates.js'
export type { GivenInputs } from './rates/readInputs.js'
export { hunanInvestmentControlRate } from './rates/regional/hunan/hunanInvestmentControlRate.js'
export { hunanScaleControlRate } from './rates/regional/hunan/hunanScaleControlRate.js'
export { hunanStaffControlRate } from './rates/regional/hunan/hunanStaffControlRate.js'
export { henanDepartmentEvaluationCompletionRate } from './rates/unsourced/henanDepartmentEvaluationCompletionRate.js'
export { henanEvaluationUseRate } from './rates/unsourced/henanEvaluationUseRate.js'
export { henanGoalSettingCompletionRate } from './rates/unsourced/henanGoalSettingCompletionRate.js'
export { henanKeyTaskCompletionRate } from './rates/unsourced/henanKeyTaskCompletionRate.js'
export { henanMonitoringCompletionRate } from './rates/unsourced/henanMonitoringCompletionRate.js'
export { henanSelfEvaluationCompletionRate } from './rates/unsourced/henanSelfEvaluationCompletionRate.js'
export { henanSpecialFundBreakdownRate } from './rates/unsourced/henanSpecialFundBreakdownRate.js'
export { suzhouBudgetDeviationRate } from './rates/unsourced/suzhouBudgetDeviationRate.js'
export { suzhouManagementCoverageRate } from './rates/unsourced/suzhouManagementCoverageRate.js'
export { suzhouNonTaxRevenueCompletionRate } from './rates/unsourced/suzhouNonTaxRevenueCompletionRate.js'
export { suzhouPaymentProgressConformityRate } from './rates/unsourced/suzhouPaymentProgressConformityRate.js'
export { unsourcedRates } from './rates/unsourcedRates.js'
export { apportionPoints, type WeighedIndicator } from './scoring/apportionPoints.js'
export type { Curve, MetCurve } from './scoring/curve.js'
export { defineFramework } from './scoring/defineFramework.js'
export { definePolicy } from './scoring/definePolicy.js'
export { DefinitionError } from './scoring/definitionError.js'
export type { EvaluateOptions } from './scoring/evaluation/evaluateForm.js'
export type {
  Evaluation,
  ExecutionLine,
  ScoreLine,
  ScoreSection,
  TotalGrade,
  TotalLine,
} from './scoring/evaluation/evaluation.js'
export type { DoubtfulReading } from './scoring/evaluation/form.js'
export type { Framework, FrameworkExecution, FrameworkLevel, PrintedLabel } from './scoring/framework.js'
export type { FrameworkForm, FrameworkFormKind } from './scoring/frameworkForm.js'
export type { Grade, GradeBands } from './scoring/gradeBands.js'
export { lenientGrades, nationalGrades } from './scoring/grades.js'
export type { OverFulfilment } from './scoring/overFulfilment.js'
export { policies } from './scoring/policies.js'
export type { EqualCurve, PolicyExample, ScoringPolicy } from './scoring/policy.js'
export {
  budgetAdjustment,
  farAboveTarget,
  guangxiFarAboveTarget,
  missedTarget,
  monitoringDeviation,
} from './scoring/reasonDuties.js'
export type { ReasonDuty, ReasonWhen } from './scoring/reasonDuty.js'
export type { ScoreRounding } from './scoring/rounding.js'
export { type IndicatorScore, scoreIndicator } from './scoring/scoreIndicator.js'
export type { ScoreInput } from './scoring/scoreInput.js'
export type { ScoreRange } from './scoring/scoreRange.js'
export { nationalUseOfResults } from './scoring/unsourced/nationalUseOfResults.js'
export { unsourcedPolicies } from './scoring/unsourcedPolicies.js'
export type { BudgetAction, UseBand, UseOfResults } from './scoring/useOfResults.js'
export type { WordBands } from './scoring/wordBands.js'
export { assess } from './targets/assess.js'
export type { Assessment, AssessOptions, Direction, DirectionBasis } from './targets/assessment.js'
export type { Comparator } from './targets/comparators.js'
export { parseActual } from './targets/parseActual.js'
export { parseTarget } from './targets/parseTarget.js'
export { type AssessReason, assessReasons } from './targets/reasons.js'
export type {
  BlankTarget,
  CompoundTarget,
  DateTarget,
  QualityTarget,
  QuantityTarget,
  RangeTarget,
  Target,
  UnreadableTarget,
} from './targets/target.js'
export { convertQuantity } from './targets/units.js'
export { defaultWordScale, type ScaleWord, type WordScale } from './targets/wordScale.js'
export { balanceLines } from './terms/balance.js'
export { budgetMovements, budgetStages } from './terms/budgetStage.js'
export {
  type Classification,
  type ClassificationEntry,
  classesOf,
  classOf,
  levelOf,
  sectionOf,
} from './terms/classification.js'
export {
  type ClassificationIndex,
  type CodeJudgement,
  indexClassification,
  judgeCode,
  lookUp,
} from './terms/classificationIndex.js'
export {
  type Classifications,
  type ClassificationsOfYear,
  classificationsOf,
  classificationYears,
} from './terms/classificationsOf.js'
export type { CodeLevel } from './terms/codeLevel.js'
export {
  economicClassification2024,
  economicClassification2025,
  governmentEconomicClassification2024,
} from './terms/economic.js'
export { departmentCodesOf, type EconomicMap, economicMap2024 } from './terms/economicMap.js'
export { expenditureKinds } from './terms/expenditure.js'
export { functionalClassification2024, functionalClassification2025 } from './terms/functional.js'
export { type FundScope, fundScopes } from './terms/fund.js'
export { fundingRows, incomeSources } from './terms/fundingSource.js'
export type { Term } from './terms/term.js'
export { threePublicItems } from './terms/threePublic.js'
export { checkChange, type PrintedChange } from './verdicts/checkChange.js'
export { checkRate, type PrintedRate } from './verdicts/checkRate.js'
export { checkSum, type PrintedSum } from './verdicts/checkSum.js'
export type { Figure } from './verdicts/figure.js'
export type {
  Counting,
  Finding,
  Ledger,
  LedgerEntry,
  LedgerLine,
  Operand,
  RuleOfFinding,
  Severity,
  Where,
} from './verdicts/finding.js'
export type { Judgement } from './verdicts/judgement.js'
export type { Hint, Outcome, Reason } from './verdicts/outcome.js'
export type { Inequality } from './verdicts/relation.js'
export type { Locale } from './words/locale.js'
