import type { FormDefinition } from './formDefinition.js'
import { basicDataForm } from './formDefinitions/basicDataForm.js'
import { departmentBudgetTargetForm } from './formDefinitions/departmentBudgetTargetForm.js'
import { departmentTargetForm } from './formDefinitions/departmentTargetForm.js'
import { evaluationReportForm } from './formDefinitions/evaluationReportForm.js'
import { finalAccountsForm } from './formDefinitions/finalAccountsForm.js'
import { monitoringForm } from './formDefinitions/monitoringForm.js'
import { projectSummaryForm } from './formDefinitions/projectSummaryForm.js'
import { projectTargetForm } from './formDefinitions/projectTargetForm.js'
import { selfEvaluationForm } from './formDefinitions/selfEvaluationForm.js'
import { selfEvaluationReportForm } from './formDefinitions/selfEvaluationReportForm.js'
import { specialFundTargetForm } from './formDefinitions/specialFundTargetForm.js'
import type { FormKind } from './formKinds.js'

/** Every form as a definition, by the `kind` that its documents state. */
export const formDefinitions: Readonly<Record<FormKind, FormDefinition>> = {
  finalAccounts: finalAccountsForm,
  selfEvaluation: selfEvaluationForm,
  basicData: basicDataForm,
  selfEvaluationReport: selfEvaluationReportForm,
  evaluationReport: evaluationReportForm,
  projectSummary: projectSummaryForm,
  monitoring: monitoringForm,
  projectTarget: projectTargetForm,
  specialFundTarget: specialFundTargetForm,
  departmentTarget: departmentTargetForm,
  departmentBudgetTarget: departmentBudgetTargetForm,
}
