import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { banded2021 } from '../../../src/scoring/policies/banded2021.js'
import { countyStaffControl } from '../../../src/scoring/policies/countyStaffControl.js'
import { daying } from '../../../src/scoring/policies/daying.js'
import { formerForm } from '../../../src/scoring/policies/formerForm.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import { provincial } from '../../../src/scoring/policies/provincial.js'
import { satisfactionBands2021 } from '../../../src/scoring/policies/satisfactionBands2021.js'
import type { ScoringPolicy } from '../../../src/scoring/policy.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'
import type { ScoreInput } from '../../../src/scoring/scoreInput.js'
import { formerCentral } from '../../../src/scoring/unsourced/formerCentral.js'
import { yesNo } from '../../../src/scoring/unsourced/yesNo.js'

type Row = readonly [target: string, actual: string, points: string]

const scored = (policy: ScoringPolicy, [target, actual, points]: Row, more: Partial<ScoreInput> = {}): string => {
  const { low, high, highExcluded, reason } = scoreIndicator({ target, actual, points, ...more }, policy)
  return reason ?? (low.eq(high) ? low.toString() : `${low}–${highExcluded ? '<' : ''}${high}`)
}

describe('the linear policy', () => {
  it.each<[string, Row, string]>([
    ['gives all points when the target is reached', ['≥95%', '95%', '2'], '2'],
    ['gives points in proportion below the target, half up', ['≥95%', '80%', '2'], '1.68'],
    ['gives nothing for nothing', ['≥95%', '0%', '2'], '0'],
    ['does not pay more than the points', ['≥320份', '3451份', '3'], '3'],
    ['converts units exactly', ['≥6000万元', '0.57亿元', '5'], '4.75'],
    ['takes the deviation from a missed "="', ['=10次', '8次', '5'], '4'],
    ['gives nothing for "=" from twice the target on', ['=10次', '25次', '5'], '0'],
    ['leaves a missed "≤" between nothing and target ÷ actual', ['≤2%', '20%', '2'], '0–0.2'],
    ['passes or fails a "≤" of zero', ['≤0起', '2起', '5'], '0'],
    ['passes a "=" of zero', ['=0起', '0起', '5'], '5'],
    ['gives nothing where a positive target is missed by a negative actual', ['≥5%', '-3%', '5'], '0'],
    ['counts a "＞" that is only equalled as all of the ratio', ['＞10次', '10次', '5'], '5'],
    ['leaves a late date anything short of full', ['2024年6月底前', '2024年7月1日', '5'], '0–<5'],
    ['gives all for a date in time', ['2024年6月底前', '2024年6月1日', '5'], '5'],
    ['leaves a missed range anything short of full', ['80%-90%', '70%', '5'], '0–<5'],
    ['gives all inside a range', ['80%-90%', '85%', '5'], '5'],
    ['gives all when every part is reached', ['完成1部宣传片，2套方案', '完成1部宣传片，2套方案', '5'], '5'],
    [
      'leaves parts that are missed anything short of full',
      ['≥1部宣传片，≥2套方案', '完成1部宣传片，1套方案', '5'],
      '0–<5',
    ],
    ['gives all for a range of actuals inside the target', ['≥80%', '85%-90%', '5'], '5'],
    ['scores a bare figure that is equalled, whatever is better', ['1年', '1年', '10'], '10'],
    ['does not guess whether less time is better', ['20天', '15天', '10'], 'noDirection'],
    ['says so for a blank target', ['', '100%', '2'], 'targetBlank'],
    ['says so for a blank actual', ['≥95%', '—', '2'], 'actualBlank'],
    ['says so for a number against a word', ['≥95%', '完成', '2'], 'numberAgainstWord'],
    ['says so for blank points', ['≥95%', '95%', ''], 'pointsUnreadable'],
    ['says so for negative points', ['≥95%', '95%', '-2'], 'pointsUnreadable'],
    ['says so for points with a unit of money', ['≥95%', '95%', '2万元'], 'pointsUnreadable'],
  ])('%s', (_, row, expected) => {
    expect(scored(linear2020, row)).toBe(expected)
  })

  it('takes a bare cost as better lower when the framework says so, and the caller before it', () => {
    const row: Row = ['100万元', '120万元', '6']
    expect(scored(linear2020, row)).toBe('noDirection')
    expect(scored(linear2020, row, { frameworkDirection: 'lower' })).toBe('0–5')
    expect(scored(linear2020, row, { frameworkDirection: 'lower', direction: 'higher' })).toBe('6')
  })

  it.each<[string, ScoreInput, [string, string, boolean | null]]>([
    ['安全事故发生数', { target: '0起', actual: '3起', points: '10' }, ['0', '0', false]],
    ['预算调整率', { target: '3%', actual: '30%', points: '10' }, ['0', '1', false]],
    ['投诉率', { target: '5%', actual: '8%', points: '10' }, ['0', '6.25', false]],
    ['三公经费控制率', { target: '100%', actual: '120%', points: '6' }, ['0', '5', false]],
    ['资金到位率', { target: '100%', actual: '80%', points: '10', level1: '成本指标' }, ['8', '8', false]],
    ['就业率', { target: '90%', actual: '95%', points: '10' }, ['10', '10', true]],
    ['培训费', { target: '20万元', actual: '15万元', points: '10' }, ['7.5', '10', null]],
    ['培训费', { target: '20万元', actual: '15万元', points: '10', level1: '成本指标' }, ['10', '10', true]],
    ['发放物资', { target: '20件', actual: '15件', points: '10', level2: '数量指标' }, ['7.5', '7.5', false]],
    ['发放物资', { target: '20件', actual: '30件', points: '10' }, ['0', '10', null]],
    ['', { target: '0起', actual: '3起', points: '10' }, ['0', '0', false]],
  ])('reads a bare figure of %s by its name and its level: %o', (name, input, [low, high, met]) => {
    const score = scoreIndicator({ ...input, name }, linear2020)
    expect([score.low.toString(), score.high.toString(), score.met]).toEqual([low, high, met])
  })

  it('shows as many decimals as the form prints, and no fewer than two', () => {
    expect(scored(linear2020, ['≥3次', '2次', '2'], { decimals: 4 })).toBe('1.3333')
    expect(scored(linear2020, ['≥3次', '2次', '2'], { decimals: 0 })).toBe('1.33')
  })

  it('reads a date without a year in the year of the form', () => {
    expect(scored(linear2020, ['6月底前', '2024年5月', '5'])).toBe('yearMissing')
    expect(scored(linear2020, ['6月底前', '2024年5月', '5'], { year: 2024 })).toBe('5')
  })

  it('flags an actual from 130 % of its target on, and cuts nothing', () => {
    const at = (actual: string) => scoreIndicator({ target: '≥10次', actual, points: '5' }, linear2020)
    expect(at('12次').overFulfilled).toBe(false)
    expect(at('13次').overFulfilled).toBe(true)
    expect(at('13次').high.toString()).toBe('5')
  })

  it('does not flag a "≤" that stays far below its limit', () => {
    expect(scoreIndicator({ target: '≤30%', actual: '0%', points: '2' }, linear2020).overFulfilled).toBe(false)
  })

  it('divides last: nothing is rounded twice', () => {
    expect(scored(provincial, ['≥3次', '1次', '0.015'])).toBe('0.01')
    expect(scoreIndicator({ target: '≥3次', actual: '1次', points: '0.015' }, provincial).exact.low.toString()).toBe(
      '0.005',
    )
  })

  it('takes points as a decimal too, and refuses one that is no number', () => {
    const input = { target: '≥3次', actual: '1次' }
    expect(scoreIndicator({ ...input, points: new Decimal(3) }, linear2020).low.toString()).toBe('1')
    expect(scoreIndicator({ ...input, points: new Decimal(Number.NaN) }, linear2020).reason).toBe('pointsUnreadable')
    expect(scoreIndicator({ ...input, points: new Decimal(-1) }, linear2020).reason).toBe('pointsUnreadable')
  })
})

