import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { halfUp } from '../../../src/exact/rounding.js'
import { givesRate, sumInSteps } from '../../../src/verdicts/inSteps.js'

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
})
