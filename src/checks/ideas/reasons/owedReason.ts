import { type Decimal, one } from '../../../exact/decimal.js'
import type { Basis } from '../../../law/basis.js'
import { limitOf } from '../../../scoring/digits.js'
import type { ScoringPolicy } from '../../../scoring/policy.js'
import type { ReasonWhen } from '../../../scoring/reasonDuty.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { scoredOf } from '../scores/fullScore.js'

/** A duty that begins at a distance from the target, and what it rests on. */
export interface DistanceDuty {
  readonly when: Extract<ReasonWhen, { readonly from: string }>
  readonly basis: Basis
}

/** Does the row score less than its points? Null where either is not printed. */
export function isDeducted(row: ScoredIndicator): boolean | null {
  const scored = scoredOf(row)
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
    const value = when.kind === 'deviation' ? progress.minus(one).abs() : progress
    const from = limitOf(when.from)
    return when.fromExcluded ? value.gt(from) : value.gte(from)
  }
  return dutiesOf(policy).find(reached) ?? null
}

/** The duty to explain an actual far from its target that this row falls under. */
export function dutyOf(row: ScoredIndicator): DistanceDuty | null {
  const progress = progressOf(row)
  return progress === null ? null : dutyAt(row.policy, progress)
}
