import type { FormKind } from '../documents/formKinds.js'
import type { AnyDocument } from '../documents/forms.js'
import { assertRead } from '../documents/readDocuments.js'
import type { Applies } from '../law/applies.js'
import type { FormRules } from './formRules.js'
import { basicDataRules } from './forms/basicData.js'
import { departmentBudgetRules } from './forms/departmentBudget.js'
import { evaluationReportRules } from './forms/evaluationReport.js'
import { finalAccountsRules } from './forms/finalAccounts.js'
import { monitoringRules } from './forms/monitoring.js'
import { projectSummaryRules } from './forms/projectSummary.js'
import { selfEvaluationRules } from './forms/selfEvaluation.js'
import { selfEvaluationReportRules } from './forms/selfEvaluationReport.js'
import {
  departmentBudgetTargetRules,
  departmentTargetRules,
  projectTargetRules,
  specialFundTargetRules,
} from './forms/target.js'
import type { Idea } from './idea.js'

/** What each form is held to. */
export const rulesOfForms: Readonly<Record<FormKind, FormRules>> = {
  finalAccounts: finalAccountsRules,
  departmentBudget: departmentBudgetRules,
  selfEvaluation: selfEvaluationRules,
  basicData: basicDataRules,
  selfEvaluationReport: selfEvaluationReportRules,
  evaluationReport: evaluationReportRules,
  projectSummary: projectSummaryRules,
  monitoring: monitoringRules,
  projectTarget: projectTargetRules,
  specialFundTarget: specialFundTargetRules,
  departmentTarget: departmentTargetRules,
  departmentBudgetTarget: departmentBudgetTargetRules,
}

/** @throws TypeError for what is no document that was read, or of no known form. */
export function rulesOf(document: AnyDocument): FormRules {
  assertRead(document)
  const { kind } = document
  if (!Object.hasOwn(rulesOfForms, kind)) throw new TypeError(`no form of kind ${String(kind)}`)
  return rulesOfForms[kind]
}

/** Every idea, once, with the forms that are held to it. */
export function everyIdea(): readonly (Idea & { readonly applies: Applies })[] {
  const all = Object.values(rulesOfForms)
  return [...new Set(all.flatMap(({ ideas }) => ideas))].map((idea) => ({
    ...idea,
    applies: {
      years: null,
      region: null,
      level: null,
      ...idea.applies,
      forms: all.flatMap(({ form, ideas }) => (ideas.includes(idea) ? [form] : [])),
    },
  }))
}
