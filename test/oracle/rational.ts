/** Fractions of integers of any size, exact. The denominator is positive; common factors stay until a fraction is written. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

const size = (n: bigint): bigint => (n < 0n ? -n : n)

function common(a: bigint, b: bigint): bigint {
  let [x, y] = [size(a), size(b)]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

/** n ÷ d. */
export function q(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom === 0n) throw new RangeError('nothing is divided by zero')
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom }
}

export const zero: Rational = { n: 0n, d: 1n }
export const one: Rational = { n: 1n, d: 1n }
export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
export const negated = ({ n, d }: Rational): Rational => ({ n: -n, d })
export const minus = (a: Rational, b: Rational): Rational => add(a, negated(b))
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d })
export const over = (a: Rational, b: Rational): Rational => q(a.n * b.d, a.d * b.n)
export const absolute = ({ n, d }: Rational): Rational => ({ n: size(n), d })
export const isZero = ({ n }: Rational): boolean => n === 0n
export const isNegative = ({ n }: Rational): boolean => n < 0n

/** Negative, 0 or positive, as a sort wants it. */
export function order(a: Rational, b: Rational): number {
  const apart = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d
  return apart < 0n ? -1 : apart > 0n ? 1 : 0
}

export const equal = (a: Rational, b: Rational): boolean => order(a, b) === 0
export const least = (all: readonly Rational[]): Rational => all.reduce((a, b) => (order(b, a) < 0 ? b : a))
export const most = (all: readonly Rational[]): Rational => all.reduce((a, b) => (order(b, a) > 0 ? b : a))
export const sum = (all: readonly Rational[]): Rational => all.reduce(add, zero)

const powers = Array.from({ length: 80 }, (_, power) => 10n ** BigInt(power))
const powerOf = (power: number): bigint => powers[power] ?? 10n ** BigInt(power)

/** Ten to a power. */
export const ten = (power: number): Rational =>
  power < 0 ? { n: 1n, d: powerOf(-power) } : { n: powerOf(power), d: 1n }

/** Half of a digit so many places behind the point. */
export const halfDigit = (decimals: number): Rational => times({ n: 1n, d: 2n }, ten(-decimals))

/** Digits as they are written, `12.50`, or a fraction, `2/3`. */
export function rational(text: string): Rational {
  const [, sign, whole = '', part = '', below] = /^([-+]?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/u.exec(text) ?? []
  if (sign === undefined) throw new RangeError(`no number: ${text}`)
  const value = q(BigInt(whole + part), powerOf(part.length) * BigInt(below ?? 1))
  return sign === '-' ? negated(value) : value
}

/** The integer beside a scaled fraction, by how the rest is treated, and the sign given back. */
function rounded(value: Rational, decimals: number, isUp: (rest: bigint, half: bigint, whole: bigint) => boolean) {
  const scaled = times(absolute(value), ten(decimals))
  const [whole, rest] = [scaled.n / scaled.d, scaled.n % scaled.d]
  const integer = isUp(rest * 2n, scaled.d, whole) ? whole + 1n : whole
  return times(q(value.n < 0n ? -integer : integer), ten(-decimals))
}

/** Half away from zero. */
export const halfUp = (value: Rational, decimals: number): Rational =>
  rounded(value, decimals, (rest, half) => rest >= half)

/** Half to the even digit. */
export const halfEven = (value: Rational, decimals: number): Rational =>
  rounded(value, decimals, (rest, half, whole) => rest > half || (rest === half && whole % 2n === 1n))

/** Cut off towards zero. */
export const cut = (value: Rational, decimals: number): Rational => rounded(value, decimals, () => false)

/** The integer part, downwards for what is not negative. */
export const whole = ({ n, d }: Rational): bigint => n / d

/** The digits, as many as there are; a fraction that never ends as `n/d`. */
export function written({ n, d }: Rational): string {
  const by = common(n, d) || 1n
  const [top, bottom] = [n / by, d / by]
  let decimals = 0
  while (decimals < 60 && (top * powerOf(decimals)) % bottom !== 0n) decimals++
  if ((top * powerOf(decimals)) % bottom !== 0n) return `${top}/${bottom}`
  const digits = size((top * powerOf(decimals)) / bottom)
    .toString()
    .padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return top < 0n ? `-${text}` : text
}

/**
 * Is a decimal this fraction, to so many digits of it? A quotient has 40 digits; beside a difference of two such `of` is the
 * larger of them, of which the digits count.
 */
export function isSame(text: string, value: Rational, digits = 36, of: Rational = value): boolean {
  const given = rational(text)
  const apart = size(given.n * value.d - value.n * given.d)
  if (apart === 0n) return true
  const scale = order(absolute(value), absolute(of)) < 0 ? absolute(of) : absolute(value)
  return apart * powerOf(digits) * scale.d <= scale.n * given.d * value.d
}
