import { Decimal, one, zero } from '../exact/decimal.js'
import { remembered } from '../exact/remembered.js'
import { compare } from '../exact/steps.js'

/** An exact share: divided only at the end, so that nothing is rounded twice. The denominator is positive. */
export interface Fraction {
  readonly numerator: Decimal
  readonly denominator: Decimal
}

export const nothing: Fraction = { numerator: zero, denominator: one }
export const everything: Fraction = { numerator: one, denominator: one }

/** numerator ÷ denominator, brought between nothing and everything. The denominator must be positive. */
export function shareBetween(numerator: Decimal, denominator: Decimal): Fraction {
  if (compare(numerator, zero) <= 0) return nothing
  return compare(numerator, denominator) >= 0 ? everything : { numerator, denominator }
}

/** A share that stands in a definition: `shareOfDigits('0.8')`. */
export const shareOfDigits: (digits: string) => Fraction = /* @__PURE__ */ remembered((digits) => ({
  numerator: new Decimal(digits),
  denominator: one,
}))

/** Is the first share smaller than the second? */
export const isLess = (a: Fraction, b: Fraction): boolean =>
  a !== b && a.numerator.times(b.denominator).lt(b.numerator.times(a.denominator))

/** That share of the points, divided last. `portion(new Decimal(2), { numerator: 80, denominator: 95 }) // => 1.684…` */
export function portion(points: Decimal, { numerator, denominator }: Fraction): Decimal {
  if (numerator === one && denominator === one) return points
  if (numerator.isZero()) return zero
  return denominator === one ? points.times(numerator) : points.times(numerator).div(denominator)
}
