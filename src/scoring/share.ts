import { everything, type Fraction, isLess, nothing } from './fraction.js'

/** The shares of the points that are allowed, both ends included unless said otherwise. */
export interface Share {
  readonly low: Fraction
  readonly high: Fraction
  /** Only what is short of `high` is allowed. */
  readonly highExcluded?: true
}

export const exactly = (fraction: Fraction): Share => ({ low: fraction, high: fraction })

export const fullShare: Share = exactly(everything)
export const noShare: Share = exactly(nothing)
export const anyShare: Share = { low: nothing, high: everything }

/** Anything but all of it. */
export const shortOfFull: Share = { low: nothing, high: everything, highExcluded: true }

/** What either of two readings allows, and everything between. */
export function hullOf(a: Share, b: Share): Share {
  const higher = isLess(a.high, b.high) ? b : a
  const isAlone = isLess(a.high, b.high) || isLess(b.high, a.high)
  const excluded = isAlone ? higher.highExcluded : a.highExcluded && b.highExcluded
  return { low: isLess(a.low, b.low) ? a.low : b.low, high: higher.high, ...(excluded && { highExcluded: true }) }
}
