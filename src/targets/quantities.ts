import type { MoneyUnit } from '../exact/unit.js'
import type { Figure } from '../verdicts/figure.js'
import type { QuantityTarget, Target } from './target.js'
import { factorBetween } from './units.js'

/** The amounts and numbers that a target value prints. */
export const quantitiesOf = (target: Target): readonly QuantityTarget[] =>
  (target.kind === 'compound' ? target.parts : [target]).filter((part) => part.kind === 'quantity')

/** A figure of a target in another unit, with its decimals there; null where the units do not measure the same. */
export function figureIn({ value, decimals, unit }: QuantityTarget, other: string): Figure | null {
  const factor = unit === null ? null : factorBetween(unit, other)
  if (!factor) return null
  const times = factor.numerator.div(factor.denominator)
  return { value: value.times(times), decimals: decimals - times.e }
}

/** An amount of money in a unit, also one that is said to be for each year. */
export function moneyOf(quantity: QuantityTarget, unit: MoneyUnit): Figure | null {
  const own = quantity.unit?.replace(/\/年度?$/u, '') ?? null
  return figureIn({ ...quantity, unit: own }, unit)
}

/** A percentage as a share of one. */
export const shareOf = (target: Target): Figure | null => {
  const percent = target.kind === 'quantity' ? figureIn(target, '%') : null
  return percent && { value: percent.value.div(100), decimals: percent.decimals + 2 }
}
