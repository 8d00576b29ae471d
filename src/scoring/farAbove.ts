import { compare } from '../exact/steps.js'
import { limitOf } from './digits.js'
import { nothing, shareBetween } from './fraction.js'
import type { OverFulfilment } from './overFulfilment.js'
import { exactly, noShare, type Share } from './share.js'
import type { Situation } from './situation.js'

/** Is this actual so far above its target that the policy minds? Never with a target of zero or less. */
export function isFarAbove(rule: OverFulfilment | null, { target, actual }: Situation): boolean {
  if (rule === null || target.isNegative() || target.isZero()) return false
  const limit = target.times(limitOf(rule.from))
  const beyond = compare(actual, limit)
  return rule.fromExcluded ? beyond > 0 : beyond >= 0
}

/** What the share becomes for an actual far above its target. */
export function afterCut(rule: OverFulfilment | null, { target, actual }: Situation, share: Share): Share {
  if (rule?.cut === 'toZero') return noShare
  if (rule?.cut !== 'byDeviation') return share
  const left = target.times(2).minus(actual)
  return left.lte(0) ? exactly(nothing) : exactly(shareBetween(left, target))
}
