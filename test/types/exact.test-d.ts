import { expectTypeOf, test } from 'vitest'
import { type ParsedAmount, parseAmount } from '../../src/exact/amount.js'
import { Decimal, toDecimal } from '../../src/exact/decimal.js'
import { halfUp, type Rounding } from '../../src/exact/rounding.js'
import { convertUnit, exponentOf, type MoneyUnit } from '../../src/exact/unit.js'

const amount: ParsedAmount = parseAmount('1,063.77')

test('an amount may be blank or unreadable, and one must look which', () => {
  // @ts-expect-error a blank has no value
  amount.value
  // @ts-expect-error money has no reason
  amount.reason
  if (amount.kind === 'money') expectTypeOf(amount.unit).toEqualTypeOf<MoneyUnit | null>()
  if (amount.kind === 'money') expectTypeOf(amount.value).toEqualTypeOf<Decimal>()
})

test('amounts are read from text, in a known unit', () => {
  // @ts-expect-error a number has lost its print
  parseAmount(1063.77)
  // @ts-expect-error no such unit
  parseAmount('1', '美元')
  // @ts-expect-error no such unit
  exponentOf('角')
})

test('units are converted on decimals', () => {
  expectTypeOf(convertUnit(new Decimal(1), '亿元', '万元')).toEqualTypeOf<Decimal>()
  // @ts-expect-error a number is no decimal
  convertUnit(1, '亿元', '万元')
  // @ts-expect-error people are no money
  convertUnit(new Decimal(1), '人', '万元')
})

test('numbers from outside are digits, not anything', () => {
  expectTypeOf(toDecimal('1')).toEqualTypeOf<Decimal>()
  // @ts-expect-error nothing is no number
  toDecimal(null)
  // @ts-expect-error an object is no number
  toDecimal({})
})

test('rules of rounding can be exchanged for one another', () => {
  expectTypeOf(halfUp).toEqualTypeOf<Rounding>()
  // @ts-expect-error a string is no value to round
  halfUp('0.125', 2)
})
