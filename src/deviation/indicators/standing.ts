import type { Decimal } from '../../exact/decimal.js'
import type { ScoreLine } from '../../scoring/evaluation/evaluation.js'
import type { DeviationReason } from './reasons.js'

/**
 * What became of a target. `partly`: missed, and the policy gives some of the points for sure; `notMet`: missed, and it
 * may give none. `farAbove`: so far above that the policy minds. `undeterminable`: nobody can tell, and `statusReason`
 * says why.
 */
export type DeviationStatus = 'met' | 'partly' | 'notMet' | 'farAbove' | 'undeterminable'

/** Good or bad, by the direction of the target; `onTarget` is neither. */
export type DeviationEffect = 'onTarget' | 'favourable' | 'adverse'

export interface Standing {
  readonly status: DeviationStatus
  readonly statusReason: DeviationReason | null
}

/** What became of a target under the policy that scores it. */
export function standingOf(line: ScoreLine): Standing {
  const met = isMet(line)
  if (met === null) return { status: 'undeterminable', statusReason: openBy(line) }
  if (line.overFulfilled) return { status: 'farAbove', statusReason: null }
  if (met) return { status: 'met', statusReason: null }
  return { status: line.allowed.low.gt(0) ? 'partly' : 'notMet', statusReason: null }
}

/** A share of the points without a verdict is a degree of achievement that may be enough. */
const openBy = ({ reason, assessment }: ScoreLine): DeviationReason =>
  reason === undefined || reason === 'scoreBlank' ? 'degreeOpen' : (assessment.reason ?? reason)

/** By the policy; where it gives no score, by the figures alone. */
export function isMet({ met, assessment: { outcome } }: ScoreLine): boolean | null {
  if (met !== null) return met
  return outcome === 'undeterminable' ? null : outcome === 'met'
}

/** Good or bad: null where nobody can tell, or what is beyond its target is not known to be so. */
export function effectOf(met: boolean | null, absolute: Decimal | null): DeviationEffect | null {
  if (met === false) return 'adverse'
  if (met === null || absolute === null) return null
  return absolute.isZero() ? 'onTarget' : 'favourable'
}