describe('words', () => {
  it.each<[string, Row, string]>([
    ['that meet their target score 80 to 100 %', ['健全', '健全', '5'], '4–5'],
    ['of achievement answer any target', ['上线', '已完成', '5'], '4–5'],
    ['that say partly score 60 to 80 %, 80 not included', ['上线', '部分完成', '5'], '3–<4'],
    ['that say not score below 60 %', ['上线', '未完成', '5'], '0–<3'],
    ['that deny the target score below 60 %', ['上线', '未上线', '5'], '0–<3'],
    ['of a lower grade score anything but the highest band', ['优', '良', '5'], '0–<4'],
    ['that nobody can rank are not scored', ['健全', '基本健全', '5'], 'wordsNotComparable'],
    ['are not answered in per cent unless the form does so', ['健全', '100%', '5'], 'wordAgainstNumber'],
  ])('%s', (_, row, expected) => {
    expect(scored(linear2020, row)).toBe(expected)
  })

  it.each<[string, string, boolean | null]>([
    ['100%', '4–5', true],
    ['85%', '4–5', null],
    ['70%', '3–<4', false],
    ['10%', '0–<3', false],
    ['100‰', '0–<3', false],
  ])('answered by %s score %s where the form answers in per cent', (actual, expected, met) => {
    expect(scored(linear2020, ['健全', actual, '5'], { percentages: true })).toBe(expected)
    expect(scoreIndicator({ target: '健全', actual, points: '5', percentages: true }, linear2020).met).toBe(met)
  })

  it.each(['≥90%', '约90%', '12次', '2024年'])('are not answered by %s, which is no percentage', (actual) => {
    expect(scored(linear2020, ['健全', actual, '5'], { percentages: true })).not.toContain('–')
  })

  it('of the lowest rank of a scale score in the lowest band, also where they deny nothing', () => {
    const words = {
      words: [
        { zh: '很好', rank: 3, group: 'achievement' },
        { zh: '尚可', rank: 2, group: 'achievement' },
        { zh: '很差', rank: 1, group: 'achievement' },
      ],
    }
    expect(scored(linear2020, ['健全', '很好', '5'], { words })).toBe('4–5')
    expect(scored(linear2020, ['健全', '尚可', '5'], { words })).toBe('3–<4')
    expect(scored(linear2020, ['健全', '很差', '5'], { words })).toBe('0–<3')
  })

  it('are not scored by a policy that does not speak of them', () => {
    expect(scored(banded2021, ['健全', '健全', '5'])).toBe('policySilent')
    expect(scored(banded2021, ['健全', '70%', '5'], { percentages: true })).toBe('policySilent')
    expect(scored(banded2021, ['健全', '基本健全', '5'])).toBe('wordsNotComparable')
  })

  it('have wider bands in the earlier form, and none where yes or no is asked', () => {
    expect(scored(formerForm, ['达成', '部分达成', '10'])).toBe('5–<8')
    expect(scored(yesNo, ['达成', '部分达成', '10'])).toBe('0')
  })
})

