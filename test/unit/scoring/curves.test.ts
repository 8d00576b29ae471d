import { describe, expect, it } from 'vitest'
import { policyInWords } from '../../../src/catalogue/curveInWords.js'
import type { Curve } from '../../../src/scoring/curve.js'
import { definePolicy } from '../../../src/scoring/definePolicy.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import type { PolicyExample, ScoringPolicy } from '../../../src/scoring/policy.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'
import { perPoint } from '../../fixtures/perPoint.js'

/** 每低1%扣分值的2%。 */
const perPercent: Curve = {
  kind: 'deduction',
  of: 'share',
  every: '0.01',
  cost: '0.02',
  costIn: 'share',
  steps: 'proportional',
}
/** 完成率60%以下不得分，60%至100%按比例得分，100%得满分。 */
const inside: Curve = {
  kind: 'bands',
  of: 'completion',
  bands: [
    { from: '0', to: '0.6', share: '0' },
    { from: '0.6', to: '1', share: '0', shareTo: '1' },
    { from: '1', to: null, share: '1' },
  ],
}
/** 各档内由低到高：60%以下得0至30%，60%至80%得50%至70%，80%至100%得70%至100%。 */
const everyBand: Curve = {
  kind: 'bands',
  of: 'completion',
  bands: [
    { from: '0', to: '0.6', share: '0', shareTo: '0.3' },
    { from: '0.6', to: '0.8', share: '0.5', shareTo: '0.7' },
    { from: '0.8', to: '1', share: '0.7', shareTo: '1' },
    { from: '1', to: null, share: '1' },
  ],
}

type Examples = readonly [PolicyExample, ...PolicyExample[]]
const policyOf = (curve: Curve, examples: Examples = linear2020.examples): ScoringPolicy => ({
  ...linear2020,
  id: 'ours',
  atLeast: curve,
  examples,
})
const scored = (curve: Curve, target: string, actual: string, points = '10'): string => {
  const { low, high, reason } = scoreIndicator({ target, actual, points }, policyOf(curve))
  return reason ?? (low.eq(high) ? low.toString() : `${low}–${high}`)
}

describe('a deduction that is a share of the points', () => {
  it.each([
    ['≥95%', '95%', '10'],
    ['≥95%', '94.5%', '10'],
    ['≥95%', '92%', '8.5'],
    ['≥95%', '75%', '0'],
    ['≥95%', '10%', '0'],
    ['≥100次', '92次', 'notPercent'],
  ])('for each point below %s: %s scores %s', (target, actual, score) => {
    expect(scored(perPoint, target, actual)).toBe(score)
  })

  it('follows the points, where one in points does not', () => {
    const inPoints: Curve = { ...perPoint, cost: '0.5', costIn: 'points' }
    expect([scored(perPoint, '≥95%', '92%', '2'), scored(inPoints, '≥95%', '92%', '2')]).toEqual(['1.7', '0.5'])
    const { costIn: _, ...unsaid } = inPoints as Extract<Curve, { kind: 'deduction' }>
    expect(scored(unsaid, '≥95%', '92%', '2')).toBe('0.5')
  })

  it.each([
    ['≥200次', '199次', '9.9'],
    ['≥200次', '150次', '5'],
    ['≥200次', '99次', '0'],
    ['≥80%', '76%', '9'],
  ])('for each per cent of the target %s: %s scores %s', (target, actual, score) => {
    expect(scored(perPercent, target, actual)).toBe(score)
  })

  it('of no points is nothing', () => {
    expect(scored(perPoint, '≥95%', '92%', '0')).toBe('0')
  })
})

describe('bands that are proportional inside', () => {
  it.each([
    ['59.9次', '0'],
    ['60次', '0'],
    ['80次', '5'],
    ['99次', '9.75'],
    ['100次', '10'],
    ['130次', '10'],
  ])('from nothing to all between 60 %% and 100 %%: %s of 100 scores %s', (actual, score) => {
    expect(scored(inside, '≥100次', actual)).toBe(score)
  })

  it.each([
    ['0次', '0'],
    ['30次', '1.5'],
    ['60次', '5'],
    ['70次', '6'],
    ['80次', '7'],
    ['90次', '8.5'],
  ])('each from a low share to a high one: %s of 100 scores %s', (actual, score) => {
    expect(scored(everyBand, '≥100次', actual)).toBe(score)
  })

  it('say the same as a line that begins at 60 %', () => {
    for (const actual of ['0', '59', '60', '61', '77', '99', '100', '140'])
      expect(scored(inside, '≥100次', `${actual}次`)).toBe(
        scored({ kind: 'linear', from: '0.6' }, '≥100次', `${actual}次`),
      )
  })

  it('are divided last: a third of three points is exactly one', () => {
    const thirds: Curve = { kind: 'bands', of: 'completion', bands: [{ from: '0', to: null, share: '1' }] }
    const rising: Curve = {
      kind: 'bands',
      of: 'completion',
      bands: [
        { from: '0', to: '1', share: '0', shareTo: '1' },
        ...thirds.bands.map((band) => ({ ...band, from: '1' })),
      ],
    }
    expect(scored(rising, '≥3次', '1次', '3')).toBe('1')
  })
})

describe('a policy that says them', () => {
  it('is sound when its examples come out, and refused when they do not', () => {
    const right = policyOf(perPoint, [{ target: '≥95%', actual: '92%', points: '10', low: '8.5', high: '8.5' }])
    expect(definePolicy(right)).toBe(right)
    const wrong = policyOf(inside, [{ target: '≥95%', actual: '92%', points: '10', low: '8.5', high: '8.5' }])
    expect(() => definePolicy(wrong)).toThrow('example ≥95% / 92%: 9.21 to 9.21, not 8.5 to 8.5')
  })

  it.each<[Curve, string, string]>([
    [perPoint, '≥ 偏差每1扣分值的0.05（整步）', '≥ 0.05 of the points off for every 1 of deviation, whole steps'],
    [perPercent, '≥ 偏差率每0.01扣分值的0.02', '≥ 0.02 of the points off for every 0.01 of deviation'],
    [inside, '≥ [0, 0.6) 0; [0.6, 1) 0 → 1; [1, ∞) 1', '≥ [0, 0.6) 0; [0.6, 1) 0 → 1; [1, ∞) 1'],
  ])('says so in the catalogue', (curve, zh, en) => {
    expect(policyInWords(policyOf(curve))[0]).toEqual({ zh, en })
  })
})
