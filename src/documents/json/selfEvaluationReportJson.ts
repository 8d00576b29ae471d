import type { FundingCode } from './fundingCode.js'
import type { PassageJson, ReportFrameJson } from './reportJson.js'
import type { Place } from './statementJson.js'

/** What the report says of one of the four budgets; its figures, or that there is none, stand among the statements. */
export interface ReportBudgetJson {
  code: FundingCode
  label: string
  text: string
  place?: Place | undefined
}

/** A self-evaluation report as JSON, figures as printed strings: what `SelfEvaluationReport` reads. */
export interface SelfEvaluationReportJson extends ReportFrameJson {
  kind: 'selfEvaluationReport'
  duties?: PassageJson[] | undefined
  budgets?: ReportBudgetJson[] | undefined
  achievements?: PassageJson[] | undefined
}
