import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { stepsOf } from '../../../src/exact/steps.js'

describe('steps of a decimal', () => {
  it.each([
    ['1285.83', 2, 128583],
    ['-0.5', 4, -5000],
    ['0', 2, 0],
    ['-0', 2, 0],
    ['12', 2, 1200],
    ['1', 5, 100000],
    ['12345678.9', 1, 123456789],
    ['0.0000001', 7, 1],
    ['9007199254740991', 0, Number.MAX_SAFE_INTEGER],
  ])('%s at %i decimals', (text, decimals, steps) => {
    expect(stepsOf(new Decimal(text), decimals)).toBe(steps)
  })

  it.each([
    ['0.125', 2],
    ['NaN', 2],
    ['Infinity', 2],
    ['9007199254740.123', 3],
    ['109951162777.6', 1],
    ['9007199254740992', 0],
    ['9007199254740991', 1],
    ['1e50', 2],
    ['1e-50', 2],
  ])('leaves %s at %i decimals to exact arithmetic', (text, decimals) => {
    expect(stepsOf(new Decimal(text), decimals)).toBeNaN()
  })
})
