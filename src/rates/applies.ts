import type { Applies } from '../law/applies.js'

/** Where a rate applies; `level` is what it is a rate of. */
export interface RateApplies extends Applies {
  readonly level: 'department' | 'project' | 'country' | null
}

const departmentForms = [
  'departmentTarget',
  'departmentBudgetTarget',
  'selfEvaluation',
  'selfEvaluationReport',
  'evaluationReport',
  'basicData',
] as const

const projectForms = [
  'projectTarget',
  'specialFundTarget',
  'selfEvaluation',
  'projectSummary',
  'selfEvaluationReport',
  'evaluationReport',
] as const

/** The whole expenditure of a department. */
export const ofDepartment: RateApplies = { forms: departmentForms, years: null, region: null, level: 'department' }

/** One project. */
export const ofProject: RateApplies = { forms: projectForms, years: null, region: null, level: 'project' }

/** The self-evaluation of a department or of a project. */
export const ofSelfEvaluation: RateApplies = {
  forms: ['selfEvaluation', 'selfEvaluationReport', 'projectSummary'],
  years: null,
  region: null,
  level: null,
}

/** Final accounts and what is written about them. */
export const ofAccounts: RateApplies = {
  forms: ['finalAccounts', 'basicData', 'selfEvaluationReport', 'evaluationReport'],
  years: null,
  region: null,
  level: 'department',
}

/** Department forms of Henan. */
export const ofHenanDepartment: RateApplies = { ...ofDepartment, region: '河南省' }

/** Department target forms of Suzhou. */
export const ofSuzhouDepartment: RateApplies = { ...ofDepartment, region: '江苏省苏州市' }

/** The table of basic data of Hunan. */
export const ofHunanBasicData: RateApplies = {
  forms: ['basicData'],
  years: null,
  region: '湖南省',
  level: 'department',
}

/** Made for a country; for the final accounts of a department an analogue. */
export const ofCountry: RateApplies = { forms: ['finalAccounts'], years: null, region: null, level: 'country' }
