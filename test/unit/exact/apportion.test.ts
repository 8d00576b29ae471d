import { Decimal as Library } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../../src/exact/apportion.js'
import { Decimal, type DecimalInput, one } from '../../../src/exact/decimal.js'

const divided = (total: DecimalInput, weights: DecimalInput[], decimals: number, order?: number[]): string[] =>
  apportion(total, weights, order ? { decimals, order } : { decimals }).map((part) => part.toFixed(decimals))

describe('dividing a total by weights', () => {
  it('fifty points over three equal indicators give the odd units to the first ones', () => {
    expect(divided(50, [1, 1, 1], 0)).toEqual(['17', '17', '16'])
  })

  it('the largest remainder is served first, not the first part', () => {
    expect(divided(10, ['1.2', '3.9', '4.9'], 0)).toEqual(['1', '4', '5'])
    expect(divided(10, ['1.9', '8.1'], 0)).toEqual(['2', '8'])
  })

  it('money is divided to the cent of its unit', () => {
    expect(divided('100.00', [1, 1, 1], 2)).toEqual(['33.34', '33.33', '33.33'])
  })

  it('a zero weight gets zero, even when it is the first', () => {
    expect(divided(10, [0, 1, 0, 2], 0)).toEqual(['0', '3', '0', '7'])
  })

  it('a negative total is divided like the positive one, with its sign and without a minus before zero', () => {
    const parts = apportion('-0.05', [1, 1, 1, 0], { decimals: 2 })
    expect(JSON.stringify(parts)).toBe('["-0.02","-0.02","-0.01","0"]')
  })

  it('a total of zero gives every part zero', () => {
    expect(divided('-0', [1, 2], 1)).toEqual(['0.0', '0.0'])
  })

  it('only the proportion of the weights counts, not their size', () => {
    expect(divided(100, ['0.001', '0.002', '0.003'], 0)).toEqual(divided(100, [1, 2, 3], 0))
  })

  it('weights that were computed to forty digits are taken as they are', () => {
    expect(divided(10, [one.div(30), one.div(30)], 0)).toEqual(['5', '5'])
  })

  it('a decimal of the host program is divided into decimals of our own', () => {
    const host = Library.clone({ precision: 2 })
    const [first] = apportion(new host('12.345'), [new host(1)], { decimals: 3 })
    expect(first?.toString()).toBe('12.345')
    expect(first?.constructor).toBe(Decimal)
  })

  it('a total of thirty-eight digits is divided without loss', () => {
    const total = '99999999999999999999999999999999999999'
    const [first, second] = apportion(total, [1, 1], { decimals: 0 })
    expect(first?.plus(second ?? 0).toFixed()).toBe(total)
  })
})

describe('who takes the last unit when the remainders are equal', () => {
  it('is the part of the lower rank', () => {
    expect(divided(10, [1, 1, 1], 0, [2, 1, 0])).toEqual(['3', '3', '4'])
  })

  it('is the earlier of two parts of one rank', () => {
    expect(divided(10, [1, 1, 1], 0, [1, 0, 0])).toEqual(['3', '4', '3'])
  })

  it('does not depend on rank when the remainders differ', () => {
    expect(divided(10, ['1.2', '3.9', '4.9'], 0, [0, 1, 2])).toEqual(['1', '4', '5'])
  })
})

describe('what cannot be divided', () => {
  it('is a total without any weight', () => {
    expect(() => divided(10, [0, 0], 0)).toThrow(new RangeError('all weights are zero: nothing says who gets what'))
    expect(() => divided(10, [], 0)).toThrow(RangeError)
  })

  it('is a total finer than its parts', () => {
    expect(() => divided('1.005', [1], 2)).toThrow('a total of 1.005 cannot be divided into parts of 2 decimals')
  })

  it('is a total or a weight that is not a number', () => {
    expect(() => divided(new Decimal(Number.POSITIVE_INFINITY), [1], 0)).toThrow(RangeError)
    expect(() => divided(1, [new Decimal(Number.NaN)], 0)).toThrow('expected weights of zero or more, received NaN')
    expect(() => divided(1, ['', '1'], 0)).toThrow(RangeError)
  })

  it('is a negative weight', () => {
    expect(() => divided(1, [2, -1], 0)).toThrow('expected weights of zero or more, received -1')
  })

  it('is a number of decimals that is none', () => {
    expect(() => divided(1, [1], -1)).toThrow('expected decimals from 0 on, not -1')
    expect(() => divided(1, [1], 0.5)).toThrow('expected decimals from 0 on, not 0.5')
  })

  it('is an order that does not rank every part', () => {
    expect(() => divided(1, [1, 1], 0, [0])).toThrow('expected a rank for each of 2 parts, received 1')
  })
})
