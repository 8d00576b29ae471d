import type { ReasonDuty } from '../../scoring/reasonDuty.js'
import { hasFigure } from '../printed/printedCell.js'
import { policyOf, type ScoredRow, type SelfEvaluationContext } from './context.js'

/** Does the row score less than its points? Null where either is not printed. */
export function isDeducted({ points, score }: ScoredRow): boolean | null {
  return hasFigure(points) && hasFigure(score) ? score.figure.value.lt(points.figure.value) : null
}

/** How far the actual got: actual ÷ target; null where that says nothing, as of a limit, or where nobody says which way is better. */
const progressOf = ({ scored, standing }: ScoredRow) =>
  standing !== 'open' && (scored.curve === 'atLeast' || scored.curve === 'equal') ? scored.completion : null

/** The duty of the policy to explain an actual far from its target that this row falls under. */
export function dutyOf(context: SelfEvaluationContext, row: ScoredRow): ReasonDuty | null {
  const progress = progressOf(row)
  if (progress === null) return null
  const reached = ({ when }: ReasonDuty): boolean => {
    if (when.kind !== 'overFulfilled' && when.kind !== 'deviation') return false
    const value = when.kind === 'deviation' ? progress.minus(1).abs() : progress
    return when.fromExcluded ? value.gt(when.from) : value.gte(when.from)
  }
  return policyOf(context, row).reasons.find(reached) ?? null
}
