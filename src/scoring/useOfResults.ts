import type { Decimal } from '../exact/decimal.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'

/** What a result suggests for the next budget. */
export type BudgetAction = 'supplement' | 'keep' | 'cut'

/** A suggestion for total scores from `from` up to the next band, and where it says so, for a rate of execution too. */
export interface UseBand {
  readonly from: string
  /** The least outturn ÷ final budget, a share of one; a project below it, or without it, falls to the next band. */
  readonly executionFrom?: string
  readonly action: BudgetAction
  readonly suggestion: Sentence
}

/** How a framework says that results are used. Bands come the highest first. */
export interface UseOfResults {
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly bands: readonly UseBand[]
}

/** A use of results that the library itself knows, with worked examples. */
export interface UseOfResultsDefinition extends UseOfResults {
  readonly kind: 'useOfResults'
  readonly applies: Applies
  readonly examples: readonly { readonly score: string; readonly action: BudgetAction }[]
}

/** The band that a result falls into; null below all of them. */
export function bandOf({ bands }: UseOfResults, score: Decimal, execution: Decimal | null): UseBand | null {
  const reaches = ({ from, executionFrom }: UseBand): boolean =>
    score.gte(from) && (executionFrom === undefined || (execution?.gte(executionFrom) ?? false))
  return bands.find(reaches) ?? null
}
