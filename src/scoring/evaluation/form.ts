import type { Reason } from '../../verdicts/outcome.js'
import type { ScoreReason } from '../reasons.js'

/** One row of a form, as printed. A column that is not printed is missing, a blank one is `''`. */
export interface ScoredIndicator {
  readonly level1: string
  readonly level2: string
  readonly level3: string
  readonly target: string
  readonly actual: string
  readonly points?: string | undefined
  readonly score?: string | undefined
  readonly reason?: string | undefined
}

/** A row of funds, as printed, in the money unit of the form. */
export interface ScoredFunding {
  readonly code?: string | undefined
  readonly originalBudget?: string | undefined
  readonly finalBudget?: string | undefined
  readonly outturn?: string | undefined
  readonly points?: string | undefined
  readonly score?: string | undefined
}

/** Points and score printed beside the label of a level. */
export interface ScoredSection {
  readonly level1: string
  readonly level2?: string | undefined
  readonly points?: string | undefined
  readonly score?: string | undefined
}

/** A cell whose reading is in doubt, and how it may have to be read. */
export interface DoubtfulReading {
  readonly path: readonly (string | number)[]
  readonly reading: string
  readonly note: string
}

/** What is evaluated: any form that scores indicators and the execution of a budget. */
export interface ScoredForm {
  readonly year: number
  readonly funding: readonly ScoredFunding[]
  readonly indicators: readonly ScoredIndicator[]
  readonly sections?: readonly ScoredSection[] | undefined
  readonly totals?: { readonly points?: string | undefined; readonly score?: string | undefined } | undefined
  readonly doubtful?: readonly DoubtfulReading[] | undefined
}

/** Why a line could not be decided. */
export type EvaluationReason = ScoreReason | Reason
