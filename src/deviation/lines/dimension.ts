import type { FinalAccounts } from '../../documents/accounts.js'
import type { BasicData } from '../../documents/basicData.js'
import type { DepartmentBudget } from '../../documents/budget.js'
import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { Monitoring } from '../../documents/monitoring.js'
import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import type { SelfEvaluationReport } from '../../documents/selfEvaluationReport.js'
import type { TargetDocument } from '../../documents/targetDocument.js'

/** Documents that print money by line. */
export type LinedDocument =
  | FinalAccounts
  | DepartmentBudget
  | SelfEvaluation
  | BasicData
  | SelfEvaluationReport
  | EvaluationReport
  | ProjectSummary
  | Monitoring
  | TargetDocument

type ByForm = {
  readonly finalAccounts: 'functionalClass' | 'economicClass' | 'threePublic' | Common
  readonly departmentBudget: 'functionalClass' | 'economicClass' | 'threePublic' | Common
  readonly selfEvaluation: Common
  readonly basicData: 'threePublic'
  readonly selfEvaluationReport: 'expenditureKind' | 'project' | 'unit'
  readonly evaluationReport: 'expenditureKind' | 'project' | 'unit'
  readonly projectSummary: 'project' | 'unit'
  readonly monitoring: 'expenditureLine' | Common
  readonly projectTarget: 'fundingSource' | 'project'
  readonly specialFundTarget: 'fundingSource' | 'project'
  readonly departmentTarget: 'expenditureLine' | Common
  readonly departmentBudgetTarget: 'expenditureLine' | Common
}

type Common = 'fundingSource' | 'expenditureKind' | 'project' | 'unit'

/** By what a document can be told line by line. */
export type Dimension<Document extends LinedDocument = LinedDocument> = ByForm[Document['kind']]
