import { type Decimal, zero } from '../exact/decimal.js'
import { compare } from '../exact/steps.js'
import type { Figure } from '../verdicts/figure.js'
import type { Outcome } from '../verdicts/outcome.js'
import { roundingOf, type ScoreRounding } from './rounding.js'
import type { ScoreRange } from './scoreRange.js'

/** What came of a printed score, and how far it lies outside what is allowed. */
export interface ScoreJudgement {
  readonly outcome: Outcome
  /** Stated less the nearest allowed score; zero inside. */
  readonly difference: Decimal
}

/**
 * Is this printed score one that the policy allows?
 *
 * `holds`: it is. `rounding`: it is the allowed one with fewer decimals, where the policy has no rounding of its own; but
 * full points are never the rounding of less. `broken`: it is not, or it is below zero or above the points.
 * `insufficientData`: nothing follows from the policy, and the score is between zero and the points.
 *
 * @example judgeScore({ value: new Decimal('1.7'), decimals: 1 }, score, linear2020.rounding).outcome // => 'rounding'
 */
export function judgeScore(stated: Figure, score: ScoreRange, rule: ScoreRounding): ScoreJudgement {
  const difference = distanceTo(stated.value, score)
  if (!isAllowed(stated.value, score)) {
    return { outcome: isRoundingOf(stated, score, rule) ? 'rounding' : 'broken', difference }
  }
  return { outcome: score.reason ? 'insufficientData' : 'holds', difference }
}

function isAllowed(value: Decimal, { low, high, highExcluded }: ScoreRange): boolean {
  const above = compare(value, high)
  return compare(value, low) >= 0 && (highExcluded ? above < 0 : above <= 0)
}

function isRoundingOf({ value, decimals }: Figure, { exact, points }: ScoreRange, rule: ScoreRounding): boolean {
  if (rule.decimals !== 'printed' || !exact.low.eq(exact.high)) return false
  return value.lt(points) && roundingOf(rule)(exact.low, decimals).eq(value)
}

/** How far a score lies outside what is allowed: below zero where it is less. */
export function distanceTo(value: Decimal, { low, high }: Pick<ScoreRange, 'low' | 'high'>): Decimal {
  if (compare(value, low) < 0) return value.minus(low)
  return compare(value, high) > 0 ? value.minus(high) : zero
}
