import { Decimal, one } from '../exact/decimal.js'
import { plainGlyphs } from './glyphs.js'
import { measureOf } from './measure.js'

/** How much one unit is in another: exactly `numerator ÷ denominator`. */
export interface Factor {
  readonly numerator: Decimal
  readonly denominator: Decimal
}

/** A figure in the other unit. What is in the same unit already is left as it is. */
export const convertedBy = (value: Decimal, { numerator, denominator }: Factor): Decimal =>
  numerator === one && denominator === one ? value : value.times(numerator).div(denominator)

/**
 * How much is one of `from` in `to`? Null when the two do not measure the same thing.
 *
 * @example factorBetween('亿元', '万元') // => { numerator: 100000000, denominator: 10000 }
 */
export function factorBetween(from: string, to: string): Factor | null {
  const source = measureOf(plainGlyphs(from))
  const goal = measureOf(plainGlyphs(to))
  if (source.dimension !== goal.dimension) return null
  return {
    numerator: source.numerator.times(goal.denominator),
    denominator: source.denominator.times(goal.numerator),
  }
}

/**
 * The same quantity in another unit, exactly, or null when the units do not measure the same thing, or the result does
 * not come out in decimals (10亩 are no finite number of 平方米).
 *
 * Never converted: months to days, working days to days, per cent to percentage points, one counted noun to another.
 *
 * @example convertQuantity(new Decimal('5.7'), '亿元', '万元') // => 57000
 * @example convertQuantity(new Decimal(15), '亩', '公顷') // => 1
 * @example convertQuantity(new Decimal(1), '个月', '天') // => null
 */
export function convertQuantity(value: Decimal, from: string, to: string): Decimal | null {
  const factor = factorBetween(from, to)
  if (!factor) return null
  const result = convertedBy(value, factor)
  return isComplete(result) ? result : null
}

/** A division that does not come out fills all the digits there are. */
const isComplete = (result: Decimal): boolean => result.precision() < Decimal.precision
