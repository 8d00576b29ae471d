import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import type { Counting } from '../../../src/verdicts/finding.js'
import { bareFigure, computedInWords, differenceInWords, figureInWords, unitName } from '../../../src/words/figures.js'

const money: Counting = { kind: 'money', unit: '万元', decimals: 2 }
const rate: Counting = { kind: 'rate', decimals: 4 }
const wholeRate: Counting = { kind: 'rate', decimals: 2 }
const cars: Counting = { kind: 'count', unit: '辆' }
const bare: Counting = { kind: 'count', unit: null }
const points: Counting = { kind: 'points' }
const plain: Counting = { kind: 'words' }
const decimal = (text: string): Decimal => new Decimal(text)

describe('a figure in words', () => {
  it.each([
    [money, '1063.7', '1,063.70万元', '1,063.70 万元'],
    [rate, '0.9251', '92.51%', '92.51%'],
    [wholeRate, '1', '100%', '100%'],
    [cars, '4', '4辆', '4 辆'],
    [bare, '1200', '1,200', '1,200'],
    [points, '98.75', '98.75分', '98.75 points'],
    [plain, '1', '1', '1'],
  ])('%o %s is %s, in English %s', (counting, value, zh, en) => {
    expect(figureInWords(decimal(value), counting, 'zh')).toBe(zh)
    expect(figureInWords(decimal(value), counting, 'en')).toBe(en)
  })

  it('an amount shows no fewer decimals than its paper, and all that it has', () => {
    expect(bareFigure(decimal('0.515'), money)).toBe('0.515')
    expect(bareFigure(decimal('10'), money)).toBe('10.00')
  })

  it('a rate of a hundredth of a decimal has none', () => {
    expect(bareFigure(decimal('1'), { kind: 'rate', decimals: 0 })).toBe('100%')
  })

  it('what is counted follows the figure', () => {
    expect([money, rate, cars, bare, points, plain].map((counting) => unitName(counting, 'zh'))).toEqual([
      '万元',
      '',
      '辆',
      '',
      '分',
      '',
    ])
    expect([money, rate, cars, bare, points, plain].map((counting) => unitName(counting, 'en'))).toEqual([
      ' 万元',
      '',
      ' 辆',
      '',
      ' points',
      '',
    ])
  })
})

describe('a computed figure in words', () => {
  it('of a rate has the decimals asked for, rounded half up, less zeros that the stated rate has not', () => {
    expect(computedInWords(decimal('0.36462453'), wholeRate, 2, 'zh')).toBe('36.46%')
    expect(computedInWords(decimal('0.925137'), rate, 4, 'zh')).toBe('92.5137%')
    expect(computedInWords(decimal('0.65'), rate, 4, 'en')).toBe('65.00%')
    expect(computedInWords(decimal('1.03'), wholeRate, 2, 'en')).toBe('103%')
    expect(computedInWords(decimal('0.00125'), wholeRate, 2, 'zh')).toBe('0.13%')
  })

  it('of anything else is the figure', () => {
    expect(computedInWords(decimal('1063.7'), money, 4, 'zh')).toBe('1,063.70万元')
  })
})

describe('a difference in words', () => {
  it('of rates counts percentage points, as finely as the computed rate', () => {
    expect(differenceInWords(decimal('0.024863'), rate, 4, 'zh')).toBe('2.4863个百分点')
    expect(differenceInWords(decimal('0.024863'), rate, 4, 'en')).toBe('2.4863 percentage points')
    expect(differenceInWords(decimal('-0.03'), rate, 4, 'zh')).toBe('3.00个百分点')
    expect(differenceInWords(decimal('-0.03'), wholeRate, 2, 'zh')).toBe('3个百分点')
  })

  it('of anything else counts what the figure counts, and leaves its sign to the words', () => {
    expect(differenceInWords(decimal('-146.5'), money, 4, 'zh')).toBe('146.50万元')
    expect(differenceInWords(decimal('1'), cars, 2, 'en')).toBe('1 辆')
  })
})
