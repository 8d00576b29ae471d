import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/exact/decimal.js'
import { bridgeCases } from './bridges.js'
import { checkCases } from './checks.js'
import { agrees, compare, judgedOtherwise } from './compared.js'
import { figureCases } from './figures.js'
import { growthVerdict, quotientVerdict, sumVerdict } from './judged.js'
import { officialCases } from './official.js'
import { chanceOf } from './random.js'
import { cut, halfEven, halfUp, isSame, over, q, rational, written } from './rational.js'
import { scoringCases } from './scoring.js'

const functions = { ...figureCases, ...checkCases, ...scoringCases, ...officialCases, ...bridgeCases }

describe('the oracle, tried as often as the suite has time for', () => {
  it.each(Object.entries(functions))('%s answers as the library does', (_, one) => {
    const chance = chanceOf(20_240_630)
    expect(compare(150, () => one(chance)).mismatches).toEqual([])
  })
})

const figure = (text: string) => ({ value: rational(text), decimals: text.split('.')[1]?.length ?? 0 })
const percent = (text: string) => ({
  value: over(rational(text), q(100)),
  decimals: (text.split('.')[1]?.length ?? 0) + 2,
})
const part = (text: string) => ({ ...figure(text), unit: '' })

describe('the oracle itself, by figures worked out by hand', () => {
  it('rounds half away from zero, half to the even digit, or cuts off', () => {
    const rounded = (by: typeof halfUp, text: string, decimals: number): string => written(by(rational(text), decimals))
    expect([rounded(halfUp, '0.125', 2), rounded(halfUp, '-0.125', 2), rounded(halfUp, '1250', -2)]).toEqual([
      '0.13',
      '-0.13',
      '1300',
    ])
    expect([rounded(halfEven, '0.125', 2), rounded(halfEven, '0.135', 2)]).toEqual(['0.12', '0.14'])
    expect(rounded(cut, '-0.129', 2)).toBe('-0.12')
  })

  it('tells sums, rates and changes of real papers', () => {
    expect(sumVerdict(figure('1003.69'), ['637.60', '305.00', '49.92'].map(part), false).outcome).toBe('broken')
    expect(quotientVerdict(figure('0.25'), figure('1.00'), percent('25.07'), false).outcome).toBe('rounding')
    expect(quotientVerdict(figure('1285.83'), figure('1389.88'), percent('92.51'), false).outcome).toBe('holds')
    expect(growthVerdict(figure('80'), figure('100'), percent('20')).outcome).toBe('broken')
  })

  it('sees one unit of the thirty-sixth digit', () => {
    const third = over(q(1), q(3))
    expect(isSame(new Decimal(1).div(3).toFixed(), third)).toBe(true)
    expect(isSame(`0.${'3'.repeat(34)}44`, third)).toBe(false)
    expect(agrees(new Decimal('0.1'), rational('0.1000000001'))).toBe(false)
    expect(agrees(null, third)).toBe(false)
  })

  it('sees another outcome, another figure and other room for rounding', () => {
    const wanted = sumVerdict(figure('3'), ['1', '1'].map(part), false)
    const right = {
      outcome: 'rounding',
      computed: new Decimal(2),
      difference: new Decimal(1),
      allowed: new Decimal('1.5'),
    }
    expect(judgedOtherwise(null, right, wanted)).toBeUndefined()
    expect(judgedOtherwise(null, { ...right, outcome: 'broken' }, wanted)).toBeDefined()
    expect(judgedOtherwise(null, { ...right, computed: new Decimal(3) }, wanted)).toBeDefined()
    expect(judgedOtherwise(null, { ...right, difference: new Decimal(-1) }, wanted)).toBeDefined()
    expect(judgedOtherwise(null, { ...right, allowed: new Decimal(1) }, wanted)).toBeDefined()
  })
})
