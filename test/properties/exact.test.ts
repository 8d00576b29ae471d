import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../src/exact/apportion.js'
import { percentColumn, percentHalfUp, sumColumn } from '../../src/exact/columns.js'
import { Decimal, zero } from '../../src/exact/decimal.js'
import { around, contains, hull, type Interval, meets, minus, plus, quotient } from '../../src/exact/interval.js'
import { add, compare, convertMoney, money, type Rate, ratio, scale, subtract } from '../../src/exact/measure.js'
import { halfUp } from '../../src/exact/rounding.js'
import { moneyUnits } from '../../src/exact/unit.js'
import { runs } from './runs.js'

const largest = Number.MAX_SAFE_INTEGER
const decimals = fc.integer({ min: 0, max: 4 })
const cents = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
const figure = fc.tuple(cents, decimals).map(([digits, scale]) => new Decimal(`${digits}e-${scale}`))
const unit = fc.constantFrom(...moneyUnits)
const amount = fc.tuple(figure, unit).map(([value, name]) => money(value, name))

describe('money', () => {
  it('adds in any order, whatever the units', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a))
      }),
    )
  })

  it('comes back when what was added is taken away', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
      }),
    )
  })

  it('is the same money in every unit, with the same print', () => {
    fc.assert(
      fc.property(amount, unit, (a, other) => {
        expect(compare(a, convertMoney(a, other))).toBe(0)
        expect(convertMoney(convertMoney(a, other), a.unit)).toEqual(a)
      }),
    )
  })

  it('has a ratio that no common factor and no unit changes', () => {
    const factor: Rate = { kind: 'rate', value: new Decimal(7) }
    fc.assert(
      fc.property(amount, amount, unit, (a, b, other) => {
        expect(ratio(scale(a, factor), scale(b, factor))).toEqual(ratio(a, b))
        expect(ratio(convertMoney(a, other), b)).toEqual(ratio(a, b))
      }),
    )
  })
})

const interval = fc
  .tuple(figure, figure)
  .map(([a, b]): Interval => ({ low: Decimal.min(a, b), high: Decimal.max(a, b) }))

/** An interval and a value somewhere in it. */
const inside = fc
  .tuple(interval, fc.integer({ min: 0, max: 8 }))
  .map(([{ low, high }, eighths]) => ({ low, high, value: low.plus(high.minus(low).times(eighths).div(8)) }))

describe('intervals', () => {
  it('around a rounded figure contain what was rounded', () => {
    fc.assert(
      fc.property(figure, decimals, (value, places) => {
        expect(contains(around(halfUp(value, places), places), value)).toBe(true)
      }),
    )
  })

  it('contain the sum and the difference of any two values', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(contains(plus(a, b), a.value.plus(b.value))).toBe(true)
        expect(contains(minus(a, b), a.value.minus(b.value))).toBe(true)
      }),
    )
  })

  it('contain the quotient of any two values, or have none because of zero', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const result = quotient(a, b)
        expect(result === null).toBe(contains(b, zero))
        if (result) expect(contains(result, a.value.div(b.value))).toBe(true)
      }),
    )
  })

  it('meet exactly when their difference may be zero', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(meets(a, b)).toBe(contains(minus(a, b), zero))
      }),
    )
  })

  it('lie in their hull, which reaches no further', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const both = hull(a, b)
        expect(contains(both, a.value) && contains(both, b.value)).toBe(true)
        expect([a.low, b.low].some((low) => low.eq(both.low))).toBe(true)
        expect([a.high, b.high].some((high) => high.eq(both.high))).toBe(true)
      }),
    )
  })
})

const weights = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), decimals), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some(([digits]) => digits > 0))
  .map((list) => list.map(([digits, scale]) => new Decimal(`${digits}e-${scale}`)))

const division = fc.record({ digits: cents, decimals, weights }).map(({ digits, decimals, weights }) => ({
  total: new Decimal(`${digits}e-${decimals}`),
  decimals,
  weights,
}))

const sumOf = (parts: readonly Decimal[]): Decimal => parts.reduce((sum, part) => sum.plus(part), zero)

