import { type Decimal, hundred } from '../exact/decimal.js'
import { plainGlyphs } from '../targets/glyphs.js'
import { measureOf } from '../targets/measure.js'
import type { QuantityTarget, Target } from '../targets/target.js'
import { convertedBy } from '../targets/units.js'

/** A figure in per cent, in per mille or in percentage points; null when it is none of them. */
export function inPercent({ unit }: Pick<QuantityTarget, 'unit'>, value: Decimal): Decimal | null {
  if (unit === null) return null
  const { dimension, numerator, denominator } = measureOf(plainGlyphs(unit))
  const isShare = dimension === 'share' || dimension === 'percentagePoint'
  return isShare ? convertedBy(value, { numerator, denominator }) : null
}

/** An actual that is one exact percentage, as a share of one; null otherwise. */
export function percentageOf(actual: Target): Decimal | null {
  if (actual.kind !== 'quantity' || actual.approximate) return null
  if (actual.comparator !== 'unstated' && actual.comparator !== '=') return null
  return inPercent(actual, actual.value)?.div(hundred) ?? null
}
