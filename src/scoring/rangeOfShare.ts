import type { Decimal } from '../exact/decimal.js'
import { portion } from './fraction.js'
import { decimalsFor, roundingOf, type ScoreRounding } from './rounding.js'
import type { ScoreRange } from './scoreRange.js'
import type { Share } from './share.js'

/** A policy, as far as its name and its rounding go. */
interface Rounded {
  readonly id: string
  readonly rounding: ScoreRounding
}

/** A share of the points as scores, divided last and rounded once; `printed` is the decimals that the form prints. */
export function rangeOfShare(
  { low, high, highExcluded }: Share,
  points: Decimal,
  { id, rounding }: Rounded,
  printed: number,
): ScoreRange {
  const round = roundingOf(rounding)
  const decimals = decimalsFor(rounding, printed)
  const exactLow = portion(points, low)
  const exact = { low: exactLow, high: low === high ? exactLow : portion(points, high) }
  const roundedLow = round(exact.low, decimals)
  const roundedHigh = low === high ? roundedLow : round(exact.high, decimals)
  return highExcluded
    ? { policy: id, points, low: roundedLow, high: roundedHigh, highExcluded, exact }
    : { policy: id, points, low: roundedLow, high: roundedHigh, exact }
}
