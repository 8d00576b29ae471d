import type { FinalAccounts } from '../../documents/accounts.js'
import type { BasicData } from '../../documents/basicData.js'
import type { DepartmentBudgetTarget } from '../../documents/departmentBudgetTarget.js'
import type { DepartmentTarget } from '../../documents/departmentTarget.js'
import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { Monitoring } from '../../documents/monitoring.js'
import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { ProjectTarget } from '../../documents/projectTarget.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import type { SelfEvaluationReport } from '../../documents/selfEvaluationReport.js'
import type { SpecialFundTarget } from '../../documents/specialFundTarget.js'
import type { Fact } from './fact.js'
import {
  basicDataFacts,
  evaluationReportFacts,
  fundingFacts,
  projectSummaryFacts,
  selfEvaluationFacts,
} from './formFacts.js'
import { indicatorFacts } from './indicatorFacts.js'
import { narrativeFacts, tableFacts } from './narrativeFacts.js'

/** Every form whose figures can be held against those of another. */
export type ReconciledDocument =
  | FinalAccounts
  | SelfEvaluation
  | BasicData
  | SelfEvaluationReport
  | EvaluationReport
  | ProjectSummary
  | Monitoring
  | ProjectTarget
  | SpecialFundTarget
  | DepartmentTarget
  | DepartmentBudgetTarget

/** What the structured part of a form prints, beside its sentences. */
function structured(document: ReconciledDocument): Fact[] {
  switch (document.kind) {
    case 'finalAccounts':
      return tableFacts(document)
    case 'selfEvaluation':
      return selfEvaluationFacts(document)
    case 'basicData':
      return basicDataFacts(document)
    case 'evaluationReport':
      return evaluationReportFacts(document)
    case 'projectSummary':
      return projectSummaryFacts(document)
    case 'projectTarget':
    case 'specialFundTarget':
      return declaredFacts(document, `project/${document.project.name}`)
    case 'departmentTarget':
    case 'departmentBudgetTarget':
      return [...fundingFacts(document, 'expenditure'), ...indicatorFacts(document, document.indicators)]
    case 'monitoring':
      return indicatorFacts(document, document.indicators, document.project && `project/${document.project.name}`)
    default:
      return []
  }
}

/** The funds of a project and the targets that it declares. */
const declaredFacts = (document: ProjectTarget | SpecialFundTarget, subject: string): Fact[] => [
  ...fundingFacts(document, subject),
  ...indicatorFacts(document, document.indicators, subject),
]

/** Every figure that a document prints of something that another document may print too. */
export function factsOf(document: ReconciledDocument): readonly Fact[] {
  const { kind, year, department, unit } = document
  const statements = 'statements' in document ? document.statements : undefined
  return [...structured(document), ...narrativeFacts({ kind, year, department, unit, statements })]
}
