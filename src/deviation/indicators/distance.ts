import { type Decimal, unsignedZero } from '../../exact/decimal.js'
import type { DeviationReason } from './reasons.js'

/** In what a deviation is measured: a word answered in per cent is an `achievement`; several figures are `parts`. */
export type Measured = 'figure' | 'range' | 'date' | 'words' | 'achievement' | 'parts'

/** How far an actual is from its target. */
export interface Distance {
  /** Null where not even that can be told. */
  readonly measured: Measured | null
  /** Actual − target, or − the nearest bound of a range, in `absoluteUnit`; null where it is not known. */
  readonly absolute: Decimal | null
  /** That of the target: percentages in 百分点, dates in 天, words in 级. */
  readonly absoluteUnit: string | null
  /** Absolute ÷ |target|, a share of one. */
  readonly relative: Decimal | null
  /** Of the relative deviation. `notApplicable`: there is nothing to divide by. */
  readonly relativeOutcome: 'computed' | 'notApplicable' | 'insufficientData'
  /** Why the relative deviation, or both, are not there. */
  readonly reason: DeviationReason | null
}

/** A distance and its share of the base; a base of zero has none. */
export function distanceFrom(measured: Measured, absolute: Decimal, base: Decimal, unit: string | null): Distance {
  const known = { measured, absolute: unsignedZero(absolute), absoluteUnit: unit } as const
  if (base.isZero()) return { ...known, relative: null, relativeOutcome: 'notApplicable', reason: 'zeroBase' }
  const relative = unsignedZero(absolute.div(base.abs()))
  return { ...known, relative, relativeOutcome: 'computed', reason: null }
}

/** A distance of which there is no share: days, degrees. */
export const plainDistance = (measured: Measured, absolute: Decimal, unit: string): Distance => ({
  measured,
  absolute,
  absoluteUnit: unit,
  relative: null,
  relativeOutcome: 'notApplicable',
  reason: 'noRatio',
})

/** It is not known how far, and this is why. */
export const noDistance = (measured: Measured | null, reason: DeviationReason): Distance => ({
  measured,
  absolute: null,
  absoluteUnit: null,
  relative: null,
  relativeOutcome: 'insufficientData',
  reason,
})
