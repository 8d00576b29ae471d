import { type Decimal, zero } from '../../exact/decimal.js'
import { inPercent } from '../../scoring/percentage.js'
import { alignUnits, type Figure } from '../../targets/alignUnits.js'
import type { Assessment } from '../../targets/assessment.js'
import { reachedSpan } from '../../targets/signs.js'
import type { QuantityTarget, RangeTarget } from '../../targets/target.js'
import { type Distance, distanceFrom, type Measured, noDistance } from './distance.js'

/** How far a figure is from the figure that is its target, whatever the operator. */
export function figureDistance(target: QuantityTarget, actual: Figure, { difference, reason }: Assessment): Distance {
  if (difference === undefined)
    return noDistance('figure', reason && reason !== 'noDirection' ? reason : openBy(actual))
  return inUnit('figure', difference, target.value, target.unit ?? actual.unit)
}

/** How far a figure is from the nearest bound of a range; within it, not at all. */
export function rangeDistance(target: RangeTarget, actual: Figure): Distance {
  const alignment = alignUnits(target, actual)
  if ('reason' in alignment) return noDistance('range', alignment.reason)
  if (!isOneFigure(actual)) return noDistance('range', openBy(actual))
  const span = reachedSpan(target, actual, '', alignment.factor)
  if (typeof span === 'string') return noDistance('range', span)
  const reached = (span.low as Decimal).div(alignment.factor.denominator)
  const bound = reached.lt(target.low) ? target.low : target.high
  return inUnit('range', isWithin(target, reached) ? zero : reached.minus(bound), bound, target.unit ?? actual.unit)
}

const isWithin = ({ low, high }: RangeTarget, reached: Decimal): boolean => reached.gte(low) && reached.lte(high)

const isOneFigure = (figure: Figure): figure is QuantityTarget =>
  figure.kind === 'quantity' && !figure.approximate && ['unstated', '='].includes(figure.comparator)

const openBy = (actual: Figure): 'approximate' | 'actualIsBound' =>
  actual.kind === 'quantity' && actual.approximate ? 'approximate' : 'actualIsBound'

/** Percentages are so many percentage points apart. */
function inUnit(measured: Measured, absolute: Decimal, base: Decimal, unit: string | null): Distance {
  const distance = distanceFrom(measured, absolute, base, unit)
  const points = inPercent({ unit }, absolute)
  return points === null ? distance : { ...distance, absolute: points, absoluteUnit: '百分点' }
}
