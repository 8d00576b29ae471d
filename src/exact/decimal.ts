import { Decimal as Library } from 'decimal.js'

/**
 * Our own decimal numbers: 40 significant digits, half up, never in exponential notation.
 *
 * A clone of decimal.js, so that settings of the host program cannot change our results, nor ours the host's.
 * The narrow range of exponents keeps hostile input from costing time.
 */
export const Decimal = /* @__PURE__ */ settled(
  Library.clone({
    defaults: true,
    precision: 40,
    rounding: Library.ROUND_HALF_UP,
    toExpPos: 9e15,
    toExpNeg: -9e15,
    maxE: 60,
    minE: -60,
  }),
)

/** The same, whose settings nobody changes who reaches it by the constructor of a value. */
function settled(decimals: typeof Library): typeof Library {
  const refuse = (): never => {
    throw new TypeError('these decimals are shared: make a clone of them, and set that')
  }
  return Object.assign(decimals, { set: refuse, config: refuse })
}

/** Wide enough to add what our decimals hold without rounding: sums are exact. */
export const Wide = /* @__PURE__ */ Decimal.clone({ precision: 200 })

/** One of our decimals. */
export type Decimal = Library

/** A number from outside: one of ours, one of the host's own decimals, a safe integer, or its digits. */
export type DecimalInput = Decimal | bigint | number | string

const plain = /^[+-]?\d{1,40}(\.\d{1,40})?$/

/**
 * One of our decimals for whatever comes from outside, or an error that says what was wrong.
 *
 * A decimal of another copy of decimal.js is known by its structure and wrapped again. Fractions as `number` are
 * refused, since 0.1 is not a tenth.
 *
 * @throws RangeError for a `number` that is not a safe integer, and for text that is not a plain number.
 * @example toDecimal('1063.77').plus(toDecimal(1)).toString() // => '1064.77'
 */
export function toDecimal(value: DecimalInput): Decimal {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`expected a safe integer or digits as text, received ${value}`)
  }
  if (typeof value === 'object' && value.isFinite()) return new Decimal(value)
  const text = String(value)
  if (!plain.test(text)) throw new RangeError(`expected a plain number, received ${JSON.stringify(text.slice(0, 40))}`)
  return new Decimal(text)
}

/** Is this a decimal, of whatever copy of the library? `isDecimal(new Decimal(1)) // => true` */
export function isDecimal(value: unknown): value is Decimal {
  return Library.isDecimal(value)
}

export const zero: Decimal = /* @__PURE__ */ new Decimal(0)
export const one: Decimal = /* @__PURE__ */ new Decimal(1)
export const hundred: Decimal = /* @__PURE__ */ new Decimal(100)

/** The same value, zero without a sign: decimal.js would print `-0`. */
export const unsignedZero = (value: Decimal): Decimal => (value.isZero() ? zero : value)
