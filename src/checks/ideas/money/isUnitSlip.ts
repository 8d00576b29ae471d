import { type Decimal, one } from '../../../exact/decimal.js'

/**
 * Is ten thousand the power of ten by which two figures are apart, or nearest to it? Then 元 may stand where 万元 was
 * meant, or the other way round. A ratio of zero is apart from nothing.
 *
 * @example isUnitSlip(new Decimal('1.08').div(10000)) // => true
 */
export function isUnitSlip(ratio: Decimal): boolean {
  // Of other magnitudes the square is none of those asked for.
  const powers = Math.abs(ratio.e)
  if (ratio.isZero() || powers < 3 || powers > 5) return false
  const apart = ratio.abs().lt(1) ? one.div(ratio) : ratio
  const square = apart.pow(2)
  return square.gte('1e7') && square.lt('1e9')
}
