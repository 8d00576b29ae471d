import { Decimal, hundred, one } from '../../exact/decimal.js'
import type { Framework } from '../../scoring/framework.js'
import { percentageOf } from '../../scoring/percentage.js'
import type { QualityTarget, Target } from '../../targets/target.js'
import { degreesBetween } from '../../targets/wordDegrees.js'
import { type Distance, distanceFrom, noDistance, plainDistance } from './distance.js'
import type { DeviationReason } from './reasons.js'

/**
 * How far is an actual from a target in words? Words are so many degrees of the framework's scale apart; where the form
 * answers words in per cent, the target is all of it.
 */
export function wordDistance(
  target: QualityTarget,
  actual: Target,
  { words, percentages }: Pick<Framework, 'words' | 'percentages'>,
  reason: DeviationReason | undefined,
): Distance {
  const share = percentages ? percentageOf(actual) : null
  if (share) return distanceFrom('achievement', share.minus(one).times(hundred), hundred, '百分点')
  if (reason !== undefined) return noDistance('words', reason)
  const degrees = actual.kind === 'quality' ? degreesBetween(target, actual, words) : null
  return degrees === null
    ? noDistance('words', 'wordsNotComparable')
    : plainDistance('words', new Decimal(degrees), '级')
}
