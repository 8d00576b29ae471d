/** Exact fractions of integers of any size: numerator and denominator without a common factor, the denominator positive. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

const size = (n: bigint): bigint => (n < 0n ? -n : n)

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [size(a), size(b)]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

/** n ÷ d. */
export function q(n: bigint | number, d: bigint | number = 1): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom === 0n) throw new RangeError('nothing is divided by zero')
  const by = (gcd(top, bottom) || 1n) * (bottom < 0n ? -1n : 1n)
  return { n: top / by, d: bottom / by }
}

export const add = (a: Rational, b: Rational): Rational => q(a.n * b.d + b.n * a.d, a.d * b.d)
export const negated = ({ n, d }: Rational): Rational => ({ n: -n, d })
export const minus = (a: Rational, b: Rational): Rational => add(a, negated(b))
export const times = (a: Rational, b: Rational): Rational => q(a.n * b.n, a.d * b.d)
export const over = (a: Rational, b: Rational): Rational => q(a.n * b.d, a.d * b.n)
export const absolute = ({ n, d }: Rational): Rational => ({ n: size(n), d })
export const order = (a: Rational, b: Rational): number => {
  const apart = a.n * b.d - b.n * a.d
  return apart < 0n ? -1 : apart > 0n ? 1 : 0
}
export const isZero = ({ n }: Rational): boolean => n === 0n
export const least = (...all: readonly Rational[]): Rational => all.reduce((a, b) => (order(b, a) < 0 ? b : a))
export const most = (...all: readonly Rational[]): Rational => all.reduce((a, b) => (order(b, a) > 0 ? b : a))
export const sum = (all: readonly Rational[]): Rational => all.reduce(add, zero)
export const zero: Rational = { n: 0n, d: 1n }
export const one: Rational = { n: 1n, d: 1n }

/** Ten to a power. */
export const ten = (power: number): Rational => (power < 0 ? q(1, 10n ** BigInt(-power)) : q(10n ** BigInt(power)))

/** Digits as they are written, `12.50`, or a fraction, `2/3`. */
export function rational(text: string): Rational {
  const [, sign, whole = '', part = '', below] = /^([-+]?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/u.exec(text) ?? []
  if (sign === undefined) throw new RangeError(`no number: ${text}`)
  const value = q(BigInt(whole + part), 10n ** BigInt(part.length) * BigInt(below ?? 1))
  return sign === '-' ? negated(value) : value
}

/** Half away from zero. */
export function halfUp({ n, d }: Rational, decimals: number): Rational {
  const scaled = times({ n: size(n), d }, ten(decimals))
  const whole = (scaled.n * 2n + scaled.d) / (scaled.d * 2n)
  return times(q(n < 0n ? -whole : whole), ten(-decimals))
}

/** Half to the even digit. */
export function halfEven({ n, d }: Rational, decimals: number): Rational {
  const scaled = times({ n: size(n), d }, ten(decimals))
  const [whole, rest] = [scaled.n / scaled.d, scaled.n % scaled.d]
  const isUp = rest * 2n > scaled.d || (rest * 2n === scaled.d && whole % 2n === 1n)
  const rounded = isUp ? whole + 1n : whole
  return times(q(n < 0n ? -rounded : rounded), ten(-decimals))
}

/** Cut off towards zero. */
export function cut({ n, d }: Rational, decimals: number): Rational {
  const scaled = times({ n: size(n), d }, ten(decimals))
  const whole = scaled.n / scaled.d
  return times(q(n < 0n ? -whole : whole), ten(-decimals))
}

/** Where the first digit stands: 3 for 123.4, 0 for 0.5, -1 for 0.05. */
function magnitude(value: Rational): number {
  const { n, d } = absolute(value)
  let at = n.toString().length - d.toString().length
  while (order(absolute(value), ten(at)) >= 0) at++
  while (order(absolute(value), ten(at - 1)) < 0) at--
  return at
}

/** Half up to so many significant digits. */
export const significant = (value: Rational, digits: number): Rational =>
  isZero(value) ? value : halfUp(value, digits - magnitude(value))

/** The digits, as many as there are; a fraction that never ends as `n/d`. */
export function written(value: Rational): string {
  let [rest, decimals] = [value, 0]
  while (rest.d !== 1n && decimals < 60) {
    rest = times(rest, ten(1))
    decimals++
  }
  if (rest.d !== 1n) return `${value.n}/${value.d}`
  const digits = size(rest.n)
    .toString()
    .padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return rest.n < 0n ? `-${text}` : text
}

/** Is a decimal this fraction, to so many significant digits? */
export function isSame(text: string, value: Rational, digits = 36): boolean {
  const given = rational(text)
  if (order(given, value) === 0) return true
  const [a, b] = [significant(given, digits), significant(value, digits)]
  // One unit of the last digit kept: a quotient that was rounded to 40 digits may round the other way.
  const unit = ten(magnitude(isZero(value) ? given : value) - digits)
  return order(absolute(minus(a, b)), unit) <= 0
}
