import type { EvaluationReport } from '../../documents/evaluationReport.js'
import type { Monitoring } from '../../documents/monitoring.js'
import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import type { Framework } from '../../scoring/framework.js'
import { evaluationReportForm } from './evaluationReportForm.js'
import type { DeviationForm } from './form.js'
import { monitoringForm } from './monitoringForm.js'
import { projectSummaryForm } from './projectSummaryForm.js'
import { selfEvaluationForm } from './selfEvaluationForm.js'

/** The documents that hold actuals against targets. */
export type DeviatingDocument = SelfEvaluation | EvaluationReport | Monitoring | ProjectSummary

/** Any of these documents as the analysis sees it. Throws a TypeError for anything else. */
export function formOf(document: DeviatingDocument, { execution }: Pick<Framework, 'execution'>): DeviationForm {
  switch (document.kind) {
    case 'selfEvaluation':
      return selfEvaluationForm(document, execution.policy.denominator)
    case 'evaluationReport':
      return evaluationReportForm(document)
    case 'monitoring':
      return monitoringForm(document)
    case 'projectSummary':
      return projectSummaryForm(document, execution.policy.denominator)
    default:
      throw new TypeError(`nothing with targets and actuals, but ${String((document as { kind: unknown }).kind)}`)
  }
}
