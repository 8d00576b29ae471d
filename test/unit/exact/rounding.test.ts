import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { halfEven, halfUp, type Rounding, truncate } from '../../../src/exact/rounding.js'

const rounded = (rule: Rounding, value: string, decimals: number): string =>
  rule(new Decimal(value), decimals).toString()

describe('half up, as accounts are published', () => {
  it.each([
    ['0.125', 2, '0.13'],
    ['0.124', 2, '0.12'],
    ['-0.125', 2, '-0.13'],
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['150', -2, '200'],
    ['149.99', -2, '100'],
    ['-150', -2, '-200'],
    ['12', 2, '12'],
    ['0.5', 0, '1'],
  ])('%s to %i decimals is %s', (value, decimals, result) => {
    expect(rounded(halfUp, value, decimals)).toBe(result)
  })
})

describe('half to the even digit, as in GB/T 8170', () => {
  it.each([
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['-0.125', 2, '-0.12'],
    ['250', -2, '200'],
    ['350', -2, '400'],
    ['0.1251', 2, '0.13'],
  ])('%s to %i decimals is %s', (value, decimals, result) => {
    expect(rounded(halfEven, value, decimals)).toBe(result)
  })
})

describe('cut off', () => {
  it.each([
    ['0.129', 2, '0.12'],
    ['-0.129', 2, '-0.12'],
    ['199', -2, '100'],
    ['66.6666', 2, '66.66'],
  ])('%s to %i decimals is %s', (value, decimals, result) => {
    expect(rounded(truncate, value, decimals)).toBe(result)
  })
})
