import { hasFigure } from '../../facts/printedCell.js'
import type { ScoringPolicy } from '../../scoring/policy.js'
import type { ReasonWhen } from '../../scoring/reasonDuty.js'
import { policyOf, type ScoredRow, type SelfEvaluationContext } from './context.js'

/** A duty that begins at a distance from the target. */
export type DistanceDuty = Extract<ReasonWhen, { readonly from: string }>

/** Does the row score less than its points? Null where either is not printed. */
export function isDeducted({ points, score }: ScoredRow): boolean | null {
  return hasFigure(points) && hasFigure(score) ? score.figure.value.lt(points.figure.value) : null
}

/** How far the actual got: actual ÷ target; null where that says nothing, as of a limit, or where nobody says which way is better. */
const progressOf = ({ scored, standing }: ScoredRow) =>
  standing !== 'unstated' && (scored.curve === 'atLeast' || scored.curve === 'equal') ? scored.completion : null

/** The duties of a policy to explain an actual far from its target; what it flags as far above is one. */
function dutiesOf({ reasons, overFulfilment }: ScoringPolicy): readonly ReasonWhen[] {
  const duties = reasons.map(({ when }) => when)
  const isSaid = overFulfilment === null || duties.some(({ kind }) => kind === 'overFulfilled')
  if (isSaid) return duties
  const { from, fromExcluded } = overFulfilment
  return [...duties, { kind: 'overFulfilled', from, ...(fromExcluded && { fromExcluded }) }]
}

/** The duty to explain an actual far from its target that this row falls under. */
export function dutyOf(context: SelfEvaluationContext, row: ScoredRow): DistanceDuty | null {
  const progress = progressOf(row)
  if (progress === null) return null
  const reached = (when: ReasonWhen): when is DistanceDuty => {
    if (when.kind !== 'overFulfilled' && when.kind !== 'deviation') return false
    const value = when.kind === 'deviation' ? progress.minus(1).abs() : progress
    return when.fromExcluded ? value.gt(when.from) : value.gte(when.from)
  }
  return dutiesOf(policyOf(context, row)).find(reached) ?? null
}
