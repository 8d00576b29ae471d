import type { Decimal } from '../exact/decimal.js'
import { assess } from '../targets/assess.js'
import type { Assessment } from '../targets/assessment.js'
import type { Target } from '../targets/target.js'
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
  const assessment = assess(target, actual, input)
  const plain = { assessment, overFulfilled: false }
  if (target.kind === 'quality') return { ...plain, curve: 'words', ...ofWord(actual, assessment, input, policy.words) }
  const isPair = target.kind === 'quantity' && actual.kind === 'quantity' && assessment.completion !== undefined
  const situation = isPair ? situationOf(target, actual, assessment.outcome === 'met', points) : null
  const isOpen = assessment.direction === undefined && (assessment.reason ?? 'noDirection') === 'noDirection'
  if (situation && isOpen) return eitherWay(situation, assessment, policy)
  if (assessment.reason) return { ...plain, met: null, curve: null, share: assessment.reason }
  const met = assessment.outcome === 'met'
  if (situation) return ofFigures(situation, assessment, policy)
  if (target.kind === 'range') return { ...plain, met, curve: 'range', share: shareOfMet(policy.range, met) }
  if (target.kind === 'date') return { ...plain, met, curve: 'date', share: shareOfMet(policy.date, met) }
  return { ...plain, met, curve: 'parts', share: shareOfMet({ kind: 'unstated' }, met) }
}

/**
 * Where nothing says whether more or less is better: what both ways allow, and everything between. The target is met
 * where it is met both ways.
 */
function eitherWay(situation: Situation, assessment: Assessment, policy: ScoringPolicy): Achievement {
  const { target, actual } = situation
  const more = ofFigures({ ...situation, met: actual.gte(target) }, { ...assessment, direction: 'higher' }, policy)
  const less = ofFigures({ ...situation, met: actual.lte(target) }, { ...assessment, direction: 'lower' }, policy)
  const open = { assessment, curve: null, overFulfilled: false } as const
  const met = more.met === less.met ? more.met : null
  if (typeof more.share === 'string' || typeof less.share === 'string')
    return { ...open, met: null, share: 'noDirection' }
  const openBy = met === null ? ({ openBy: 'noDirection' } as const) : {}
  return { ...open, met, share: hullOf(more.share, less.share), ...openBy }
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
