import type { Assessment } from '../targets/assessment.js'
import type { Curve } from './curve.js'
import type { ScoringPolicy } from './policy.js'
import type { Situation } from './situation.js'

/** The curve for a figure, and whether its target counts as met under it. */
export interface ChosenCurve {
  readonly name: 'atLeast' | 'equal' | 'atMost'
  readonly curve: Curve
  readonly met: boolean
}

/** By the direction of the target. */
export function curveFor(policy: ScoringPolicy, { direction }: Assessment, situation: Situation): ChosenCurve {
  const { met } = situation
  if (direction === 'higher') return { name: 'atLeast', curve: policy.atLeast, met }
  if (direction === 'lower') return { name: 'atMost', curve: policy.atMost, met }
  if (policy.equal.kind !== 'asAtLeast') return { name: 'equal', curve: policy.equal, met }
  return { name: 'equal', curve: policy.atLeast, met: met || isReached(situation) }
}

/** "=" scored like "≥": a positive target is reached from it on, a target of zero by zero or less. */
function isReached({ target, actual }: Situation): boolean {
  if (target.isZero()) return actual.lte(0)
  return target.gt(0) && actual.gte(target)
}
