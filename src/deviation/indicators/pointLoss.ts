import type { Decimal } from '../../exact/decimal.js'
import type { Allowed } from '../../scoring/evaluation/evaluation.js'
import type { DeviationReason } from './reasons.js'

/** What a row costs in points. */
export interface PointLoss {
  readonly points: Decimal | null
  readonly stated: Decimal | null
  /** Points less the stated score. */
  readonly pointsLost: Decimal | null
  /** What the policy takes at least: points less the greatest score that it allows. */
  readonly leastLoss: Decimal | null
  /** What it takes at most. */
  readonly mostLoss: Decimal | null
  /** Why `pointsLost` is not known. */
  readonly pointsReason: DeviationReason | null
}

type Scored = Pick<PointLoss, 'points' | 'stated'> & { readonly allowed: Allowed }

/** What the stated score and the policy take from the points. */
export function pointLoss({ points, stated, allowed: { low, high } }: Scored): PointLoss {
  if (points === null) return { ...unscored(points), stated, pointsReason: 'pointsUnreadable' }
  return {
    points,
    stated,
    pointsLost: stated && points.minus(stated),
    leastLoss: points.minus(high),
    mostLoss: points.minus(low),
    pointsReason: stated === null ? 'scoreBlank' : null,
  }
}

/** A row that nobody scores. */
export const unscored = (points: Decimal | null): PointLoss => ({
  points,
  stated: null,
  pointsLost: null,
  leastLoss: null,
  mostLoss: null,
  pointsReason: 'notScored',
})
