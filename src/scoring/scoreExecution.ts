import { type Decimal, hundred } from '../exact/decimal.js'
import { type Figure, halfDigit } from '../verdicts/figure.js'
import { alike } from '../verdicts/judgeRate.js'
import type { ExecutionPolicy } from './executionPolicy.js'
import { judgeScore, type ScoreJudgement } from './judgeScore.js'
import { rangeOfShare } from './rangeOfShare.js'
import type { ScoreRange } from './scoreRange.js'
import { anyShare, hullOf, type Share } from './share.js'
import { shareOf } from './shareOf.js'

/** What was spent of which budget, both in one unit. */
export interface ExecutionInput {
  readonly outturn: Figure
  readonly budget: Figure
  readonly points: Decimal
  /** Whether the work is finished, for a policy that asks. */
  readonly finished?: boolean
  /** With how many decimals the form prints its scores. */
  readonly decimals?: number
}

/** The scores that a policy allows for budget execution. */
export interface ExecutionScore {
  /** outturn ÷ budget, a share of one. */
  readonly rate: Decimal
  /** From the figures as printed. */
  readonly computed: ScoreRange
  /** From every true value within half of the last printed digit. */
  readonly allowed: ScoreRange
}

/**
 * Which score does budget execution get?
 *
 * rate = outturn ÷ budget; score = points × share, the share as the policy's curve says. The figures were rounded when
 * they were printed, so the true values allow an interval of scores. Where a policy asks whether the work is finished and
 * nobody says, both answers are allowed. Null for a budget of zero or less, of which there is no rate.
 */
export function scoreExecution(input: ExecutionInput, policy: ExecutionPolicy): ExecutionScore | null {
  const [outturn, budget] = alike([input.outturn, input.budget]) as [Figure, Figure]
  if (budget.value.lte(0)) return null
  const half = halfDigit(outturn.decimals)
  const at = (spent: Decimal, whole: Decimal): Share => shareAt(spent, whole, input, policy)
  const printed = at(outturn.value, budget.value)
  const lowest = at(outturn.value.minus(half), budget.value.plus(half))
  const highest = at(outturn.value.plus(half), budget.value.minus(half))
  const range = (share: Share): ScoreRange => rangeOfShare(share, input.points, policy, input.decimals ?? 0)
  return {
    rate: outturn.value.div(budget.value),
    computed: range(printed),
    allowed: range(hullOf(printed, hullOf(lowest, highest))),
  }
}

/** Is this printed score for execution one that the figures allow? `rounding`: only their true values do. */
export function judgeExecution(stated: Figure, score: ExecutionScore, policy: ExecutionPolicy): ScoreJudgement {
  const judgement = judgeScore(stated, score.computed, policy.rounding)
  if (judgement.outcome !== 'broken') return judgement
  return judgeScore(stated, score.allowed, policy.rounding).outcome === 'broken'
    ? judgement
    : { ...judgement, outcome: 'rounding' }
}

function shareAt(spent: Decimal, whole: Decimal, input: ExecutionInput, policy: ExecutionPolicy): Share {
  const percent = { target: hundred, actual: spent.times(hundred).div(whole) }
  const situation = { points: input.points, target: whole, actual: spent, percent: () => percent }
  const unfinished = known(shareOf(policy.unfinished, { ...situation, met: spent.gte(whole) }))
  if (policy.finished === null || input.finished === false) return unfinished
  const finished = known(shareOf(policy.finished, { ...situation, met: spent.lte(whole) }))
  return input.finished ? finished : hullOf(unfinished, finished)
}

const known = (share: ReturnType<typeof shareOf>): Share => (typeof share === 'string' ? anyShare : share)
