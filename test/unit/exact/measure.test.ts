import { Decimal as Library } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { Decimal, one } from '../../../src/exact/decimal.js'
import type { Measure } from '../../../src/exact/measure.js'
import {
  add,
  compare,
  convertMoney,
  count,
  money,
  percent,
  rate,
  ratio,
  scale,
  subtract,
} from '../../../src/exact/measure.js'
import { halfEven, truncate } from '../../../src/exact/rounding.js'

const plain = (measure: Measure | null): unknown => JSON.parse(JSON.stringify(measure))

describe('making a measure', () => {
  it('money given as text keeps the decimals it is printed with, trailing zeros included', () => {
    expect(money('1063.70', '万元').decimals).toBe(2)
    expect(money('1063', '万元').decimals).toBe(0)
  })

  it('money given as a number of its own has the decimals it needs, unless they are said', () => {
    expect(money(new Decimal('0.25'), '万元').decimals).toBe(2)
    expect(money(64n, '万元').decimals).toBe(0)
    expect(money(64, '万元', 2).decimals).toBe(2)
  })

  it('measures are readable as JSON, digits included', () => {
    expect(plain(money('410.06', '万元'))).toEqual({ kind: 'money', value: '410.06', unit: '万元', decimals: 2 })
    expect(plain(rate('0.9251'))).toEqual({ kind: 'rate', value: '0.9251' })
    expect(plain(count(15, '辆'))).toEqual({ kind: 'count', value: '15', unit: '辆' })
    expect(plain(count('3451'))).toEqual({ kind: 'count', value: '3451', unit: null })
  })

  it('a rate that was computed to forty digits is a rate like any other', () => {
    expect(rate(one.div(30)).value.equals(one.div(30))).toBe(true)
  })

  it('a decimal of the host program becomes one of ours, so that its precision cannot reach us', () => {
    const host = Library.clone({ precision: 3 })
    expect(rate(new host('0.12345')).value.plus(one).toString()).toBe('1.12345')
  })

  it('what is not a plain finite number is refused', () => {
    expect(() => money('1,063.77', '万元')).toThrow(RangeError)
    expect(() => rate(0.1)).toThrow(RangeError)
    expect(() => rate(new Decimal(Number.NaN))).toThrow(RangeError)
    expect(() => count(new Decimal(Number.POSITIVE_INFINITY))).toThrow(RangeError)
  })
})

describe('adding and subtracting', () => {
  it('project spending of 64 and 2306.50万元 makes 2370.50万元', () => {
    const sum = add(money('64', '万元'), money('2306.50', '万元'))
    expect(plain(sum)).toEqual({ kind: 'money', value: '2370.5', unit: '万元', decimals: 2 })
  })

  it('money of two units is added in the finer unit, whichever comes first', () => {
    const expected = { kind: 'money', value: '12003', unit: '元', decimals: 0 }
    expect(plain(add(money('1.2', '万元'), money('3', '元')))).toEqual(expected)
    expect(plain(add(money('3', '元'), money('1.2', '万元')))).toEqual(expected)
  })

  it('the first less the second keeps the order when their units differ', () => {
    const less = subtract(money('3', '元'), money('1.2', '万元'))
    expect(plain(less)).toEqual({ kind: 'money', value: '-11997', unit: '元', decimals: 0 })
  })

  it('a tenth and two tenths make three tenths', () => {
    expect(add(rate('0.1'), rate('0.2')).value.toString()).toBe('0.3')
  })

  it('counts of one unit add, and subtract', () => {
    expect(plain(add(count(5, '辆'), count(2, '辆')))).toEqual({ kind: 'count', value: '7', unit: '辆' })
    expect(subtract(count(5), count(2)).value.toString()).toBe('3')
  })
})

