import type { Decimal } from '../exact/decimal.js'
import type { Comparator } from './comparators.js'
import type { AssessReason } from './reasons.js'
import type { WordScale } from './wordScale.js'

/** Is more better, or less? */
export type Direction = 'higher' | 'lower'

/**
 * What decided the direction: the printed operator, the caller, a verb of change, the name of the indicator, the framework,
 * a target of zero, or the label of its level.
 */
export type DirectionBasis = 'operator' | 'caller' | 'change' | 'name' | 'framework' | 'zero' | 'level'

/** What is known beside the printed target and actual. */
export interface AssessOptions {
  /** For targets without an operator. */
  readonly direction?: Direction
  /** What the framework says of such an indicator (cost is better lower), when the caller says nothing. */
  readonly frameworkDirection?: Direction
  /** The name of the indicator (level 3), and the labels above it: for targets without an operator. */
  readonly name?: string
  readonly level1?: string
  readonly level2?: string
  /** How words rank; `defaultWordScale` when absent. */
  readonly words?: WordScale
  /** The year of dates that print none. */
  readonly year?: number
}

/** Does an actual meet a target, and by how much. */
export interface Assessment {
  readonly outcome: 'met' | 'notMet' | 'undeterminable'
  /** Why it is undeterminable; absent otherwise. */
  readonly reason?: AssessReason
  /** The printed operator of a figure. */
  readonly comparator?: Comparator
  /** `exact` for "=", `within` for a range; absent when nothing says it. */
  readonly direction?: Direction | 'exact' | 'within'
  readonly basis?: DirectionBasis
  /** Actual ÷ target, a share of one, whichever direction is better. Null when the target is zero. */
  readonly completion?: Decimal | null
  /** Actual − target, in the unit of the target. */
  readonly difference?: Decimal
  /**
   * What was not printed and taken for granted: that a figure without a unit has the unit of the other, or that an actual
   * in another unit is the target rounded (500亩, 33.33公顷): to two decimals or more, or to as many digits as the target
   * has, and not to nothing.
   */
  readonly assumed?: 'unit' | 'rounding'
  /** One for each part of a compound target. */
  readonly parts?: readonly Assessment[]
}

/** It cannot be decided, and this is why. */
export const undeterminable = (reason: AssessReason): Assessment => ({ outcome: 'undeterminable', reason })
