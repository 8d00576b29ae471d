import { type Decimal, unsignedZero, zero } from '../exact/decimal.js'
import { type Rate, rate } from '../exact/measure.js'
import type { Reason } from '../verdicts/outcome.js'

/** A share of one, or why there is none. Every `RateResult` is one as well. */
export type Proportion =
  | { readonly outcome: 'computed'; readonly value: Rate }
  | { readonly outcome: 'notApplicable' | 'insufficientData'; readonly value: null; readonly reason: Reason }

/**
 * Part ÷ whole, exact to 40 digits; a zero whole is `notApplicable`, `zeroBase`.
 *
 * @example proportionOf(new Decimal('25'), new Decimal('100')).value?.value // => 0.25
 */
export function proportionOf(part: Decimal, whole: Decimal): Proportion {
  if (whole.isZero()) return { outcome: 'notApplicable', value: null, reason: 'zeroBase' }
  return { outcome: 'computed', value: rate(unsignedZero(part.div(whole))) }
}

/** Nothing could be computed for want of a figure. */
export const lacking = (reason: Reason): Proportion => ({ outcome: 'insufficientData', value: null, reason })

/** The sum of decimals; of none, zero. */
export const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), zero)
