import type { Outcome } from '../verdicts/outcome.js'
import type { Case } from './case.js'

/** One case of an identity, judged and not yet told. */
export interface JudgedCase {
  readonly outcome: Outcome
  /** Undecided, yet something to act on: a blank hides a figure. */
  readonly suspicious: boolean
  /** The key of its finding. */
  readonly key: () => string
  /** Makes what a finding is made of. */
  readonly tell: () => Case
}
