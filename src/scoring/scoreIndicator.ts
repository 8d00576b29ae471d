import { type Decimal, isDecimal, zero } from '../exact/decimal.js'
import { parsePoints } from '../exact/points.js'
import type { Assessment } from '../targets/assessment.js'
import { parseActual } from '../targets/parseActual.js'
import { parseTarget } from '../targets/parseTarget.js'
import { achievementOf, type CurveName } from './achievement.js'
import type { ScoringPolicy } from './policy.js'
import { rangeOfShare } from './rangeOfShare.js'
import type { ScoreInput } from './scoreInput.js'
import type { ScoreRange } from './scoreRange.js'
import { anyShare } from './share.js'

/** The scores that a policy allows an indicator, and how they came about. */
export interface IndicatorScore extends ScoreRange {
  /** Which of the policy's curves was used; null where nothing says which. */
  readonly curve: CurveName | null
  readonly assessment: Assessment
  /** Whether the target counts as met under the policy; null where nobody can tell. */
  readonly met: boolean | null
  /** Actual ÷ target, a share of one; null where there is none. */
  readonly completion: Decimal | null
  /** So far above the target that the policy minds. */
  readonly overFulfilled: boolean
}

/**
 * Which scores does this policy allow an indicator with this target, this actual and these points?
 *
 * score = share × points, the share as `Curve` says, divided last and rounded once. Quantities give one score, words an
 * interval, and so does what the paper leaves open. What cannot be scored has a `reason`, and any score from 0 to the
 * points is allowed; points that are blank, unreadable or negative count as 0, with the reason `pointsUnreadable`.
 * Nothing is thrown.
 *
 * @example
 * const { policy } = projectSelfEvaluation2020
 * scoreIndicator({ target: '≥95%', actual: '80%', points: '2' }, policy).high // => 1.68
 * scoreIndicator({ target: '健全', actual: '健全', points: '2' }, policy).low // => 1.6
 */
export function scoreIndicator(input: ScoreInput, policy: ScoringPolicy): IndicatorScore {
  const target = typeof input.target === 'string' ? parseTarget(input.target) : input.target
  const actual = typeof input.actual === 'string' ? parseActual(input.actual) : input.actual
  const readable = pointsOf(input.points)
  const points = readable ?? zero
  const {
    share,
    met,
    curve,
    assessment,
    overFulfilled,
    openBy = null,
  } = achievementOf(target, actual, points, input, policy)
  const reason = readable === null ? 'pointsUnreadable' : typeof share === 'string' ? share : openBy
  const range = rangeOfShare(typeof share === 'string' ? anyShare : share, points, policy, input.decimals ?? 0)
  const completion = assessment.completion ?? null
  if (reason || range.highExcluded) {
    const told = { curve, assessment, met: reason ? null : met, completion, overFulfilled }
    return { ...range, ...(reason && { reason }), ...told }
  }
  // Written out for most: copying a part of it takes as long as scoring.
  const { low, high, exact } = range
  return { policy: policy.id, points, low, high, exact, curve, assessment, met, completion, overFulfilled }
}

function pointsOf(points: string | Decimal): Decimal | null {
  if (isDecimal(points)) return points.isFinite() && !points.isNegative() ? points : null
  const amount = parsePoints(points)
  return amount.kind === 'money' && amount.unit === null && !amount.value.isNegative() ? amount.value : null
}
