import type { Decimal } from './decimal.js'
import { unsignedZero } from './decimal.js'
import { halfUp } from './rounding.js'
import { stepsOf } from './steps.js'

/** The value with this many decimals and thousands separators. `printDecimal(new Decimal('-1063.7'), 2) // => '-1,063.70'` */
export function printDecimal(value: Decimal, decimals: number): string {
  const steps = decimals > 0 ? stepsOf(value, decimals) : Number.NaN
  if (!Number.isNaN(steps)) return printSteps(steps, decimals)
  const [whole = '', fraction] = unsignedZero(halfUp(value, Math.max(decimals, 0)))
    .toFixed(Math.max(decimals, 0))
    .split('.')
  return fraction === undefined ? inThousands(whole) : `${inThousands(whole)}.${fraction}`
}

/** What has no more decimals than are printed. */
function printSteps(steps: number, decimals: number): string {
  const digits = String(Math.abs(steps)).padStart(decimals + 1, '0')
  const text = `${inThousands(digits.slice(0, -decimals))}.${digits.slice(-decimals)}`
  return steps < 0 ? `-${text}` : text
}

/** Digits, behind a sign or none, in threes. */
function inThousands(whole: string): string {
  const first = whole.startsWith('-') ? 1 : 0
  let [text, end] = ['', whole.length]
  for (; end - first > 3; end -= 3) text = `,${whole.slice(end - 3, end)}${text}`
  return whole.slice(0, end) + text
}

/** A share of one as a percentage. `printPercent(new Decimal('0.9251'), 2) // => '92.51%'` */
export function printPercent(share: Decimal, decimals: number): string {
  return `${printDecimal(share.times(100), decimals)}%`
}

/** The value with at least these decimals, and all that it has. */
export function printExactly(value: Decimal, decimals: number): string {
  return printDecimal(value, Math.max(decimals, Math.min(value.decimalPlaces(), 12)))
}
