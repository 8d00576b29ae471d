import { type Decimal, one } from '../../exact/decimal.js'
import { compare } from '../../exact/steps.js'
import { reasonGiven } from '../../facts/reasonGiven.js'
import { limitOf } from '../digits.js'
import type { ReasonDuty, ReasonWhen } from '../reasonDuty.js'
import type { IndicatorScore } from '../scoreIndicator.js'
import type { OwedReason } from './evaluation.js'

/** Which reasons an indicator owes, and whether the form gives one. */
export function reasonsOwed(
  duties: readonly ReasonDuty[],
  score: IndicatorScore,
  printed: string | undefined,
): readonly OwedReason[] {
  return owed(duties, (when) => isOwed(when, score), isGiven(printed))
}

/** Which reasons a budget owes for how far it was adjusted, as a share of the original one. */
export function adjustmentReasons(duties: readonly ReasonDuty[], adjustment: Decimal | null): readonly OwedReason[] {
  return owed(
    duties,
    (when) => when.kind === 'budgetAdjusted' && adjustment !== null && reaches(when, adjustment),
    null,
  )
}

const owed = (
  duties: readonly ReasonDuty[],
  applies: (when: ReasonWhen) => boolean,
  given: boolean | null,
): readonly OwedReason[] =>
  duties.filter(({ when }) => applies(when)).map(({ id, says, basis }) => ({ id, says, basis, given }))

function isOwed(when: ReasonWhen, { met, completion, curve }: IndicatorScore): boolean {
  if (when.kind === 'missed') return met === false
  if (completion === null || when.kind === 'budgetAdjusted') return false
  if (when.kind === 'deviation') return reaches(when, completion.minus(one).abs())
  return (curve === 'atLeast' || curve === 'equal') && reaches(when, completion)
}

function reaches({ from, fromExcluded }: Exclude<ReasonWhen, { kind: 'missed' }>, value: Decimal): boolean {
  const limit = limitOf(from)
  const beyond = compare(value, limit)
  return fromExcluded ? beyond > 0 : beyond >= 0
}

/** A dash is no reason, nor are words that there is none; a form without the column gives null. */
function isGiven(printed: string | undefined): boolean | null {
  const given = reasonGiven(printed)
  return given === 'missing' ? null : given === 'given'
}
