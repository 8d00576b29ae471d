import type { Applies } from '../law/applies.js'
import type { RuleOfFinding } from '../verdicts/finding.js'
import type { Outcome } from '../verdicts/outcome.js'

/** A worked example that a test runs: printed figures, and what must come of them. */
export interface SumExample {
  readonly whole: string
  readonly parts: readonly string[]
  readonly outcome: Outcome
}

/** What every rule says of itself. Ids are public and for ever. */
export interface Rule extends RuleOfFinding {
  readonly applies: Applies
}

/** Rules on the published final accounts of any department. */
export const everyAccounts: Applies = { forms: ['finalAccounts'], years: null, region: null, level: null }

/** Rules on the sentences of any document. */
export const everyNarrative: Applies = {
  forms: [
    'finalAccounts',
    'selfEvaluation',
    'selfEvaluationReport',
    'evaluationReport',
    'projectSummary',
    'monitoring',
    'projectTarget',
    'specialFundTarget',
    'departmentTarget',
    'departmentBudgetTarget',
  ],
  years: null,
  region: null,
  level: null,
}
