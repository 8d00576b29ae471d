import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { alike, exactly, judgeRate, rangeOver } from '../../../src/verdicts/judgeRate.js'
import { figure, shown } from './figures.js'

const decimal = (text: string): Decimal => new Decimal(text)
const within = (low: string, high: string) => ({ low: decimal(low), high: decimal(high) })

describe('figures of one statement', () => {
  it('share the finest decimals of those printed alike, and of no others', () => {
    const value = new Decimal(3)
    const figures = [
      { value, decimals: 0 },
      { value, decimals: 2 },
      { value, decimals: -4, print: '亿元' },
      { value, decimals: -2, print: '亿元' },
    ]
    expect(alike(figures).map(({ decimals }) => decimals)).toEqual([2, 2, -2, -2])
  })
})

describe('a stated rate beside the computed one', () => {
  it('holds where the computed rate, rounded to the decimals stated, is the stated one', () => {
    expect(judgeRate(figure('0.9251'), decimal('0.92513'), () => exactly(decimal('0.92513'))).outcome).toBe('holds')
  })

  it('is allowed what the true figures allow on its side, and half of its own last digit', () => {
    const range = within('0.24', '0.27')
    expect(shown(judgeRate(figure('0.27'), decimal('0.25'), () => range))).toEqual({
      outcome: 'rounding',
      computed: '0.25',
      difference: '0.02',
      allowed: '0.025',
    })
    expect(shown(judgeRate(figure('0.235'), decimal('0.25'), () => range))).toMatchObject({ allowed: '0.0105' })
    expect(judgeRate(figure('0.28'), decimal('0.25'), () => range).outcome).toBe('broken')
    expect(judgeRate(figure('0.23'), decimal('0.25'), () => range).outcome).toBe('broken')
  })

  it('touches at the very end of what is possible', () => {
    const range = within('0.24', '0.26')
    expect(judgeRate(figure('0.265'), decimal('0.25'), () => within('0.24', '0.2645')).outcome).toBe('rounding')
    expect(judgeRate(figure('0.2651'), decimal('0.25'), () => range).outcome).toBe('broken')
  })

  it('has the hint that it was cut where the cut rate is the stated one', () => {
    const twoThirds = decimal('2').div(3)
    expect(judgeRate(figure('0.6666'), twoThirds, () => exactly(twoThirds))).toMatchObject({ hint: 'truncated' })
    expect(judgeRate(figure('0.6665'), twoThirds, () => exactly(twoThirds))).not.toHaveProperty('hint')
  })

  it('has the hint of its sign where the opposite rate would pass', () => {
    expect(judgeRate(figure('0.0784'), decimal('-0.07839'), () => exactly(decimal('-0.07839')))).toMatchObject({
      outcome: 'broken',
      hint: 'sign',
    })
    expect(judgeRate(figure('0.0984'), decimal('-0.07839'), () => exactly(decimal('-0.07839')))).not.toHaveProperty(
      'hint',
    )
  })
})

describe('no hint', () => {
  it('has a rate that is right, though cut off it would be the same', () => {
    const judgement = judgeRate(figure('0.25'), decimal('0.2571'), () => within('0.24', '0.27'))
    expect(judgement.outcome).toBe('rounding')
    expect(judgement).not.toHaveProperty('hint')
  })

  it('of a sign has a rate of nothing, which has none', () => {
    for (const range of [exactly(decimal('0')), within('-0.2', '0.6')]) {
      const judgement = judgeRate(figure('-0.50'), decimal('0'), () => range)
      expect(judgement.outcome).toBe('broken')
      expect(judgement).not.toHaveProperty('hint')
    }
  })
})

describe('the range of a quotient', () => {
  it('is taken at the corners of what the figures may be', () => {
    const { low, high } = rangeOver([figure('0.25'), figure('1.00')], ([a, b]) => (a as Decimal).div(b as Decimal))
    expect([low.toFixed(6), high.toFixed(6)]).toEqual(['0.243781', '0.256281'])
  })

  it('of figures below zero has its ends in order', () => {
    const { low, high } = rangeOver([figure('-2'), figure('4')], ([a, b]) => (a as Decimal).div(b as Decimal))
    expect(low.lt(high)).toBe(true)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['-0.7143', '-0.3333'])
  })
})

describe('figures side by side', () => {
  it('have the finest decimals printed among them', () => {
    expect(alike([figure('1.00'), figure('2')])).toEqual([
      { value: decimal('1'), decimals: 2 },
      { value: decimal('2'), decimals: 2 },
    ])
  })

  it('have no zero with a sign', () => {
    expect(JSON.stringify(alike([figure('-0')]))).toBe('[{"value":"0","decimals":0}]')
  })
})