describe('what does not mix', () => {
  const amount: Measure = money('1', '万元')
  const share: Measure = rate('1')
  const staff: Measure = count(1, '人')
  const mixed: [Measure, Measure][] = [
    [amount, share],
    [share, staff],
    [staff, amount],
  ]

  it.each(mixed)('two kinds are refused by name, whatever the types were told (%#)', (a, b) => {
    const words = `${a.kind} and ${b.kind} do not mix`
    for (const verb of [add<Measure>, subtract<Measure>, compare<Measure>, ratio<Measure>]) {
      expect(() => verb(a, b)).toThrow(new TypeError(words))
    }
  })

  it('people and vehicles are refused by their units', () => {
    expect(() => add(count(1, '人'), count(1, '辆'))).toThrow(new TypeError('counts in 人 and in 辆 do not mix'))
    expect(() => ratio(count(1, '人'), count(1))).toThrow(new TypeError('counts in 人 and in no unit do not mix'))
    expect(() => compare(count(1), count(1, '人'))).toThrow(new TypeError('counts in no unit and in 人 do not mix'))
  })

  it('nothing is scaled by anything but a rate', () => {
    // @ts-expect-error the types refuse it too
    const scaled = () => scale(amount, staff)
    expect(scaled).toThrow(new TypeError('expected a rate to scale money by, received count'))
  })
})

describe('comparing', () => {
  it('one 亿元 is as much as ten thousand 万元, and more than 9999万元', () => {
    expect(compare(money('1', '亿元'), money('10000', '万元'))).toBe(0)
    expect(compare(money('1', '亿元'), money('9999', '万元'))).toBe(1)
    expect(compare(money('9999', '万元'), money('1', '亿元'))).toBe(-1)
  })
})

describe('scaling', () => {
  it('money scaled by a rate stays money and is not rounded to its printed decimals', () => {
    const part = scale(money('64.01', '万元'), rate('0.995'))
    expect(plain(part)).toEqual({ kind: 'money', value: '63.68995', unit: '万元', decimals: 2 })
  })

  it('counts and rates scale alike', () => {
    expect(scale(count(200, '人'), rate('0.5')).value.toString()).toBe('100')
    expect(scale(rate('0.5'), rate('0.5')).value.toString()).toBe('0.25')
  })
})

describe('zero', () => {
  it('has no sign, however it came about', () => {
    const nothing = money('-0', '万元')
    const shrunk = scale(nothing, rate('-0.5'))
    const share = ratio(nothing, money('-1', '万元'))
    const difference = subtract(shrunk, nothing)
    for (const measure of [nothing, shrunk, share, difference]) expect(plain(measure)).toMatchObject({ value: '0' })
  })
})

describe('the ratio', () => {
  it('192.76 of 361.77万元 is 53.28 %', () => {
    const share = ratio(money('192.76', '万元'), money('361.77', '万元'))
    expect(share && percent(share, 2)).toBe('53.28%')
  })

  it('the unit of money does not change a ratio', () => {
    const share = ratio(money('1', '亿元'), money('40000000', '元'))
    expect(plain(share)).toEqual({ kind: 'rate', value: '2.5' })
  })

  it('a zero denominator has no ratio, a zero numerator has zero', () => {
    expect(ratio(money('1', '万元'), money('0.00', '万元'))).toBeNull()
    expect(ratio(count(0, '人'), count(3, '人'))?.value.toString()).toBe('0')
  })
})

describe('money in another unit', () => {
  it('5.70亿元 is 57000万元, whose last printed digit is that of the hundreds', () => {
    const converted = convertMoney(money('5.70', '亿元'), '万元')
    expect(plain(converted)).toEqual({ kind: 'money', value: '57000', unit: '万元', decimals: -2 })
  })

  it('there and back it is the same money with the same print', () => {
    const printed = money('1063.70', '千元')
    expect(plain(convertMoney(convertMoney(printed, '亿元'), '千元'))).toEqual(plain(printed))
  })
})

describe('a percentage as it is printed', () => {
  it('keeps its trailing zeros', () => {
    expect(percent(rate('0.546'), 2)).toBe('54.60%')
    expect(percent(rate('1'), 0)).toBe('100%')
  })

  it('rounds half up, or as the caller says', () => {
    expect(percent(rate('0.00125'), 2)).toBe('0.13%')
    expect(percent(rate('0.00125'), 2, halfEven)).toBe('0.12%')
    expect(percent(rate('0.00129'), 2, truncate)).toBe('0.12%')
  })

  it('never prints a minus before zero', () => {
    expect(percent(rate('-0.00004'), 2)).toBe('0.00%')
    expect(percent(rate('-0.0784'), 2)).toBe('-7.84%')
  })
})
