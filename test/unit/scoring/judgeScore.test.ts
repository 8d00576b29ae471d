import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { judgeScore } from '../../../src/scoring/judgeScore.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import { provincial } from '../../../src/scoring/policies/provincial.js'
import type { ScoringPolicy } from '../../../src/scoring/policy.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'

const judged = (stated: string, target: string, actual: string, points: string, policy: ScoringPolicy = linear2020) => {
  const score = scoreIndicator({ target, actual, points }, policy)
  const figure = { value: new Decimal(stated), decimals: (stated.split('.')[1] ?? '').length }
  const { outcome, difference } = judgeScore(figure, score, policy.rounding)
  return `${outcome} ${difference}`
}

describe('a stated score', () => {
  it.each([
    ['1.68', 'holds 0'],
    ['1.7', 'rounding 0.02'],
    ['1.69', 'broken 0.01'],
    ['1.6', 'broken -0.08'],
    ['1', 'broken -0.68'],
    ['2', 'broken 0.32'],
    ['3', 'broken 1.32'],
  ])('of %s for 1.684 of 2 points %s', (stated, expected) => {
    expect(judged(stated, '≥95%', '80%', '2')).toBe(expected)
  })

  it('of whole points rounds what is due, but never up to full points', () => {
    expect(judged('8', '≥100%', '84%', '10')).toBe('rounding -0.4')
    expect(judged('10', '≥100%', '99%', '10')).toBe('broken 0.1')
  })

  it('keeps to the rounding of a policy that names its own', () => {
    expect(judged('6.7', '≥3次', '2次', '10', provincial)).toBe('broken 0.03')
    expect(judged('6.67', '≥3次', '2次', '10', provincial)).toBe('holds 0')
  })

  it('in words may be anything in its band, and nothing outside', () => {
    expect(judged('2.4', '上线', '完成', '3')).toBe('holds 0')
    expect(judged('2', '上线', '完成', '3')).toBe('broken -0.4')
    expect(judged('2.3', '上线', '部分完成', '3')).toBe('holds 0')
    expect(judged('2.4', '上线', '部分完成', '3')).toBe('broken 0')
  })

  it('that nothing follows for is only bounded by the points', () => {
    expect(judged('2', '', '完成', '3')).toBe('insufficientData 0')
    expect(judged('4', '', '完成', '3')).toBe('broken 1')
    expect(judged('-1', '', '完成', '3')).toBe('broken -1')
  })
})
