import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { Curve, MetCurve } from './curve.js'
import type { GradeBands } from './gradeBands.js'
import type { OverFulfilment } from './overFulfilment.js'
import type { ReasonDuty } from './reasonDuty.js'
import type { ScoreRounding } from './rounding.js'
import type { WordBands } from './wordBands.js'

/** One indicator with its points, and the scores that the policy must allow it. A test runs them all. */
export interface PolicyExample {
  readonly name?: string
  readonly level1?: string
  readonly level2?: string
  readonly target: string
  readonly actual: string
  readonly points: string
  readonly low: string
  readonly high: string
}

/** A target of "=": a curve of its own, or `asAtLeast`, "≥" where the target is positive. */
export type EqualCurve = Curve | { readonly kind: 'asAtLeast' }

/**
 * One way to turn achievement into points, as data: interpreted by `scoreIndicator`, printed, listed and tested.
 *
 * A curve for each kind of target, bands for words (null: the paper does not say), its rounding, what it does with an
 * actual far above the target, when it asks for a reason, and its grades. `also` is what it rests on beside `basis`.
 */
export interface ScoringPolicy {
  readonly kind: 'policy'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly also?: readonly Basis[]
  readonly applies: Applies
  readonly atLeast: Curve
  readonly equal: EqualCurve
  readonly atMost: Curve
  readonly range: MetCurve
  readonly date: MetCurve
  readonly words: WordBands | null
  readonly rounding: ScoreRounding
  /** Null: an actual far above its target is not looked at. */
  readonly overFulfilment: OverFulfilment | null
  readonly reasons: readonly ReasonDuty[]
  readonly grades: GradeBands | null
  readonly examples: readonly [PolicyExample, ...PolicyExample[]]
}