describe('the other policies', () => {
  it.each<[string, ScoringPolicy, Row, string]>([
    ['101号 pays nothing up to 60 % of the target', banded2021, ['≥100%', '60%', '10'], '0'],
    ['101号 pays (rate − 60 %) ÷ 40 % above', banded2021, ['≥50次', '45次', '10'], '7.5'],
    ['101号 does not say what a missed "≤" scores', banded2021, ['≤5%', '6%', '10'], '0–<10'],
    ['satisfaction is scored by its percentage, not by the target', satisfactionBands2021, ['≥99%', '92%', '10'], '10'],
    ['satisfaction that is no percentage is not scored', satisfactionBands2021, ['≥9分', '8分', '10'], 'notPercent'],
    ['a province reads "=" like "≥"', provincial, ['=10次', '5次', '10'], '5'],
    ['a province gives all for zero or less where zero is asked', provincial, ['=0%', '-2%', '10'], '10'],
    ['a province gives nothing for more than zero', provincial, ['=0起', '3起', '10'], '0'],
    ['a province judges a negative "=" by itself', provincial, ['=-5%', '-3%', '10'], '0'],
    ['a province takes the excess off a "≤"', provincial, ['≤100元', '133元', '10'], '6.7'],
    ['the earlier form takes the ratio turned round', formerForm, ['≤100元', '133元', '10'], '7.52'],
    ['Daying pays nothing below the target', daying, ['≥100个', '99.9个', '5'], '0'],
    ['Daying pays at 130 %', daying, ['=100个', '130个', '5'], '5'],
    ['Daying pays nothing beyond', daying, ['=100个', '130.1个', '5'], '0'],
    ['a county takes points for each percentage point', countyStaffControl, ['≤100%', '110%', '5'], '4'],
    ['a county leaves open whether a started point counts', countyStaffControl, ['≤100%', '100.5%', '5'], '4.95–5'],
    ['a county counts in per cent only', countyStaffControl, ['≤50人', '52人', '5'], 'notPercent'],
    ['a county does not read a bare figure', countyStaffControl, ['100%', '103%', '5'], 'noDirection'],
    ['a county has no points to take from none', countyStaffControl, ['≤100%', '110%', '0'], '0'],
    ['the older central rule takes a point for every full 3 %', formerCentral, ['≥100次', '91次', '5'], '2'],
    ['the older central rule says nothing of a target of zero', formerCentral, ['≤0起', '1起', '5'], '0'],
  ])('%s', (_, policy, row, expected) => {
    expect(scored(policy, row)).toBe(expected)
  })

  it('may cut by how far the actual is above the target', () => {
    const cutting: ScoringPolicy = {
      ...linear2020,
      overFulfilment: { from: '1.5', cut: 'byDeviation', basis: linear2020.basis },
    }
    expect(scored(cutting, ['≥10次', '14次', '10'])).toBe('10')
    expect(scored(cutting, ['≥10次', '15次', '10'])).toBe('5')
    expect(scored(cutting, ['≥10次', '25次', '10'])).toBe('0')
  })

  it('may hold execution-like bands against the completion', () => {
    const bands: ScoringPolicy = {
      ...linear2020,
      atLeast: {
        kind: 'bands',
        of: 'completion',
        bands: [
          { from: '0', to: '0.5', share: '0' },
          { from: '0.5', to: '1', share: '0.5' },
        ],
      },
    }
    expect(scored(bands, ['≥10次', '4次', '8'])).toBe('0')
    expect(scored(bands, ['≥10次', '9次', '8'])).toBe('4')
    expect(scored(bands, ['≥10次', '10次', '8'])).toBe('0–<8')
    expect(scored(bands, ['≥0次', '1次', '8'])).toBe('8')
    expect(scored(bands, ['≥0次', '-1次', '8'])).toBe('0')
  })

  it('may leave two readings, neither of which says anything for figures that are no percentages', () => {
    const percent = { kind: 'deduction', of: 'difference', every: '1', cost: '1', steps: 'whole' } as const
    const both = (one: ScoringPolicy['atMost'], other: ScoringPolicy['atMost']): ScoringPolicy => ({
      ...linear2020,
      atMost: { kind: 'either', one, other },
    })
    expect(scored(both({ kind: 'passFail' }, percent), ['≤5人', '6人', '5'])).toBe('notPercent')
    expect(scored(both(percent, { kind: 'passFail' }), ['≤5人', '6人', '5'])).toBe('notPercent')
    expect(scored(both({ kind: 'unstated' }, { kind: 'passFail' }), ['≤5人', '6人', '5'])).toBe('0–<5')
    expect(scored(both({ kind: 'inverse' }, { kind: 'unstated' }), ['≤5人', '6人', '6'])).toBe('0–<6')
  })

  it('may turn a ratio round for what should be high', () => {
    const odd: ScoringPolicy = { ...linear2020, atLeast: { kind: 'inverse' } }
    expect(scored(odd, ['≥5次', '0次', '5'])).toBe('0')
  })
})

describe('a change', () => {
  it.each<[Row, string]>([
    [['下降5%', '下降4%', '5'], '4'],
    [['下降5%', '下降6%', '5'], '5'],
    [['下降5%', '增长3%', '5'], '0'],
    [['增长5%', '下降3%', '5'], '0'],
  ])('of %j scores %s', (row, expected) => {
    expect(scored(linear2020, row)).toBe(expected)
  })
})
