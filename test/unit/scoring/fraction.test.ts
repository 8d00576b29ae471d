import { expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { everything, nothing, shareBetween } from '../../../src/scoring/fraction.js'

const between = (numerator: string, denominator: string) =>
  shareBetween(new Decimal(numerator), new Decimal(denominator))

it('a share lies between nothing and everything', () => {
  expect(between('-1', '4')).toBe(nothing)
  expect(between('0', '4')).toBe(nothing)
  expect(between('1', '4')).toEqual({ numerator: new Decimal(1), denominator: new Decimal(4) })
  expect(between('4', '4')).toBe(everything)
  expect(between('5', '4')).toBe(everything)
  expect(between('0.00000001', '0.00000002')).not.toBe(nothing)
})
