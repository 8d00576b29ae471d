import type { Applies } from '../../law/applies.js'

const anywhere = { years: null, region: null, level: null }

export const evaluationReports: Applies = { forms: ['evaluationReport'], ...anywhere }

export const projectSummaries: Applies = { forms: ['projectSummary'], ...anywhere }

export const monitoringForms: Applies = { forms: ['monitoring'], ...anywhere }

/** Reports in prose. */
export const writtenReports: Applies = { forms: ['selfEvaluationReport', 'evaluationReport'], ...anywhere }

/** Forms with a ledger of problems and measures. */
export const rectifiedForms: Applies = { forms: [...writtenReports.forms, 'monitoring'], ...anywhere }

/** Forms in whose sentences figures stand. */
export const narratedForms: Applies = { forms: [...rectifiedForms.forms, 'projectSummary'], ...anywhere }
