import { farAboveTarget, monitoringDeviation } from '../../scoring/reasonDuties.js'
import type { ReasonDuty } from '../../scoring/reasonDuty.js'
import { limitOf } from '../../scoring/reasonLimit.js'
import type { Distance } from './distance.js'
import type { DeviationJudgement } from './judgement.js'

type Far = Pick<Distance, 'absolute' | 'relative'>

/** So far off that monitoring asks why, or off by what is no share of anything. */
const isFarOff = ({ relative }: Far): boolean => relative === null || relative.abs().gte(limitOf(monitoringDeviation))

/** The reasons that monitoring asks for: of a large adverse deviation, and of an actual far above its target. */
export function dutiesOfMonitoring({ status, effect, ...distance }: DeviationJudgement): readonly ReasonDuty[] {
  return [
    ...(effect === 'adverse' && isFarOff(distance) ? [monitoringDeviation] : []),
    ...(status === 'farAbove' ? [farAboveTarget] : []),
  ]
}

/** The reason that monitoring asks for of money, which should be spent as planned: no more, and no less. */
export const dutiesOfPlan = (distance: Far): readonly ReasonDuty[] =>
  distance.absolute !== null && !distance.absolute.isZero() && isFarOff(distance) ? [monitoringDeviation] : []
