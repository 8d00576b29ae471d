import { expectTypeOf, test } from 'vitest'
import type { Decimal } from '../../src/exact/decimal.js'
import {
  add,
  type Count,
  compare,
  convertMoney,
  count,
  type Money,
  money,
  percent,
  type Rate,
  rate,
  ratio,
  scale,
  subtract,
} from '../../src/exact/measure.js'

const amount: Money = money('1.00', '万元')
const share: Rate = rate('0.5')
const staff: Count = count(3, '人')

test('each kind keeps its type through the arithmetic', () => {
  expectTypeOf(add(amount, amount)).toEqualTypeOf<Money>()
  expectTypeOf(subtract(share, share)).toEqualTypeOf<Rate>()
  expectTypeOf(add(staff, staff)).toEqualTypeOf<Count>()
  expectTypeOf(compare(amount, amount)).toEqualTypeOf<number>()
  expectTypeOf(scale(amount, share)).toEqualTypeOf<Money>()
  expectTypeOf(scale(staff, share)).toEqualTypeOf<Count>()
  expectTypeOf(scale(share, share)).toEqualTypeOf<Rate>()
  expectTypeOf(ratio(amount, amount)).toEqualTypeOf<Rate | null>()
  expectTypeOf(convertMoney(amount, '元')).toEqualTypeOf<Money>()
  expectTypeOf(percent(share, 2)).toEqualTypeOf<string>()
})

test('two kinds do not add, in either order', () => {
  // @ts-expect-error money and rate
  add(amount, share)
  // @ts-expect-error rate and money
  add(share, amount)
  // @ts-expect-error money and count
  add(amount, staff)
  // @ts-expect-error count and rate
  subtract(staff, share)
})

test('two kinds do not compare, and have no ratio', () => {
  // @ts-expect-error rate and count
  compare(share, staff)
  // @ts-expect-error money and rate
  compare(amount, share)
  // @ts-expect-error money and count
  ratio(amount, staff)
  // @ts-expect-error a ratio may be missing, and then it cannot be printed
  percent(ratio(amount, amount), 2)
})

test('only a rate scales, only a rate is a percentage, only money has a money unit', () => {
  // @ts-expect-error money by money
  scale(amount, amount)
  // @ts-expect-error money by count
  scale(amount, staff)
  // @ts-expect-error a count is no percentage
  percent(staff, 2)
  // @ts-expect-error a count has no money unit
  convertMoney(staff, '元')
  // @ts-expect-error people are no money unit
  money('1', '人')
})

test('a bare number is no measure, and a measure is no bare number', () => {
  // @ts-expect-error a number has no kind
  add(amount, 1)
  // @ts-expect-error a decimal has no kind
  scale(amount, share.value)
  // @ts-expect-error a measure is not its value
  expectTypeOf(amount).toEqualTypeOf<Decimal>()
})

test('measures are read only', () => {
  // @ts-expect-error the value cannot be replaced
  amount.value = share.value
})
