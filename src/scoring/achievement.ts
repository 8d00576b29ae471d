import type { Decimal } from '../exact/decimal.js'
import { assess } from '../targets/assess.js'
import type { Assessment } from '../targets/assessment.js'
import type { Target } from '../targets/target.js'
import { assessOptions } from './assessOptions.js'
import { curveFor } from './curveFor.js'
import { afterCut, isFarAbove } from './farAbove.js'
import type { ScoringPolicy } from './policy.js'
import type { ScoreReason } from './reasons.js'
import type { ScoreInput } from './scoreInput.js'
import { hullOf, type Share } from './share.js'
import { shareOf, shareOfMet } from './shareOf.js'
import { type Situation, situationOf } from './situation.js'
import { ofWord } from './wordShare.js'

/** The part of a policy that an indicator is scored by. */
export type CurveName = 'atLeast' | 'equal' | 'atMost' | 'range' | 'date' | 'words' | 'parts'

/** How far an actual got, and the share of the points that a policy gives for it, or why none. */
export interface Achievement {
  readonly assessment: Assessment
  /** Whether the target counts as met under the policy; null where nobody can tell. */
  readonly met: boolean | null
  readonly curve: CurveName | null
  readonly share: Share | ScoreReason
  /** Why it is open, though a share can be given: what either way of reading the target allows. */
  readonly openBy?: ScoreReason
  readonly overFulfilled: boolean
}

/** Holds an actual against its target and asks the policy for the share. */
export function achievementOf(
  target: Target,
  actual: Target,
  points: Decimal,
  input: ScoreInput,
  policy: ScoringPolicy,
): Achievement {
  const assessment = assess(target, actual, assessOptions(input))
  const plain = { assessment, overFulfilled: false }
  if (target.kind === 'quality') return { ...plain, curve: 'words', ...ofWord(actual, assessment, input, policy.words) }
  if (assessment.reason)
    return { ...plain, met: null, curve: null, ...eitherWay(target, actual, points, assessment, policy) }
  const met = assessment.outcome === 'met'
  const isPair = target.kind === 'quantity' && actual.kind === 'quantity' && assessment.completion !== undefined
  const situation = isPair ? situationOf(target, actual, met, points) : null
  if (situation) return ofFigures(situation, assessment, policy)
  if (target.kind === 'range') return { ...plain, met, curve: 'range', share: shareOfMet(policy.range, met) }
  if (target.kind === 'date') return { ...plain, met, curve: 'date', share: shareOfMet(policy.date, met) }
  return { ...plain, met, curve: 'parts', share: shareOfMet({ kind: 'unstated' }, met) }
}

/** Where nothing says whether more or less is better: what both ways allow, and everything between. */
function eitherWay(
  target: Target,
  actual: Target,
  points: Decimal,
  { reason = 'noDirection' }: Assessment,
  { atLeast, atMost }: ScoringPolicy,
): Pick<Achievement, 'share' | 'openBy'> {
  const isPair = reason === 'noDirection' && target.kind === 'quantity' && actual.kind === 'quantity'
  const situation = isPair ? situationOf(target, actual, false, points) : null
  if (!situation) return { share: reason }
  const more = shareOf(atLeast, { ...situation, met: situation.actual.gte(situation.target) })
  const less = shareOf(atMost, { ...situation, met: situation.actual.lte(situation.target) })
  return typeof more === 'string' || typeof less === 'string'
    ? { share: reason }
    : { share: hullOf(more, less), openBy: reason }
}

function ofFigures(situation: Situation, assessment: Assessment, policy: ScoringPolicy): Achievement {
  const { name, curve, met } = curveFor(policy, assessment, situation)
  const share = shareOf(curve, { ...situation, met })
  const overFulfilled = (name === 'atLeast' || name === 'equal') && isFarAbove(policy.overFulfilment, situation)
  return {
    assessment,
    met,
    curve: name,
    share: overFulfilled && typeof share !== 'string' ? afterCut(policy.overFulfilment, situation, share) : share,
    overFulfilled,
  }
}
