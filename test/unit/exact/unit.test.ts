import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { convertUnit, exponentOf, type MoneyUnit, moneyUnits, shift } from '../../../src/exact/unit.js'

const converted = (value: string, from: MoneyUnit, to: MoneyUnit): string =>
  convertUnit(new Decimal(value), from, to).toString()

describe('money units', () => {
  it('stand from small to large, each a power of ten of 元', () => {
    expect(moneyUnits).toEqual(['元', '千元', '万元', '亿元'])
    expect(moneyUnits.map(exponentOf)).toEqual([0, 3, 4, 8])
  })

  it.each([
    ['5.7', '亿元', '万元', '57000'],
    ['57000', '万元', '亿元', '5.7'],
    ['1', '元', '亿元', '0.00000001'],
    ['1063.77', '万元', '元', '10637700'],
    ['1', '万元', '千元', '10'],
    ['1063.77', '万元', '万元', '1063.77'],
    ['-0.25', '万元', '元', '-2500'],
  ] as const)('%s%s in %s is %s', (value, from, to, result) => {
    expect(converted(value, from, to)).toBe(result)
  })

  it('a shift by nothing is the same value', () => {
    const value = new Decimal('1.5')
    expect(shift(value, 0)).toBe(value)
    expect(shift(value, 3).toString()).toBe('1500')
    expect(shift(value, -3).toString()).toBe('0.0015')
  })
})
