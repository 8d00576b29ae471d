export { type Asked, type CatalogueEntry, catalogue, definitionsFor } from './catalogue.js'
export { accountIdentities } from './checks/accounts/identities.js'
export { accountInspections } from './checks/accounts/inspections.js'
export type { Clause, Identity } from './checks/identity.js'
export type { Rule } from './checks/rule.js'
export type { AccountsInspection } from './checks/statements/inspection.js'
export type { TableHead, TableRole } from './documents/accounts.js'
export type { AccountsJson } from './documents/accountsWire.js'
export { accountTables, type GridId } from './documents/accountTables.js'
export { BasicData } from './documents/basicData.js'
export { DepartmentBudgetTarget } from './documents/departmentBudgetTarget.js'
export { DepartmentTarget } from './documents/departmentTarget.js'
export { EvaluationReport } from './documents/evaluationReport.js'
export { FinalAccounts } from './documents/finalAccounts.js'
export { type AnyDocument, type FormKind, forms } from './documents/forms.js'
export type { Grid } from './documents/grid.js'
export { Monitoring } from './documents/monitoring.js'
export { ProjectSummary } from './documents/projectSummary.js'
export { ProjectTarget } from './documents/projectTarget.js'
export { SelfEvaluation } from './documents/selfEvaluation.js'
export { SelfEvaluationReport } from './documents/selfEvaluationReport.js'
export { SpecialFundTarget } from './documents/specialFundTarget.js'
export type { Statement, StatementKind } from './documents/statement.js'
export type { TableLayout } from './documents/tableLayout.js'
export {
  type BlankAmount,
  type ParsedAmount,
  type PrintedMoney,
  parseAmount,
  type UnreadableAmount,
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
export type { Basis, Instrument, Sentence, Standing } from './law/basis.js'
export { instruments } from './law/instruments.js'
export { bridgeMarkdown, explainBridge } from './presentation/bridgeMarkdown.js'
export { compositionMarkdown, explainComposition } from './presentation/compositionMarkdown.js'
export { type ExplainOptions, explain } from './presentation/explain.js'
export { explainGrade } from './presentation/explainGrade.js'
export { explainRate } from './presentation/explainRate.js'
export { explainScore } from './presentation/explainScore.js'
export { explainGrowth, growthMarkdown } from './presentation/growthMarkdown.js'
export { type ReportOptions, reportMarkdown } from './presentation/markdown.js'
export { explainPortfolio, portfolioMarkdown } from './presentation/portfolioMarkdown.js'
export { explainProgress, progressMarkdown } from './presentation/progressMarkdown.js'
export { type Audit, type AuditOptions, audit } from './procedures/audit.js'
export { cell } from './procedures/cell.js'
export { evaluate } from './procedures/evaluate.js'
export { type Problem, type Reading, type ReadOptions, read, readDocument } from './procedures/read.js'
export { reconcile } from './procedures/reconcile.js'
export { computeRate } from './rates/computeRate.js'
export { exceedsMaximum } from './rates/exceedsMaximum.js'
export { judgeNetChange } from './rates/judgeNetChange.js'
export { judgeRateStated } from './rates/judgeRateStated.js'
export { averageGrade, weakestLink } from './rates/pefa/aggregateGrades.js'
export { computeYear } from './rates/pefa/computeYear.js'
export { gradeYears } from './rates/pefa/gradeYears.js'
export type { RateDefinition } from './rates/rate.js'
export { type OfficialRate, rates } from './rates/rates.js'
export { apportionPoints } from './scoring/apportionPoints.js'
export { defineFramework } from './scoring/defineFramework.js'
export { definePolicy } from './scoring/definePolicy.js'
export type { Evaluation } from './scoring/evaluation/evaluation.js'
export type { Framework } from './scoring/framework.js'
export { lenientGrades, nationalGrades } from './scoring/grades.js'
export { policies } from './scoring/policies.js'
export type { ScoringPolicy } from './scoring/policy.js'
export { type IndicatorScore, scoreIndicator } from './scoring/scoreIndicator.js'
export { assess } from './targets/assess.js'
export type { Assessment, AssessOptions, Direction } from './targets/assessment.js'
export { parseActual } from './targets/parseActual.js'
export { parseTarget } from './targets/parseTarget.js'
export { type AssessReason, assessReasons } from './targets/reasons.js'
export type { Target } from './targets/target.js'
export { convert } from './targets/units.js'
export { defaultWordScale, type WordScale } from './targets/wordScale.js'
export { balanceLines } from './terms/balance.js'
export { budgetMovements, budgetStages } from './terms/budgetStage.js'
export type { Classification, ClassificationEntry } from './terms/classification.js'
export { classesOf, classOf, levelOf, sectionOf } from './terms/classification.js'
export {
  type ClassificationIndex,
  type CodeJudgement,
  indexClassification,
  judgeCode,
  lookUp,
} from './terms/classificationIndex.js'
export { economicClassification2024, governmentEconomicClassification2024 } from './terms/economic.js'
export { departmentCodesOf, economicMap2024 } from './terms/economicMap.js'
export { expenditureKinds } from './terms/expenditure.js'
export { functionalClassification2024 } from './terms/functional.js'
export { fundScopes } from './terms/fund.js'
export { fundingRows, incomeSources } from './terms/fundingSource.js'
export type { Term } from './terms/term.js'
export { threePublicItems } from './terms/threePublic.js'
export { checkChange, type PrintedChange } from './verdicts/checkChange.js'
export { checkRate, type PrintedRate } from './verdicts/checkRate.js'
export { checkSum, type PrintedSum } from './verdicts/checkSum.js'
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
export type { Locale } from './words/locale.js'
