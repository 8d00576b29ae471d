import type { Decimal } from '../../../exact/decimal.js'
import type { Basis } from '../../../law/basis.js'
import type { ScoringPolicy } from '../../../scoring/policy.js'
import type { ReasonWhen } from '../../../scoring/reasonDuty.js'
import type { ScoredIndicator } from '../../context.js'
import { scoredOf } from '../scores/fullScore.js'

/** A duty that begins at a distance from the target, and what it rests on. */
export interface DistanceDuty {
  readonly when: Extract<ReasonWhen, { readonly from: string }>
  readonly basis: Basis
}

/** Does the row score less than its points? Null where either is not printed. */
export function isDeducted(one: ScoredIndicator): boolean | null {
  const scored = scoredOf(one)
  return scored === null ? null : scored.score.lt(scored.points)
}

/** How far the actual got: actual ÷ target; null where that says nothing, as of a limit, or where nobody says which way is better. */
const progressOf = ({ scored, standing }: ScoredIndicator): Decimal | null =>
  standing !== 'unstated' && (scored.curve === 'atLeast' || scored.curve === 'equal') ? scored.completion : null

/** The duties of a policy to explain an actual far from its target; what it flags as far above is one. */
function dutiesOf({ reasons, overFulfilment }: ScoringPolicy): readonly DistanceDuty[] {
  const duties = reasons.flatMap(({ when, basis }) =>
    when.kind === 'overFulfilled' || when.kind === 'deviation' ? [{ when, basis }] : [],
  )
  const isSaid = overFulfilment === null || duties.some(({ when }) => when.kind === 'overFulfilled')
  if (isSaid) return duties
  const { from, fromExcluded, basis } = overFulfilment
  return [...duties, { when: { kind: 'overFulfilled', from, ...(fromExcluded && { fromExcluded }) }, basis }]
}

/** The duty to explain an actual this far from its target that a policy lays down. */
export function dutyAt(policy: ScoringPolicy, progress: Decimal): DistanceDuty | null {
  const reached = ({ when }: DistanceDuty): boolean => {
    const value = when.kind === 'deviation' ? progress.minus(1).abs() : progress
    return when.fromExcluded ? value.gt(when.from) : value.gte(when.from)
  }
  return dutiesOf(policy).find(reached) ?? null
}

/** The duty to explain an actual far from its target that this row falls under. */
export function dutyOf(one: ScoredIndicator): DistanceDuty | null {
  const progress = progressOf(one)
  return progress === null ? null : dutyAt(one.policy, progress)
}
