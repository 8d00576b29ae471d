import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { halfUp } from '../../../src/exact/rounding.js'
import { finestOf, givesRate, mayGiveRate, settledAs, sumInSteps, worked } from '../../../src/verdicts/inSteps.js'

const figure = (text: string, decimals: number) => ({ value: new Decimal(text), decimals })

describe('what safe integers tell of figures', () => {
  it.each([-7, -2, -1, 0, 1, 2, 3, 5, 7, 12])('rounds %i over every base as exact arithmetic does', (numerator) => {
    for (let base = 1; base <= 16; base++)
      for (let stated = -40; stated <= 40; stated++) {
        const rate = { value: new Decimal(stated).div(10), decimals: 1 }
        const exactly = halfUp(new Decimal(numerator).div(base), 1).eq(rate.value)
        expect([numerator, base, stated, givesRate(numerator, base, rate)]).toEqual([numerator, base, stated, exactly])
      }
  })

  it('says nothing of a base that is nothing or negative, and of what is too large', () => {
    expect(givesRate(0, 0, figure('0', 2))).toBe(false)
    expect(givesRate(-1, -2, figure('0.5', 2))).toBe(false)
    expect(givesRate(2 ** 50, 2 ** 50, figure('1', 4))).toBe(false)
  })

  it('adds parts of several decimals and takes others off', () => {
    const parts = [figure('1.5', 1), figure('2.25', 2), { ...figure('0.75', 2), minus: true }]
    expect(sumInSteps(parts, 2)).toBe(300)
    expect(sumInSteps(parts, 3)).toBe(3000)
  })

  it('adds nothing up that is finer than its steps, or too large', () => {
    expect(sumInSteps([figure('1.5', 1)], 0)).toBeNaN()
    expect(sumInSteps([figure(`${2 ** 53 - 1}`, 0), figure('1', 0)], 0)).toBeNaN()
  })

  it('takes the finest decimals, of parts and whole, and no less than none', () => {
    expect(finestOf([figure('1', 0), figure('1.25', 2), figure('1.5', 1)])).toBe(2)
    expect(finestOf([figure('100', -2)])).toBe(0)
    expect(finestOf([])).toBe(0)
    expect(sumInSteps([figure('3', 0), figure('0.25', 2)], 2)).toBe(325)
    expect(sumInSteps([figure('3', 0)], 2)).toBe(300)
  })

  it('says nothing of what no safe integer holds, on the way neither', () => {
    const large = figure(`${Number.MAX_SAFE_INTEGER}`, 0)
    const taken = { ...large, minus: true }
    expect(sumInSteps([large], 0)).toBe(Number.MAX_SAFE_INTEGER)
    expect(sumInSteps([large, large, taken], 0)).toBeNaN()
    expect(sumInSteps([figure('1e20', 0)], 0)).toBeNaN()
    expect(sumInSteps([taken], 0)).toBe(-Number.MAX_SAFE_INTEGER)
    expect(givesRate(1, 4, figure('25', -2))).toBe(false)
    expect(givesRate(100, 1, figure('100', -2))).toBe(false)
    expect(givesRate(100, 1, figure('100', 0))).toBe(true)
  })

  it('of a rate that goes the other way is that it does not hold', () => {
    expect(givesRate(1, 2, figure('-0.5', 1))).toBe(false)
    expect(givesRate(-1, 2, figure('0.5', 1))).toBe(false)
    expect(givesRate(-1, 2, figure('-0.5', 1))).toBe(true)
    expect(givesRate(-1, 1000, figure('0', 1))).toBe(true)
  })
})

describe('what the true figures surely give', () => {
  const rate = (steps: number): ReturnType<typeof figure> => figure(String(steps), 0)

  it.each([
    { least: [3, 2], greatest: [7, 2], near: [2, 3] },
    { least: [2, 1], greatest: [2, 1], near: [2] },
    { least: [-7, 2], greatest: [-3, 2], near: [-3, -2] },
    { least: [-1, 4], greatest: [1, 4], near: [0] },
  ] as const)('is half of the last digit beyond $least and $greatest, and no edge', ({ least, greatest, near }) => {
    const all = Array.from({ length: 21 }, (_, at) => at - 10)
    expect(all.filter((steps) => mayGiveRate(least, greatest, rate(steps)))).toEqual(near)
  })

  it('is not known of a base that may be nothing, of a rate in tens, and of what no safe integer holds', () => {
    const within = [
      [1, 1],
      [3, 1],
    ] as const
    expect(mayGiveRate(...within, rate(2))).toBe(true)
    expect(mayGiveRate([1, 0], [3, 1], rate(2))).toBe(false)
    expect(mayGiveRate([-1, -1], [3, 1], rate(2))).toBe(false)
    expect(mayGiveRate([1, 1], [3, 0], rate(1))).toBe(false)
    expect(mayGiveRate([1, 1], [3, -1], rate(-2))).toBe(false)
    expect(mayGiveRate(...within, figure('20', -1))).toBe(false)
    expect(mayGiveRate(...within, figure('2.5', 0))).toBe(false)
  })

  it.each([
    { what: 'the greatest base', least: [1, 1], greatest: [3, 2 ** 53], steps: 1 },
    { what: 'the greatest', least: [1, 1], greatest: [2 ** 53, 1], steps: 2 },
    { what: 'the least base', least: [1, 2 ** 53], greatest: [9, 1], steps: 2 },
    { what: 'the least', least: [-(2 ** 53), 1], greatest: [3, 1], steps: 2 },
  ] as const)('is not known of $what beyond the safe integers', ({ least, greatest, steps }) => {
    expect(mayGiveRate(least, greatest, rate(steps))).toBe(false)
  })
})

describe('what holds and was not worked out yet', () => {
  const full = { outcome: 'holds', computed: new Decimal(1), difference: new Decimal(0), allowed: null } as const

  it('is worked out once, when it is asked for', () => {
    let asked = 0
    const judgement = settledAs('holds', () => {
      asked++
      return full
    })
    expect([judgement.outcome, asked]).toEqual(['holds', 0])
    expect([judgement.computed, judgement.difference, judgement.allowed]).toEqual([
      full.computed,
      full.difference,
      full.allowed,
    ])
    expect(asked).toBe(1)
  })

  it('becomes a plain object with all its arithmetic', () => {
    expect(worked(settledAs('holds', () => full))).toEqual(full)
    expect(Object.keys(worked(settledAs('holds', () => full)))).toEqual([
      'outcome',
      'computed',
      'difference',
      'allowed',
    ])
    expect(worked(full)).toBe(full)
  })
})
