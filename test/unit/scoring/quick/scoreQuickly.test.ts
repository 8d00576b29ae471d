import { describe, expect, it } from 'vitest'
import { banded2021 } from '../../../../src/scoring/policies/banded2021.js'
import { daying } from '../../../../src/scoring/policies/daying.js'
import { linear2020 } from '../../../../src/scoring/policies/linear2020.js'
import { satisfactionBands2021 } from '../../../../src/scoring/policies/satisfactionBands2021.js'
import type { ScoringPolicy } from '../../../../src/scoring/policy.js'
import { compile, type QuickOptions } from '../../../../src/scoring/quick/compiled.js'
import { quickRow } from '../../../../src/scoring/quick/quickRow.js'
import { quickScorer } from '../../../../src/scoring/quick/scoreQuickly.js'
import { scoreIndicator } from '../../../../src/scoring/scoreIndicator.js'
import { emptyPair } from '../../../../src/targets/scanPair.js'
import { defaultWordScale } from '../../../../src/targets/wordScale.js'
import { decimalScore, floatScore, indicators, ours } from '../../../bench/scoring.js'

type Row = readonly [target: string, actual: string, points: string]

/** What the quick way gives, as `low–high` in hundredths; null where it leaves the row to the exact way. */
const quick = ([target, actual, points]: Row, policy: ScoringPolicy = linear2020, options: QuickOptions = {}) => {
  const score = { low: 0, high: 0, pair: emptyPair() }
  const compiled = compile(policy, options)
  if (!compiled || !quickRow(target, actual, points, undefined, compiled, score)) return null
  return `${score.low}–${score.high}`
}

describe('the quick way', () => {
  it.each<[Row, string]>([
    [['≥95%', '80%', '2'], '168–168'],
    [['≥95%', '95%', '2.5'], '250–250'],
    [['320份', '3451份', '3'], '300–300'],
    [['320份', '300份', '3'], '281–281'],
    [['＞10次', '10次', '3'], '300–300'],
    [['＜10次', '10次', '3'], '0–300'],
    [['≤1200万元', '1030.65万元', '10'], '1000–1000'],
    [['≤2%', '20%', '2'], '0–20'],
    [['=12次', '15次', '4'], '300–300'],
    [['=12次', '30次', '4'], '0–0'],
    [['上线', '完成', '5'], '400–500'],
    [['完成', '部分完成', '5'], '300–400'],
    [['上线', '上线', '5'], '400–500'],
  ])('scores %j without a decimal', (row, expected) => {
    expect(quick(row)).toBe(expected)
  })

  it.each<[string, Row]>([
    ['figures of two units', ['6000万元', '5.7亿元', '5']],
    ['a target of zero', ['≥0次', '1次', '5']],
    ['a bare time, of which less may be better', ['20天', '15天', '5']],
    ['a long noun, which may be a sentence', ['20宣传活动', '15宣传活动', '5']],
    ['a date', ['2024年6月底前', '2024年5月', '5']],
    ['words that no scale ranks', ['健全', '基本健全', '5']],
    ['words that deny', ['上线', '未完成', '5']],
    ['a target that denies', ['未完成', '完成', '5']],
    ['the name of a scale', ['优良中低差', '优良中低差', '5']],
    ['blank points', ['≥1次', '1次', '']],
    ['negative points', ['≥1次', '1次', '-2']],
    ['points of more decimals than scores have', ['≥1次', '1次', '0.125']],
    ['figures too large to prove the answer', ['≥999999999999次', '888888888888次', '5']],
    ['points too large', ['≥3次', '2次', '99999999999999']],
  ])('leaves %s to the exact way', (_, row) => {
    expect(quick(row)).toBeNull()
  })

  it('leaves to the exact way what a policy says in no plain quotient', () => {
    expect(quick(['≥90%', '85%', '5'], satisfactionBands2021)).toBeNull()
    expect(quick(['≥10次', '12次', '5'], daying)).toBeNull()
    expect(quick(['健全', '健全', '5'], banded2021)).toBeNull()
    expect(quick(['≥1次', '1次', '5'], { ...linear2020, rounding: { decimals: 2, rounding: 'truncate' } })).toBeNull()
    expect(quick(['≥2次', '1次', '5'], { ...linear2020, atLeast: { kind: 'linear', from: '0.00001' } })).toBeNull()
    const fine = {
      met: { low: '0.99999', high: '1' },
      partly: { low: '0', high: '0' },
      notMet: { low: '0', high: '0' },
    }
    expect(quick(['健全', '健全', '5'], { ...linear2020, words: fine })).toBeNull()
    expect(quick(['5次', '5次', '5'], { ...linear2020, unstated: { reads: 'unsettled', except: [] } })).toBeNull()
    expect(quick(['≥5次', '0次', '5'], { ...linear2020, atLeast: { kind: 'inverse' } })).toBeNull()
  })

  it('leaves words to the exact way that begin with 已 or that the scale itself reads as no word', () => {
    const odd = [
      { zh: '已完成', rank: 3, group: 'achievement' },
      { zh: '百分之百', rank: 3, group: 'achievement' },
      { zh: '达成', rank: 3, group: 'achievement' },
      { zh: '未达成', rank: 1, group: 'achievement' },
    ]
    const options = { words: { words: odd } }
    expect(quick(['已完成', '达成', '5'], linear2020, options)).toBeNull()
    expect(quick(['健全', '已完成', '5'], linear2020, options)).toBeNull()
    expect(quick(['健全', '达成', '5'], linear2020, options)).toBe('400–500')
    expect(quick(['健全', '达成', '5'], linear2020, { words: defaultWordScale })).toBe('400–500')
  })

  it('takes the direction that the caller knows', () => {
    const rows = [
      { target: '20天', actual: '25天', points: '5', direction: 'lower' },
      { target: '20天', actual: '25天', points: '5', direction: 'higher' },
      { target: '20天', actual: '15天', points: '5', direction: 'lower' },
    ] as const
    const { low, high, decimals } = quickScorer(linear2020)(rows)
    expect([low, high, decimals]).toEqual([[0, 500, 500], [400, 500, 500], 2])
  })

  it('shows as many decimals as the form prints', () => {
    const rows = [{ target: '≥3次', actual: '2次', points: '2' }]
    expect(quickScorer(linear2020, { decimals: 4 })(rows)).toEqual({ decimals: 4, low: [13333], high: [13333] })
  })

  it('refuses a score that is no safe integer', () => {
    const rows = [{ target: '≥3次', actual: '3次', points: '99999999999999999' }]
    expect(() => quickScorer(linear2020)(rows)).toThrow('too large a score')
  })
})

describe('the benchmark', () => {
  it('scores the same 25 indicators by floats, by decimals and by the library', () => {
    expect(indicators.length).toBe(25)
    const exact = indicators.map((row) => scoreIndicator(row, linear2020).high.times(100).toNumber())
    expect(ours(indicators)).toBe(exact.reduce((sum, score) => sum + score, 0))
    expect(decimalScore(indicators).times(100).toNumber()).toBe(ours(indicators))
    expect(Math.round(floatScore(indicators) * 100)).toBe(ours(indicators))
  })

  it('scores all of them the quick way', () => {
    expect(indicators.filter(({ target, actual, points }) => quick([target, actual, points]) === null)).toEqual([])
  })
})
