import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { around, contains, hull, type Interval, meets, minus, plus, quotient } from '../../../src/exact/interval.js'

const decimal = (text: string): Decimal => new Decimal(text)
const between = (low: string, high: string): Interval => ({ low: decimal(low), high: decimal(high) })
const ends = (interval: Interval | null): unknown => interval && [interval.low.toString(), interval.high.toString()]

describe('the true values behind a printed figure', () => {
  it('0.25 stands for anything from 0.245 to 0.255', () => {
    expect(ends(around(decimal('0.25'), 2))).toEqual(['0.245', '0.255'])
  })

  it('a figure printed without decimals stands for half a unit to each side', () => {
    expect(ends(around(decimal('64'), 0))).toEqual(['63.5', '64.5'])
  })

  it('5.70亿元 told in 万元 is known to the hundred', () => {
    expect(ends(around(decimal('57000'), -2))).toEqual(['56950', '57050'])
  })

  it('a figure of forty digits loses no true value to the precision of the machine', () => {
    const whole = '1234567890123456789012345678901234567'
    expect(ends(around(decimal(`${whole}.891`), 3))).toEqual([`${whole}.89`, `${whole}.892`])
    expect(ends(around(decimal(`-${whole}.891`), 3))).toEqual([`-${whole}.892`, `-${whole}.89`])
  })

  it('half a unit reaches down to a zero without a sign', () => {
    expect(JSON.stringify(around(decimal('0.5'), 0))).toBe('{"low":"0","high":"1"}')
    expect(JSON.stringify(around(decimal('-0.5'), 0))).toBe('{"low":"-1","high":"0"}')
  })
})

describe('meeting and containing', () => {
  it('two intervals that share only an end meet', () => {
    expect(meets(between('1', '2'), between('2', '3'))).toBe(true)
    expect(meets(between('2', '3'), between('1', '2'))).toBe(true)
  })

  it('two intervals with a gap between them do not meet, whichever comes first', () => {
    expect(meets(between('1', '2'), between('2.01', '3'))).toBe(false)
    expect(meets(between('2.01', '3'), between('1', '2'))).toBe(false)
  })

  it('an interval contains its ends and nothing beyond', () => {
    const interval = between('-1', '2')
    expect(['-1', '0', '2'].map((text) => contains(interval, decimal(text)))).toEqual([true, true, true])
    expect(['-1.01', '2.01'].map((text) => contains(interval, decimal(text)))).toEqual([false, false])
  })
})

describe('calculating with intervals', () => {
  it('sums add the lows and the highs', () => {
    expect(ends(plus(between('1', '2'), between('10', '20')))).toEqual(['11', '22'])
  })

  it('differences reach from the low less the high to the high less the low', () => {
    expect(ends(minus(between('1', '2'), between('10', '20')))).toEqual(['-19', '-8'])
  })

  it('sums and differences beyond forty digits are widened outward', () => {
    const huge = between(`2${'0'.repeat(39)}`, `2${'0'.repeat(39)}`)
    expect(plus(huge, between('0.1', '0.1')).high.gt(huge.high)).toBe(true)
    expect(plus(huge, between('-0.1', '-0.1')).low.lt(huge.low)).toBe(true)
    expect(minus(huge, between('0.1', '0.1')).low.lt(huge.low)).toBe(true)
    expect(minus(huge, between('-0.1', '-0.1')).high.gt(huge.high)).toBe(true)
  })

  it('25.07 % printed beside 0.25 of 1.00 is attainable, 25.77 % is not', () => {
    const share = quotient(around(decimal('0.25'), 2), around(decimal('1.00'), 2))
    expect(share && meets(share, around(decimal('0.2507'), 4))).toBe(true)
    expect(share && meets(share, around(decimal('0.2577'), 4))).toBe(false)
  })

  it('1285.83 of 1389.88 cannot be 95.00 %', () => {
    const share = quotient(around(decimal('1285.83'), 2), around(decimal('1389.88'), 2))
    expect(share && meets(share, around(decimal('0.9500'), 4))).toBe(false)
  })

  it.each([
    ['1', '2', '4', '5', ['0.2', '0.5']],
    ['-2', '-1', '4', '5', ['-0.5', '-0.2']],
    ['1', '2', '-5', '-4', ['-0.5', '-0.2']],
    ['-1', '2', '4', '5', ['-0.25', '0.5']],
    ['-1', '2', '-5', '-4', ['-0.5', '0.25']],
  ])('[%s, %s] ÷ [%s, %s] keeps its ends in order, whatever the signs', (a, b, c, d, expected) => {
    expect(ends(quotient(between(a, b), between(c, d)))).toEqual(expected)
  })

  it('a quotient that never ends is enclosed, not cut', () => {
    const third = quotient(between('1', '1'), between('3', '3'))
    expect(ends(third)).toEqual([`0.${'3'.repeat(40)}`, `0.${'3'.repeat(39)}4`])
  })

  it('a denominator that may be zero has no quotient', () => {
    expect(quotient(between('1', '2'), around(decimal('0.00'), 2))).toBeNull()
    expect(quotient(between('1', '2'), between('0', '1'))).toBeNull()
    expect(quotient(between('1', '2'), between('-1', '0'))).toBeNull()
  })

  it('every result is of our own decimals, which round half up from then on', () => {
    const [eighth, whole] = [between('0.125', '0.125'), between('1', '1')]
    const nothing = between('0', '0')
    const results = [plus(eighth, nothing), minus(eighth, nothing), quotient(eighth, whole), hull(eighth, eighth)]
    for (const result of [...results, around(decimal('0.125'), 50)]) {
      expect(result?.low.toDecimalPlaces(2).constructor).toBe(Decimal)
      expect(result?.high.toDecimalPlaces(2).constructor).toBe(Decimal)
    }
    expect(results.map((result) => result?.low.toDecimalPlaces(2).toString())).toEqual(Array(4).fill('0.13'))
  })

  it('the hull covers both intervals and the gap between them', () => {
    expect(ends(hull(between('10', '20'), between('1', '2')))).toEqual(['1', '20'])
    expect(ends(hull(between('1', '20'), between('2', '3')))).toEqual(['1', '20'])
  })
})
