import { type Decimal, zero } from '../../exact/decimal.js'
import type { FormFacts } from '../../facts/formFacts.js'
import type { IndicatorRow } from '../../facts/indicatorRow.js'
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

/**
 * Of a score that rows have between them nobody knows what each of them lost, unless none of them lost anything.
 */
export function lossShared(facts: FormFacts, row: IndicatorRow, loss: PointLoss): PointLoss {
  const shared = facts.sharesScore(row)
  if (!shared || loss.pointsReason === 'notScored') return loss
  const score = shared[0].figure('score')
  const points = shared.map((one) => one.figure('points'))
  const most = points.reduce((sum, one) => (typeof one === 'string' ? sum : sum.plus(one.value)), zero)
  const isFull = typeof score !== 'string' && most.gt(0) && score.value.gte(most)
  return { ...loss, stated: null, pointsLost: isFull ? zero : null, pointsReason: isFull ? null : 'scoreShared' }
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