describe('dividing by weights', () => {
  it('gives parts that add to the total', () => {
    fc.assert(
      fc.property(division, ({ total, decimals, weights }) => {
        expect(sumOf(apportion(total, weights, { decimals })).eq(total)).toBe(true)
      }),
    )
  })

  it('gives every part its exact share to less than one unit, and a zero weight zero', () => {
    fc.assert(
      fc.property(division, ({ total, decimals, weights }) => {
        const whole = sumOf(weights)
        const reach = new Decimal(`1e-${decimals}`).times(whole)
        apportion(total, weights, { decimals }).forEach((part, index) => {
          const weight = weights[index] ?? zero
          expect(part.times(whole).minus(total.times(weight)).abs().lt(reach)).toBe(true)
          expect(part.decimalPlaces() <= decimals && (!weight.isZero() || part.isZero())).toBe(true)
        })
      }),
    )
  })

  it('gives the larger weight no less, and of equal weights the earlier no less', () => {
    fc.assert(
      fc.property(division, ({ total, decimals, weights }) => {
        const parts = apportion(total.abs(), weights, { decimals })
        const ranked = parts
          .map((part, index) => ({ part, index, weight: weights[index] ?? zero }))
          .toSorted((a, b) => b.weight.cmp(a.weight) || a.index - b.index)
        ranked.slice(1).forEach(({ part }, index) => {
          expect(ranked[index]?.part.gte(part)).toBe(true)
        })
      }),
    )
  })

  it('mirrors a negative total', () => {
    fc.assert(
      fc.property(division, ({ total, decimals, weights }) => {
        const mirrored = apportion(total.negated(), weights, { decimals })
        apportion(total, weights, { decimals }).forEach((part, index) => {
          expect(mirrored[index]?.eq(part.negated())).toBe(true)
        })
      }),
    )
  })
})

const cell = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.NaN, largest, -largest, 0),
)

describe('columns', () => {
  it('add to what integers of any size add to', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const printed = cells.filter((value) => !Number.isNaN(value))
        const expected = printed.reduce((sum, value) => sum + BigInt(value), 0n)
        const { sum, blanks } = sumColumn(Float64Array.from(cells))
        expect(BigInt(sum)).toBe(expected)
        expect(typeof sum).toBe(Number.isSafeInteger(Number(expected)) ? 'number' : 'bigint')
        expect(blanks).toBe(cells.length - printed.length)
      }),
    )
  })

  const small = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const edge = fc.oneof(small, fc.integer({ min: 430_000_000_000, max: 470_000_000_000 }), fc.maxSafeInteger())

  /** Half away from zero, in integers of any size. */
  const reference = (part: number, whole: number, scale: number): bigint => {
    const [top, bottom] = [BigInt(Math.abs(part)) * 10n ** BigInt(scale + 2), BigInt(Math.abs(whole))]
    const rounded = top / bottom + ((top % bottom) * 2n >= bottom ? 1n : 0n)
    return part < 0 !== whole < 0 ? -rounded : rounded
  }

  it('give the percentage that integers of any size give, or refuse it as too large', () => {
    fc.assert(
      fc.property(edge, edge, decimals, (part, whole, places) => {
        fc.pre(whole !== 0)
        const expected = reference(part, whole, places)
        if (Number.isSafeInteger(Number(expected))) expect(percentHalfUp(part, whole, places)).toBe(Number(expected))
        else expect(() => percentHalfUp(part, whole, places)).toThrow(RangeError)
      }),
      runs(1000),
    )
  })

  it('give half a digit away from zero at every tie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (digits, factor) => {
        const part = (2 * digits + 1) * factor
        expect(percentHalfUp(part, 20_000 * factor, 2)).toBe(digits + 1)
        expect(percentHalfUp(-part, 20_000 * factor, 2)).toBe(-digits - 1)
      }),
    )
  })

  it('are answered row by row as single figures are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small), { maxLength: 20 }), (rows) => {
        const [parts, wholes] = [rows.map(([part]) => part), rows.map(([, whole]) => whole)]
        const expected = rows.map(([part, whole]) => percentHalfUp(part, whole, 2))
        expect([...percentColumn(Float64Array.from(parts), Float64Array.from(wholes), 2)]).toEqual(expected)
      }),
    )
  })
})
