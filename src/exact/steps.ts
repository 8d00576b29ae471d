import type { Decimal } from './decimal.js'

/** How many digits decimal.js keeps in one word. */
const digits = 7
const word = 10 ** digits

/**
 * A decimal as a whole number of its last printed digits, exactly; NaN where safe integers cannot tell.
 *
 * @example stepsOf(new Decimal('1285.83'), 2) // => 128583
 * @example stepsOf(new Decimal('0.125'), 2) // => NaN
 */
export function stepsOf({ d: words, e: exponent, s: sign }: Decimal, decimals: number): number {
  if (words === null) return Number.NaN
  let mantissa = 0
  for (let at = 0; at < words.length; at++) mantissa = mantissa * word + (words[at] as number)
  if (mantissa > Number.MAX_SAFE_INTEGER) return Number.NaN
  const power = digits * (Math.floor(exponent / digits) - words.length + 1) + decimals
  const steps = power >= 0 ? mantissa * 10 ** power : mantissa / 10 ** -power
  const isWhole = power >= 0 || mantissa % 10 ** -power === 0
  if (mantissa === 0) return 0
  return isWhole && steps <= Number.MAX_SAFE_INTEGER ? sign * steps : Number.NaN
}
