import type { Curve } from '../curve.js'
import { inThousandths } from './thousandths.js'

/**
 * A curve as one quotient of whole numbers, on either side of the target:
 * (ofActual × actual + ofTarget × target) ÷ (byActual × actual + byTarget × target).
 */
export interface Straight {
  readonly ofActual: number
  readonly ofTarget: number
  readonly byActual: number
  readonly byTarget: number
}

/** What a missed target gives below and above the target. */
export interface Straights {
  readonly below: Straight
  readonly above: Straight
}

const straight = (ofActual: number, ofTarget: number, byActual: number, byTarget: number): Straight => ({
  ofActual,
  ofTarget,
  byActual,
  byTarget,
})

const alike = (both: Straight): Straights => ({ below: both, above: both })

/** The curve as quotients, or null for one that is none: it is left to the exact interpreter. */
export function straightsOf(curve: Curve): Straights | null {
  switch (curve.kind) {
    case 'passFail':
      return alike(straight(0, 0, 0, 1))
    case 'linear':
      return linear(curve.from ?? '0')
    case 'inverse':
      return alike(straight(0, 1, 1, 0))
    case 'deviation':
      return { below: straight(1, 0, 0, 1), above: straight(-1, 2, 0, 1) }
    default:
      return null
  }
}

/** (actual ÷ target − from) ÷ (1 − from), in thousandths. */
function linear(from: string): Straights | null {
  const limit = inThousandths(from)
  return limit === null ? null : alike(straight(1000, -limit, 0, 1000 - limit))
}
