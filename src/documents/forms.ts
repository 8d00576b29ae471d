import type * as z from 'zod'
import { frozen } from '../exact/frozen.js'
import type { FormDefinition } from './formDefinition.js'
import { basicDataForm } from './formDefinitions/basicDataForm.js'
import { departmentBudgetForm } from './formDefinitions/departmentBudgetForm.js'
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

/** The list of forms: every form as a definition, by the `kind` that its documents state. All else follows from it. */
export const formDefinitions = {
  finalAccounts: finalAccountsForm,
  departmentBudget: departmentBudgetForm,
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
} as const satisfies Readonly<Record<FormKind, FormDefinition>>

type Schemas = { readonly [K in FormKind]: (typeof formDefinitions)[K]['schema'] }

/** The schema of every form, by the `kind` that its documents state. */
export const forms: Schemas = /* @__PURE__ */ frozen(schemasOf(formDefinitions))

function schemasOf(definitions: Readonly<Record<FormKind, FormDefinition>>): Schemas {
  return Object.fromEntries(Object.entries(definitions).map(([kind, { schema }]) => [kind, schema])) as Schemas
}

/** A document of any form. */
export type AnyDocument = { [K in FormKind]: z.output<Schemas[K]> }[FormKind]
