import type { Figure } from '../verdicts/figure.js'
import type { QuantityTarget } from './target.js'
import { factorBetween } from './units.js'

/** A figure of a target in another unit, with its decimals there; null where the units do not measure the same. */
export function figureIn({ value, decimals, unit }: QuantityTarget, other: string): Figure | null {
  const factor = unit === null ? null : factorBetween(unit, other)
  if (!factor) return null
  const times = factor.numerator.div(factor.denominator)
  return { value: value.times(times), decimals: decimals - times.e }
}
