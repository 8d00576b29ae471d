import { parseAmount } from '../exact/amount.js'
import { type Decimal, zero } from '../exact/decimal.js'
import type { Assessment } from '../targets/assessment.js'
import { parseActual } from '../targets/parseActual.js'
import { parseTarget } from '../targets/parseTarget.js'
import { type Achievement, achievementOf, type CurveName } from './achievement.js'
import { portion } from './fraction.js'
import type { ScoringPolicy } from './policy.js'
import type { ScoreReason } from './reasons.js'
import { decimalsFor, roundingOf } from './rounding.js'
import type { ScoreInput } from './scoreInput.js'
import { anyShare, type Share } from './share.js'

/** The scores that a policy allows an indicator: one number when `low` is `high`. */
export interface IndicatorScore {
  readonly policy: string
  readonly points: Decimal
  /** Rounded as the policy says. */
  readonly low: Decimal
  readonly high: Decimal
  /** Only scores short of `high`. */
  readonly highExcluded?: true
  /** Not rounded. */
  readonly exact: { readonly low: Decimal; readonly high: Decimal }
  /** Why nothing follows from the policy: then every score from 0 to the points is allowed. */
  readonly reason?: ScoreReason
  /** Which of the policy's curves was used. */
  readonly curve: CurveName | null
  readonly assessment: Assessment
  /** Actual ÷ target, a share of one; null where there is none. */
  readonly completion: Decimal | null
  /** So far above the target that the policy minds. */
  readonly overFulfilled: boolean
}

/**
 * Which scores does this policy allow an indicator with this target, this actual and these points?
 *
 * Quantities and dates give one score, words an interval, and so does what the paper leaves open. score = share × points,
 * the share as `Curve` says, divided last and rounded once. What cannot be scored has a `reason`, and any score from 0 to
 * the points is allowed; points that are blank, unreadable or negative are 0 with the reason `pointsUnreadable`. Nothing
 * is thrown.
 *
 * @example scoreIndicator({ target: '≥95%', actual: '80%', points: '2' }, linear2020).high // => 1.68
 * @example scoreIndicator({ target: '健全', actual: '健全', points: '2' }, linear2020).low // => 1.6
 */
export function scoreIndicator(input: ScoreInput, policy: ScoringPolicy): IndicatorScore {
  const target = typeof input.target === 'string' ? parseTarget(input.target) : input.target
  const actual = typeof input.actual === 'string' ? parseActual(input.actual) : input.actual
  const points = pointsOf(input.points)
  const achievement = achievementOf(target, actual, points ?? zero, input, policy)
  const known = points === null ? { ...achievement, share: 'pointsUnreadable' as const } : achievement
  return scored(known, points ?? zero, policy, decimalsFor(policy.rounding, input.decimals ?? 0))
}

function pointsOf(printed: string | Decimal): Decimal | null {
  const amount =
    typeof printed === 'string' ? parseAmount(printed) : { kind: 'money' as const, value: printed, unit: null }
  return amount.kind === 'money' && amount.unit === null && !amount.value.isNegative() ? amount.value : null
}

function scored(
  { share, curve, assessment, overFulfilled }: Achievement,
  points: Decimal,
  policy: ScoringPolicy,
  decimals: number,
): IndicatorScore {
  const { low, high, highExcluded }: Share = typeof share === 'string' ? anyShare : share
  const exact = { low: portion(points, low), high: portion(points, high) }
  const round = roundingOf(policy.rounding)
  return {
    policy: policy.id,
    points,
    low: round(exact.low, decimals),
    high: round(exact.high, decimals),
    ...(highExcluded && { highExcluded }),
    exact,
    ...(typeof share === 'string' && { reason: share }),
    curve,
    assessment,
    completion: assessment.completion ?? null,
    overFulfilled,
  }
}
