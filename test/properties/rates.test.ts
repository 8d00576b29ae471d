import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal, zero } from '../../src/exact/decimal.js'
import { computeRate } from '../../src/rates/computeRate.js'
import { namesOf } from '../../src/rates/evaluateFormula.js'
import { judgeRateStated } from '../../src/rates/judgeRateStated.js'
import { computeYear } from '../../src/rates/pefa/computeYear.js'
import type { GradedRate, PefaHead } from '../../src/rates/pefa/gradedRate.js'
import type { RateDefinition } from '../../src/rates/rate.js'
import { rates } from '../../src/rates/rates.js'
import { runs } from './runs.js'

const yearly = rates.filter((rate): rate is RateDefinition => rate.kind === 'rate')
const graded = rates.filter((rate): rate is GradedRate => rate.kind === 'gradedRate')

const cents = fc.integer({ min: 1, max: 99_999_999 })
const amount = cents.map((digits) => new Decimal(digits).div(100))
const factor = fc.integer({ min: 1, max: 10_000 }).map((digits) => new Decimal(digits).div(8))

/** Inputs of a rate as decimals, all above zero. */
const inputsOf = (rate: RateDefinition): fc.Arbitrary<Record<string, Decimal>> =>
  fc.record(Object.fromEntries(Object.keys(rate.inputs).map((name) => [name, amount])))

/** Both were divided at 40 digits. */
const agrees = (one: Decimal, other: Decimal): boolean =>
  one.minus(other).abs().lte(one.abs().times('1e-30').plus('1e-30'))

describe.each(yearly)('$id', (rate) => {
  it('stays the same when all its money, areas, people and times grow alike', () => {
    fc.assert(
      fc.property(inputsOf(rate), factor, (inputs, by) => {
        const scaled = Object.entries(inputs).map(([name, value]) => [
          name,
          rate.inputs[name]?.unit === 'share' ? value : value.times(by),
        ])
        const [one, other] = [computeRate(rate, inputs), computeRate(rate, Object.fromEntries(scaled))]
        expect(one.value && other.value && agrees(one.value.value, other.value.value)).toBe(true)
      }),
      runs(20),
    )
  })

  it('is not applicable on a zero base, whatever the other figures, and never NaN', () => {
    fc.assert(
      fc.property(inputsOf(rate), (inputs) => {
        const result = computeRate(rate, { ...inputs, [rate.formula.over]: zero })
        expect(result).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase', value: null })
      }),
      runs(20),
    )
  })

  it('is insufficient data as soon as one figure of its formula is blank', () => {
    fc.assert(
      fc.property(inputsOf(rate), fc.constantFrom(...namesOf(rate.formula)), (inputs, name) => {
        expect(computeRate(rate, { ...inputs, [name]: '' }).outcome).toBe('insufficientData')
      }),
      runs(20),
    )
  })

  it('lies in the range of its printed figures, and holds as it is printed', () => {
    fc.assert(
      fc.property(inputsOf(rate), (inputs) => {
        const printed = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, value.toFixed(2)]))
        const { value, range } = computeRate(rate, printed)
        if (!value || !range) throw new Error('not computed')
        expect(range.low.lte(value.value) && range.high.gte(value.value)).toBe(true)
        const stated = { value: value.value.toDecimalPlaces(4), decimals: 4 }
        expect(judgeRateStated(rate, printed, stated).outcome).toBe('holds')
      }),
      runs(20),
    )
  })

  it('judges a rate computed from the unrounded figures as rounding at most', () => {
    fc.assert(
      fc.property(inputsOf(rate), (inputs) => {
        const exact = computeRate(rate, inputs).value?.value ?? zero
        const rounded = Object.entries(inputs).map(([name, value]) => {
          const isExact = ['count', 'duration'].includes(rate.inputs[name]?.unit ?? '')
          return [name, isExact ? value : { value: value.toDecimalPlaces(1), decimals: 1 }]
        })
        const judgement = judgeRateStated(rate, Object.fromEntries(rounded), {
          value: exact.toDecimalPlaces(4),
          decimals: 4,
        })
        expect(judgement.outcome).not.toBe('broken')
      }),
      runs(20),
    )
  })
})

describe.each(graded)('$dimension', (rate) => {
  const heads = fc.array(fc.record({ label: fc.constant('head'), originalBudget: amount, outturn: amount }), {
    minLength: 1,
    maxLength: 30,
  })

  it('stays the same when all money grows alike, and in every order of its heads', () => {
    fc.assert(
      fc.property(heads, factor, (year, by) => {
        const scaled = year.map(({ label, originalBudget, outturn }) => ({
          label,
          originalBudget: originalBudget.times(by),
          outturn: outturn.times(by),
        }))
        const one = computeYear(rate, year).value?.value ?? zero
        expect(agrees(one, computeYear(rate, scaled).value?.value ?? zero)).toBe(true)
      }),
    )
  })

  it('of one head deviates in its total alone', () => {
    fc.assert(
      fc.property(amount, amount, (originalBudget, outturn) => {
        const only: readonly PefaHead[] = [{ label: 'head', originalBudget, outturn }]
        const value = computeYear(rate, only).value?.value ?? zero
        expect(agrees(value, rate.of === 'total' ? outturn.div(originalBudget) : zero)).toBe(true)
      }),
    )
  })
})
