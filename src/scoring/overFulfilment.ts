import type { Basis } from '../law/basis.js'

/** From where on an actual is far above its target, and what that costs. */
export interface OverFulfilment {
  /** actual ÷ target, as a share of one. */
  readonly from: string
  /** Only above `from`, not at it. */
  readonly fromExcluded?: true
  /**
   * `none`: it is flagged and nothing else. `toZero`: the indicator does not count. `byDeviation`: the points lose as
   * large a share as the actual is above the target.
   */
  readonly cut: 'none' | 'toZero' | 'byDeviation'
  readonly basis: Basis
}
