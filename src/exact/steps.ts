import { Decimal, zero } from './decimal.js'
import { shift } from './unit.js'

/** How many digits decimal.js keeps in one word. */
const digits = 7
const word = 10 ** digits
const powers = /* @__PURE__ */ Array.from({ length: digits + 1 }, (_, power) => 10 ** power)

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

/** As many decimals as figures that are compared have, nearly always. */
export const usualDecimals = 6

/** Below zero where the first is less, zero where they are equal: without the copies that decimal.js makes to compare. */
export function compare(one: Decimal, other: Decimal): number {
  const difference = one === other ? 0 : stepsOf(one, usualDecimals) - stepsOf(other, usualDecimals)
  return Number.isNaN(difference) ? one.cmp(other) : difference
}

/** The sum of decimals, exactly; of none, zero. */
export function sumExactly(values: readonly Decimal[]): Decimal {
  let sum = 0
  for (const value of values) {
    sum += stepsOf(value, usualDecimals)
    // As many digits as a float keeps.
    if (!(Math.abs(sum) < 1e15)) return values.reduce((sum, value) => sum.plus(value), zero)
  }
  return new Decimal(sum / 10 ** usualDecimals)
}

/**
 * The decimal of so many steps, a safe integer, exactly: what `stepsOf` gives, turned round. Up to seven decimals its words are put down as
 * decimal.js would make them of the text, since an audit makes thousands.
 *
 * @example ofSteps(-5, 2).toString() // => '-0.05'
 */
export function ofSteps(steps: number, decimals: number): Decimal {
  if (steps === 0) return zero
  const size = Math.abs(steps)
  if (decimals < 0 || decimals > digits) return shift(new Decimal(steps), -decimals)
  const scale = powers[decimals] as number
  const whole = Math.floor(size / scale)
  const words = wordsOf(whole)
  const fraction = (size - whole * scale) * (powers[digits - decimals] as number)
  const exponent = whole > 0 ? lengthOf(whole) - 1 : lengthOf(fraction) - 1 - digits
  if (fraction > 0) words.push(fraction)
  else while (words[words.length - 1] === 0) words.pop()
  const made: { -readonly [K in keyof Decimal]: Decimal[K] } = new Decimal(0)
  made.s = steps < 0 ? -1 : 1
  made.e = exponent
  made.d = words
  return made
}

/** The words of a whole number, the highest first; none of zero. */
function wordsOf(whole: number): number[] {
  if (whole < word) return whole === 0 ? [] : [whole]
  const words = wordsOf(Math.floor(whole / word))
  words.push(whole % word)
  return words
}

/** How many digits a whole number above zero has. */
function lengthOf(whole: number): number {
  let length = 1
  for (let next = 10; whole >= next; next *= 10) length++
  return length
}
