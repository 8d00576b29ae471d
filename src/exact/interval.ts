import { Decimal, zero } from './decimal.js'

/** All true values a printed figure may stand for; both ends belong to it. */
export type Interval = { readonly low: Decimal; readonly high: Decimal }

const Floor = /* @__PURE__ */ Decimal.clone({ rounding: Decimal.ROUND_FLOOR })
const Ceiling = /* @__PURE__ */ Decimal.clone({ rounding: Decimal.ROUND_CEIL })

/** One of ours again, and a zero without the sign that rounding down gives it. */
const end = (value: Decimal): Decimal => (value.isZero() ? zero : new Decimal(value))

/** Ends that need more than 40 digits were rounded outward, so that no true value is lost. */
const ours = (low: Decimal, high: Decimal): Interval => ({ low: end(low), high: end(high) })

/**
 * Which true values may stand behind a printed figure? The value ± half of its last printed digit.
 *
 * Unit: that of the value. `decimals` counts the printed ones; negative, the last printed digit stands before the
 * point (5.70亿元 in 万元 has -2). Zero is a value like any other; a blank has no interval.
 *
 * @example around(new Decimal('0.25'), 2) // => { low: 0.245, high: 0.255 }
 */
export function around(value: Decimal, decimals: number): Interval {
  const half = new Decimal(`5e${-decimals - 1}`)
  return ours(new Floor(value).minus(half), new Ceiling(value).plus(half))
}

/** Have two intervals a value in common? `meets(around(new Decimal(1), 0), around(new Decimal(2), 0)) // => true` */
export function meets(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high)
}

/** Is a value inside, the ends included? `contains(around(new Decimal('0.25'), 2), new Decimal('0.245')) // => true` */
export function contains(interval: Interval, value: Decimal): boolean {
  return interval.low.lte(value) && interval.high.gte(value)
}

/**
 * Every sum of a value of `a` and one of `b`.
 *
 * @example plus(around(new Decimal(1), 0), around(new Decimal(2), 0)) // => { low: 2, high: 4 }
 */
export function plus(a: Interval, b: Interval): Interval {
  return ours(new Floor(a.low).plus(b.low), new Ceiling(a.high).plus(b.high))
}

/**
 * Every difference of a value of `a` and one of `b`.
 *
 * @example minus(around(new Decimal(1), 0), around(new Decimal(2), 0)) // => { low: -2, high: 0 }
 */
export function minus(a: Interval, b: Interval): Interval {
  return ours(new Floor(a.low).minus(b.high), new Ceiling(a.high).minus(b.low))
}

/**
 * Every quotient of a value of `a` and one of `b`, as a share of one.
 *
 * Null when `b` contains zero: then the quotient has no bounds, and the caller says why nothing can be computed.
 *
 * @example
 * quotient(around(new Decimal('0.25'), 2), around(new Decimal('1.00'), 2)) // => { low: 0.2437…, high: 0.2562… }
 */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (contains(b, zero)) return null
  const corners = (Kind: typeof Decimal): Decimal[] =>
    [a.low, a.high].flatMap((part) => [b.low, b.high].map((whole) => new Kind(part).div(whole)))
  return ours(Decimal.min(...corners(Floor)), Decimal.max(...corners(Ceiling)))
}

/**
 * The smallest interval that covers both.
 *
 * @example hull(around(new Decimal(1), 0), around(new Decimal(5), 0)) // => { low: 0.5, high: 5.5 }
 */
export function hull(a: Interval, b: Interval): Interval {
  return ours(Decimal.min(a.low, b.low), Decimal.max(a.high, b.high))
}
