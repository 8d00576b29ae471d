import type { Decimal } from './decimal.js'
import { unsignedZero } from './decimal.js'
import { halfUp } from './rounding.js'

/** The value with this many decimals and thousands separators. `printDecimal(new Decimal('-1063.7'), 2) // => '-1,063.70'` */
export function printDecimal(value: Decimal, decimals: number): string {
  const [whole = '', fraction] = unsignedZero(halfUp(value, Math.max(decimals, 0)))
    .toFixed(Math.max(decimals, 0))
    .split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A share of one as a percentage. `printPercent(new Decimal('0.9251'), 2) // => '92.51%'` */
export function printPercent(share: Decimal, decimals: number): string {
  return `${printDecimal(share.times(100), decimals)}%`
}

/** The value with at least these decimals, and all that it has. */
export function printExactly(value: Decimal, decimals: number): string {
  return printDecimal(value, Math.max(decimals, Math.min(value.decimalPlaces(), 12)))
}
