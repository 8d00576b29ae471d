import { Decimal } from './decimal.js'
import { shift } from './unit.js'

/** The value of units of this decimal. `unscaled(150n, 2) // => 1.5` */
export const unscaled = (units: bigint, decimals: number): Decimal => shift(new Decimal(units.toString()), -decimals)

/** The value in units of this decimal where it has no more decimals, else null. `digitsOf(new Decimal('-0.25'), 3) // => -250n` */
export function digitsOf(value: Decimal, decimals: number): bigint | null {
  const text = value.toFixed()
  const point = text.indexOf('.')
  if (point < 0) return BigInt(text + '0'.repeat(decimals))
  const missing = decimals - (text.length - point - 1)
  return missing < 0 ? null : BigInt(text.slice(0, point) + text.slice(point + 1) + '0'.repeat(missing))
}

/** The same as a plain number where that is exact, else NaN. `plainSteps(2n ** 53n) // => NaN` */
export function plainSteps(steps: bigint): number {
  const plain = Number(steps)
  return Number.isSafeInteger(plain) ? plain : Number.NaN
}
