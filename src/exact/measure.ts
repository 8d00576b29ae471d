import { Decimal, type DecimalInput, hundred, toDecimal, unsignedZero } from './decimal.js'
import { halfUp, type Rounding } from './rounding.js'
import { convertUnit, exponentOf, type MoneyUnit } from './unit.js'

/** An amount in the unit of its document; `decimals` are the printed ones, negative when the last stands before the point. */
export type Money = {
  readonly kind: 'money'
  readonly value: Decimal
  readonly unit: MoneyUnit
  readonly decimals: number
}

/** A share of one; percent exists on paper only. */
export type Rate = { readonly kind: 'rate'; readonly value: Decimal }

/** A number of people, vehicles, deals; the unit as printed, null when none is. */
export type Count = { readonly kind: 'count'; readonly value: Decimal; readonly unit: string | null }

/** What is measured, exact to 40 digits. Kinds never mix: neither in the types, nor at run time. */
export type Measure = Money | Rate | Count

const isOurs = (value: DecimalInput): value is Decimal =>
  typeof value === 'object' && value.constructor === Decimal && value.isFinite()

/** Zero has no sign, also in JSON. */
const exactly = (value: DecimalInput): Decimal => unsignedZero(isOurs(value) ? value : toDecimal(value))

const decimalsOf = (value: DecimalInput): number =>
  typeof value === 'string' ? (value.split('.')[1] ?? '').length : exactly(value).decimalPlaces()

/**
 * An amount of money. Without `decimals`, those of the digits given.
 *
 * @throws RangeError for what is not a plain number.
 * @example money('1063.70', '万元').decimals // => 2
 */
export function money(value: DecimalInput, unit: MoneyUnit, decimals: number = decimalsOf(value)): Money {
  return { kind: 'money', value: exactly(value), unit, decimals }
}

/**
 * A rate as a share of one: `rate('0.9251') // => { kind: 'rate', value: 0.9251 }` is 92.51 %. Throws a RangeError for
 * what is not a plain number.
 */
export function rate(value: DecimalInput): Rate {
  return { kind: 'rate', value: exactly(value) }
}

/** A count and its unit: `count(15, '辆').unit // => '辆'`. Throws a RangeError for what is not a plain number. */
export function count(value: DecimalInput, unit: string | null = null): Count {
  return { kind: 'count', value: exactly(value), unit }
}

/**
 * The same money in another unit, exactly; the last printed digit keeps its place.
 *
 * @example convertMoney(money('5.70', '亿元'), '万元') // => { kind: 'money', value: 57000, unit: '万元', decimals: -2 }
 */
export function convertMoney(amount: Money, unit: MoneyUnit): Money {
  const decimals = amount.decimals + exponentOf(unit) - exponentOf(amount.unit)
  return { ...amount, value: convertUnit(amount.value, amount.unit, unit), unit, decimals }
}

function requireAlike(a: Measure, b: Measure): void {
  if (a.kind !== b.kind) throw new TypeError(`${a.kind} and ${b.kind} do not mix`)
  if (a.kind === 'count' && b.kind === 'count' && a.unit !== b.unit) {
    throw new TypeError(`counts in ${a.unit ?? 'no unit'} and in ${b.unit ?? 'no unit'} do not mix`)
  }
}

/** A measure made ready to stand beside another: money in the finer unit and with the finer last digit of the two. */
function beside(measure: Measure, other: Measure): Measure {
  requireAlike(measure, other)
  if (measure.kind !== 'money' || other.kind !== 'money') return measure
  const unit = exponentOf(measure.unit) < exponentOf(other.unit) ? measure.unit : other.unit
  const [own, its] = [convertMoney(measure, unit), convertMoney(other, unit)]
  return { ...own, decimals: Math.max(own.decimals, its.decimals) }
}

/**
 * The sum of two measures of one kind. Money of two units is added in the finer one; rates add as shares of one.
 *
 * @throws TypeError for two kinds, or counts of two units.
 * @example add(money('1.2', '万元'), money('3', '元')) // => { kind: 'money', value: 12003, unit: '元', decimals: 0 }
 */
export function add<M extends Measure>(a: M, b: NoInfer<M>): M {
  const left = beside(a, b)
  return { ...a, ...left, value: left.value.plus(beside(b, a).value) }
}

/** The first less the second, as `add` does it. `subtract(count(5, '辆'), count(2, '辆')).value // => 3` */
export function subtract<M extends Measure>(a: M, b: NoInfer<M>): M {
  const left = beside(a, b)
  return { ...a, ...left, value: left.value.minus(beside(b, a).value) }
}

/** Negative, 0 or positive, as a sort wants it; kinds and units as in `add`. `compare(rate(1), rate(2)) // => -1` */
export function compare<M extends Measure>(a: M, b: NoInfer<M>): number {
  return beside(a, b).value.comparedTo(beside(b, a).value)
}

/**
 * A measure times a share of one: the kind, unit and printed decimals stay, and nothing is rounded to them.
 *
 * @throws TypeError when the second is not a rate.
 * @example scale(money('64.00', '万元'), rate('0.995')).value // => 63.68
 */
export function scale<M extends Measure>(measure: M, by: Rate): M {
  if (by.kind !== 'rate') throw new TypeError(`expected a rate to scale ${measure.kind} by, received ${by.kind}`)
  return { ...measure, value: unsignedZero(measure.value.times(by.value)) }
}

/**
 * The first as a share of the second, to 40 digits; null when the second is zero, and the caller says what does not
 * apply.
 *
 * @throws TypeError for two kinds, or counts of two units.
 * @example ratio(money('192.76', '万元'), money('361.77', '万元')) // => { kind: 'rate', value: 0.5328… }
 */
export function ratio<M extends Measure>(a: M, b: NoInfer<M>): Rate | null {
  const part = beside(a, b).value
  const whole = beside(b, a).value
  return whole.isZero() ? null : { kind: 'rate', value: unsignedZero(part.div(whole)) }
}

/** A rate as it is printed, half up if nothing else is said. `percent(rate('0.546'), 2) // => '54.60%'` */
export function percent(share: Rate, decimals: number, rounding: Rounding = halfUp): string {
  return `${rounding(share.value.times(hundred), decimals).toFixed(decimals)}%`
}
