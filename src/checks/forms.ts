import type { FormKind } from '../documents/formKinds.js'
import type { Applies } from '../law/applies.js'
import { basicDataIdeas } from './forms/basicData.js'
import { departmentBudgetIdeas } from './forms/departmentBudget.js'
import { evaluationReportIdeas } from './forms/evaluationReport.js'
import { finalAccountsIdeas } from './forms/finalAccounts.js'
import { monitoringIdeas } from './forms/monitoring.js'
import { narrativeIdeas } from './forms/narrative.js'
import { paperIdeas } from './forms/paper.js'
import { projectSummaryIdeas } from './forms/projectSummary.js'
import { selfEvaluationIdeas } from './forms/selfEvaluation.js'
import { selfEvaluationReportIdeas } from './forms/selfEvaluationReport.js'
import { targetIdeas } from './forms/target.js'
import type { Idea } from './idea.js'
import { readableCells } from './ideas/cells/readableCells.js'
import { filledForm } from './ideas/form/filledForm.js'

/** The ideas that each form is held to, in the order in which they are run. */
export const ideasOfForms: Readonly<Record<FormKind, readonly Idea[]>> = {
  finalAccounts: [filledForm, readableCells, ...finalAccountsIdeas, ...paperIdeas],
  departmentBudget: [filledForm, readableCells, ...departmentBudgetIdeas, ...paperIdeas],
  selfEvaluation: [filledForm, readableCells, ...narrativeIdeas, ...selfEvaluationIdeas, ...paperIdeas],
  basicData: [filledForm, readableCells, ...basicDataIdeas, ...paperIdeas],
  selfEvaluationReport: [filledForm, readableCells, ...narrativeIdeas, ...selfEvaluationReportIdeas, ...paperIdeas],
  evaluationReport: [filledForm, readableCells, ...narrativeIdeas, ...evaluationReportIdeas, ...paperIdeas],
  projectSummary: [filledForm, readableCells, ...narrativeIdeas, ...projectSummaryIdeas, ...paperIdeas],
  monitoring: [filledForm, readableCells, ...narrativeIdeas, ...monitoringIdeas, ...paperIdeas],
  projectTarget: [filledForm, readableCells, ...narrativeIdeas, ...targetIdeas, ...paperIdeas],
  specialFundTarget: [filledForm, readableCells, ...narrativeIdeas, ...targetIdeas, ...paperIdeas],
  departmentTarget: [filledForm, readableCells, ...narrativeIdeas, ...targetIdeas, ...paperIdeas],
  departmentBudgetTarget: [filledForm, readableCells, ...narrativeIdeas, ...targetIdeas, ...paperIdeas],
}

/** Every idea, once, with the forms that are held to it. */
export function everyIdea(): readonly (Idea & { readonly applies: Applies })[] {
  const lists = Object.entries(ideasOfForms)
  return [...new Set(lists.flatMap(([, ideas]) => ideas))].map((idea) => ({
    ...idea,
    applies: {
      years: null,
      region: null,
      level: null,
      ...idea.applies,
      forms: lists.flatMap(([form, ideas]) => (ideas.includes(idea) ? [form] : [])),
    },
  }))
}
