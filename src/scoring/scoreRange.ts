import type { Decimal } from '../exact/decimal.js'
import type { ScoreReason } from './reasons.js'

/** The scores that a policy allows: one number when `low` is `high`. */
export interface ScoreRange {
  readonly policy: string
  readonly points: Decimal
  /** Rounded as the policy says. */
  readonly low: Decimal
  readonly high: Decimal
  /** Only scores short of `high`. */
  readonly highExcluded?: true
  /** Not rounded. */
  readonly exact: { readonly low: Decimal; readonly high: Decimal }
  /** Why nothing follows from the policy: then every score from 0 to the points is allowed. */
  readonly reason?: ScoreReason
}
