import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { halfDigit, isSameRounded, readFigures } from '../../../src/verdicts/figure.js'

const read = (...texts: readonly string[]): unknown => {
  const result = readFigures(texts)
  return 'figures' in result ? result.figures.map(({ value, decimals }) => [value.toString(), decimals]) : result
}

describe('printed figures side by side', () => {
  it('keep their values and their decimals', () => {
    expect(read('1,063.77', '10', '－0.5')).toEqual([
      ['1063.77', 2],
      ['10', 0],
      ['-0.5', 1],
    ])
  })

  it('are brought to the unit of the first, exactly', () => {
    expect(read('5.70亿元', '57,000.00万元')).toEqual([
      ['5.7', 2],
      ['5.7', 6],
    ])
    expect(read('57,000.00万元', '5.70亿元')).toEqual([
      ['57000', 2],
      ['57000', -2],
    ])
  })

  it('have a print of their own where their unit is another', () => {
    const result = readFigures(['5亿元', '7,000万元', '1亿元'])
    expect('figures' in result && result.figures.map(({ print }) => print)).toEqual([undefined, '万元', undefined])
  })

  it('all without a unit are in one', () => {
    expect(read('1', '2')).toEqual([
      ['1', 0],
      ['2', 0],
    ])
  })

  it('of which only some name a unit tell nothing of the others', () => {
    expect(read('1', '2万元')).toEqual({ reason: 'unitsDiffer', at: 1 })
    expect(read('1万元', '2万元', '3')).toEqual({ reason: 'unitsDiffer', at: 2 })
    expect(read('1', '2', '3万元', '4')).toEqual({ reason: 'unitsDiffer', at: 2 })
  })

  it('say which is blank and which cannot be read: the first of them', () => {
    expect(read('1', '—', 'x')).toEqual({ reason: 'blank', at: 1 })
    expect(read('x', '')).toEqual({ reason: 'unreadable', at: 0 })
  })

  it('may be none', () => {
    expect(read()).toEqual([])
  })
})

describe('half of the last printed digit', () => {
  it.each([
    [2, '0.005'],
    [0, '0.5'],
    [-2, '50'],
    [6, '0.0000005'],
    [40, `0.${'0'.repeat(40)}5`],
    [41, `0.${'0'.repeat(41)}5`],
  ])('at %i decimals is %s', (decimals, half) => {
    expect(halfDigit(decimals).toString()).toBe(half)
  })
})

describe('two figures', () => {
  const figure = (text: string, decimals: number) => ({ value: new Decimal(text), decimals })

  it.each([
    [figure('5.70', 2), figure('5.7', 1), true],
    [figure('5.65', 2), figure('5.7', 1), true],
    [figure('5.7', 1), figure('5.64', 2), false],
    [figure('57000', -2), figure('57049', 0), true],
    [figure('57000', -2), figure('57050', 0), false],
    [figure('5.71', 2), figure('5.70', 2), false],
  ])('are the same, rounded as the coarser is, or not: %j, %j', (one, other, isSame) => {
    expect([isSameRounded(one, other), isSameRounded(other, one)]).toEqual([isSame, isSame])
  })
})
