import { type Decimal, one } from '../exact/decimal.js'
import { alignUnits } from '../targets/alignUnits.js'
import type { QuantityTarget } from '../targets/target.js'
import { convertedBy } from '../targets/units.js'
import { inPercent } from './percentage.js'

interface Percent {
  readonly target: Decimal
  readonly actual: Decimal
}

/** One figure beside its target, as a curve sees them. */
export interface Situation {
  readonly met: boolean
  readonly points: Decimal
  /** Brought to one unit exactly; the unit itself is neither. */
  readonly target: Decimal
  readonly actual: Decimal
  /** Both in per cent; null where they are no percentages. */
  readonly percent: () => Percent | null
}

/** The figures of a target and an actual in one unit, exactly; null when their units cannot be compared. */
export function situationOf(
  target: QuantityTarget,
  actual: QuantityTarget,
  met: boolean,
  points: Decimal,
): Situation | null {
  const alignment = alignUnits(target, actual)
  if ('reason' in alignment) return null
  const { numerator, denominator } = alignment.factor
  const isOpposite = target.change !== undefined && actual.change !== undefined && target.change !== actual.change
  const signed = isOpposite ? actual.value.neg() : actual.value
  const isSame = numerator === one && denominator === one
  return {
    met,
    points,
    target: isSame ? target.value : target.value.times(denominator),
    actual: isSame ? signed : signed.times(numerator),
    percent: () => percentOf(target.unit ?? actual.unit, target.value, convertedBy(signed, alignment.factor)),
  }
}

function percentOf(unit: string | null, target: Decimal, actual: Decimal): Percent | null {
  const [goal, reached] = [inPercent({ unit }, target), inPercent({ unit }, actual)]
  return goal && reached && { target: goal, actual: reached }
}
