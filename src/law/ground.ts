import type { Basis } from './basis.js'
import { budgetLaw } from './budgetLaw.js'
import { arithmetic, printedForm } from './grounds.js'
import { goalManagementMeasures, projectEvaluationMeasures } from './national.js'
import { commonPractice } from './practices.js'

/** It follows from what the words and figures mean. */
export const byArithmetic = (zh: string, en: string): Basis => ({
  instrument: arithmetic,
  says: { zh, en },
  from: null,
  to: null,
  confirmed: 'document',
})

/** The form itself prints it so. */
export const byForm = (zh: string, en: string): Basis => ({ ...byArithmetic(zh, en), instrument: printedForm })

/** What several places do, under no one name. */
export const byPractice = (zh: string, en: string): Basis => ({
  ...byArithmetic(zh, en),
  instrument: commonPractice,
  confirmed: 'unverified',
})

/** The self-evaluation part of 财预〔2020〕10号, whose text was not verified. */
export const byMeasures = (zh: string, en: string): Basis => ({
  instrument: projectEvaluationMeasures,
  says: { zh, en },
  from: '2020-02-25',
  to: null,
  confirmed: 'unverified',
})

/** The Budget Law: no expenditure without a budget. */
export const byBudgetLaw = (zh: string, en: string): Basis => ({
  instrument: budgetLaw,
  says: { zh, en },
  from: null,
  to: null,
  confirmed: 'published',
})

/** What the measures on goals of 财预〔2015〕88号 ask for, whose text was not seen. */
export const byGoalMeasures = (zh: string, en: string): Basis => ({
  ...byArithmetic(zh, en),
  instrument: goalManagementMeasures,
  confirmed: 'unverified',
})
