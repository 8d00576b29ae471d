import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { digitsOf, plainSteps, unscaled } from '../../../src/exact/scaled.js'

describe('a decimal in units of a last digit', () => {
  it.each([
    ['-0.25', 3, -250n],
    ['0.25', 2, 25n],
    ['12.5', 1, 125n],
    ['12', 0, 12n],
    ['12', 2, 1200n],
    ['0', 0, 0n],
    ['1063.77', 4, 10637700n],
  ])('%s at %i decimals', (value, decimals, units) => {
    expect(digitsOf(new Decimal(value), decimals)).toBe(units)
    expect(unscaled(units, decimals).toString()).toBe(value)
  })

  it.each([
    ['0.25', 1],
    ['0.5', 0],
  ])('%s has none at %i decimals', (value, decimals) => {
    expect(digitsOf(new Decimal(value), decimals)).toBeNull()
  })

  it('is a plain number where that is exact', () => {
    expect(plainSteps(-250n)).toBe(-250)
    expect(plainSteps(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER)
    expect(plainSteps(2n ** 53n)).toBeNaN()
  })
})
