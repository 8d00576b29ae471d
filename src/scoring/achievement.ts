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
import type { Share } from './share.js'
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
  const assessment = assess(target, actual, assessOptions(target, input, policy))
  const plain = { assessment, overFulfilled: false }
  if (target.kind === 'quality') return { ...plain, curve: 'words', ...ofWord(actual, assessment, input, policy.words) }
  if (assessment.reason) return { ...plain, met: null, curve: null, share: assessment.reason }
  const met = assessment.outcome === 'met'
  const isPair = target.kind === 'quantity' && actual.kind === 'quantity' && assessment.completion !== undefined
  const situation = isPair ? situationOf(target, actual, met, points) : null
  if (situation) return ofFigures(situation, assessment, policy)
  if (target.kind === 'range') return { ...plain, met, curve: 'range', share: shareOfMet(policy.range, met) }
  if (target.kind === 'date') return { ...plain, met, curve: 'date', share: shareOfMet(policy.date, met) }
  return { ...plain, met, curve: 'parts', share: shareOfMet({ kind: 'unstated' }, met) }
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
