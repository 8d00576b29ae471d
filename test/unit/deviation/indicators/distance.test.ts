import { describe, expect, it, test } from 'vitest'
import { henanDepartment2024 } from '../../../../src/frameworks/henanDepartment2024.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import type { Framework } from '../../../../src/scoring/framework.js'
import { daying } from '../../../../src/scoring/policies/daying.js'
import { provincial } from '../../../../src/scoring/policies/provincial.js'
import { lineOf, linesOf, row, told } from './analysed.js'

const by = (policy: Framework['policy']): Framework => ({ ...projectSelfEvaluation2020, policy })

describe('a figure', () => {
  test.each([
    ['≥80%', '90%', ['10百分点', '0.125', 'met', 'favourable']],
    ['≥95%', '95%', ['0百分点', '0', 'met', 'onTarget']],
    ['≥100个', '80个', ['-20个', '-0.2', 'partly', 'adverse']],
    ['≥100个', '0个', ['-100个', '-1', 'notMet', 'adverse']],
    ['≥100个', '130个', ['30个', '0.3', 'farAbove', 'favourable']],
    ['≥100个', '129个', ['29个', '0.29', 'met', 'favourable']],
    ['≤5天', '3天', ['-2天', '-0.4', 'met', 'favourable']],
    ['≤5天', '8天', ['3天', '0.6', 'notMet', 'adverse']],
    ['<5天', '5天', ['0天', '0', 'notMet', 'adverse']],
    ['=12次', '15次', ['3次', '0.25', 'partly', 'adverse']],
    ['=12次', '12次', ['0次', '0', 'met', 'onTarget']],
    ['5‰', '3‰', ['-0.2百分点', '-0.4', 'partly', 'adverse']],
    ['≤1200', '1030.65万元', ['-169.35万元', '-0.141125', 'met', 'favourable']],
    ['下降5%', '下降6%', ['1百分点', '0.2', 'met', 'favourable']],
    ['下降5%', '增长2%', ['-7百分点', '-1.4', 'notMet', 'adverse']],
    ['≥-5%', '-8%', ['-3百分点', '-0.6', 'notMet', 'adverse']],
  ])('deviates from its bound, by its direction: %s / %s', (target, actual, expected) => {
    expect(told(lineOf(target, actual))).toEqual(expected)
  })

  test.each([
    ['≤0起', '1起', ['1起', 'zeroBase', 'notMet', 'adverse']],
    ['≤0起', '0起', ['0起', 'zeroBase', 'met', 'onTarget']],
    ['=0起', '2起', ['2起', 'zeroBase', 'notMet', 'adverse']],
  ])('has no share of a target of zero: %s / %s', (target, actual, expected) => {
    const line = lineOf(target, actual)
    expect(told(line)).toEqual(expected)
    expect(line.relativeOutcome).toBe('notApplicable')
  })

  test.each([
    ['', '3个', 'targetBlank'],
    ['≥3个', '—', 'actualBlank'],
    ['≥**人', '3人', 'targetUnreadable'],
    ['≥3个', '未完成3个', 'actualUnreadable'],
    ['≥3个', '完成', 'numberAgainstWord'],
    ['≥3个', '3公里', 'unitsNotComparable'],
    ['3个', '80%', 'completionRateAgainstCount'],
    ['≥3个', '2024年3月1日', 'kindsDiffer'],
    ['≥3个', '约4个', 'approximate'],
    ['≥3个', '≥4个', 'actualIsBound'],
    ['≥3个', '4-5个', 'actualIsBound'],
  ])('that is not there says why: %s / %s: %s', (target, actual, reason) => {
    const { absolute, relative, relativeOutcome, reason: why } = lineOf(target, actual)
    expect([absolute, relative, relativeOutcome, why]).toEqual([null, null, 'insufficientData', reason])
  })

  it('that met a bound by being a bound itself is met, but nobody knows by how much', () => {
    expect(told(lineOf('≥3个', '≥4个'))).toEqual(['—', 'actualIsBound', 'met', null])
    expect(told(lineOf('≤3个', '≥4个'))).toEqual(['—', 'actualIsBound', 'notMet', 'adverse'])
  })

  it('without an operator that may be a limit has no good direction', () => {
    const named = { level2: '质量指标', level3: '办理天数' }
    expect(told(lineOf('5天', '10天', named))).toEqual(['5天', '1', 'undeterminable', null])
    expect(lineOf('5天', '10天', named).statusReason).toBe('noDirection')
    expect(lineOf('5天', '10天', named).reasonsOwed).toEqual([])
    expect(told(lineOf('5次', '10次', { level3: '投诉次数' }))).toEqual(['5次', '1', 'notMet', 'adverse'])
    expect(told(lineOf('5次', '5次', named))).toEqual(['0次', '0', 'met', 'onTarget'])
    expect(told(lineOf('5次', '10次', { level3: '培训次数' }))).toEqual(['5次', '1', 'farAbove', 'favourable'])
  })

  it('is good or bad by the policy where that reads "=" as "≥"', () => {
    expect(told(lineOf('=12次', '15次', {}, by(provincial)))).toEqual(['3次', '0.25', 'met', 'favourable'])
    expect(told(lineOf('=12次', '24次', {}, by(provincial)))).toEqual(['12次', '1', 'farAbove', 'favourable'])
  })

  it('that misses an exact target by far is far above it, and still adverse', () => {
    expect(told(lineOf('=12次', '24次'))).toEqual(['12次', '1', 'farAbove', 'adverse'])
  })
})

describe('a range', () => {
  test.each([
    ['80%-90%', '85%', ['0百分点', '0', 'met', 'onTarget']],
    ['80%-90%', '70%', ['-10百分点', '-0.125', 'notMet', 'adverse']],
    ['80%-90%', '99%', ['9百分点', '0.1', 'notMet', 'adverse']],
    ['下降5%-8%', '下降6%', ['0百分点', '0', 'met', 'onTarget']],
    ['下降5%-8%', '上升2%', ['-7百分点', '-1.4', 'notMet', 'adverse']],
    ['80%≤x<90%', '90%', ['0百分点', '0', 'notMet', 'adverse']],
    ['0-5起', '6起', ['1起', '0.2', 'notMet', 'adverse']],
    ['0-5起', '0起', ['0起', '0', 'met', 'onTarget']],
    ['3万元-5万元', '60000元', ['1万元', '0.2', 'notMet', 'adverse']],
    ['3-5天', '4-6天', ['—', 'actualIsBound', 'undeterminable', null]],
    ['3-5天', '约4天', ['—', 'approximate', 'undeterminable', null]],
    ['3-5天', '4公里', ['—', 'unitsNotComparable', 'undeterminable', null]],
    ['3%-5%', '下降4%', ['—', 'changeUnclear', 'undeterminable', null]],
    ['3-5个', '2024年3月1日', ['—', 'kindsDiffer', 'undeterminable', null]],
  ])('is missed by the distance from its nearest bound: %s / %s', (target, actual, expected) => {
    expect(told(lineOf(target, actual))).toEqual(expected)
  })
})

describe('a date', () => {
  test.each([
    ['2024年12月31日前', '2024年12月15日', ['-16天', 'noRatio', 'met', 'favourable']],
    ['2024年6月30日', '2024年7月2日', ['2天', 'noRatio', 'notMet', 'adverse']],
    ['2023年12月31日前', '2024年3月1日', ['61天', 'noRatio', 'notMet', 'adverse']],
    ['2024年12月', '2024年12月', ['0天', 'noRatio', 'met', 'onTarget']],
    ['2024年1月-12月', '2024年12月31日', ['0天', 'noRatio', 'met', 'onTarget']],
    ['12月底前', '2024.11.30', ['-31天', 'noRatio', 'met', 'favourable']],
    ['2024年3月1日起', '2024年3月5日', ['4天', 'noRatio', 'met', 'favourable']],
    ['2024年3月1日起', '2024年2月28日', ['-2天', 'noRatio', 'notMet', 'adverse']],
    ['2024年6月30日', '2024年7月', ['—', 'datePrecision', 'notMet', 'adverse']],
    ['2024年6月30日', '2024年6月底前', ['—', 'actualIsBound', 'met', null]],
    ['2024年12月前', '2024年10月1日', ['—', 'unclearBefore', 'met', null]],
    ['2024年6月30日', '30个', ['—', 'kindsDiffer', 'undeterminable', null]],
  ])('deviates by calendar days: %s / %s', (target, actual, expected) => {
    expect(told(lineOf(target, actual))).toEqual(expected)
  })
})

describe('words', () => {
  test.each([
    ['优', '中', ['-2级', 'noRatio', 'notMet', 'adverse']],
    ['良', '优', ['1级', 'noRatio', 'met', 'favourable']],
    ['完成', '部分完成', ['-1级', 'noRatio', 'partly', 'adverse']],
    ['完成', '未完成', ['-2级', 'noRatio', 'notMet', 'adverse']],
    ['健全', '健全', ['0级', 'noRatio', 'met', 'onTarget']],
    ['健全', '达成', ['0级', 'noRatio', 'met', 'onTarget']],
    ['健全', '严格执行', ['—', 'wordsNotComparable', 'undeterminable', null]],
    ['开展', '未开展', ['—', 'wordsNotComparable', 'notMet', 'adverse']],
    ['健全', '80个', ['—', 'wordAgainstNumber', 'undeterminable', null]],
  ])('deviate by degrees of the scale: %s / %s', (target, actual, expected) => {
    expect(told(lineOf(target, actual))).toEqual(expected)
  })

  test.each([
    ['100%', ['0百分点', '0', 'met', 'onTarget']],
    ['70%', ['-30百分点', '-0.3', 'partly', 'adverse']],
    ['50%', ['-50百分点', '-0.5', 'notMet', 'adverse']],
    ['90%', ['-10百分点', '-0.1', 'undeterminable', null]],
  ])('answered in per cent fall short of all: %s', (actual, expected) => {
    expect(told(lineOf('健全', actual, {}, henanDepartment2024))).toEqual(expected)
  })

  it('within the band of what is achieved leave the judgement to the evaluator', () => {
    expect(lineOf('健全', '90%', {}, henanDepartment2024).statusReason).toBe('degreeOpen')
  })

  it('have their status also where the policy gives them no points', () => {
    expect(lineOf('健全', '健全', {}, by(daying))).toMatchObject({ status: 'met', effect: 'onTarget' })
    expect(lineOf('完成', '未完成', {}, by(daying))).toMatchObject({ status: 'notMet', effect: 'adverse' })
  })
})

describe('several figures', () => {
  it('are told one by one', () => {
    const line = lineOf('完成1部宣传片,2套方案', '完成1部宣传片,1套方案')
    expect(told(line)).toEqual(['—', 'severalFigures', 'notMet', 'adverse'])
    expect(line.parts.map(({ target, actual, ...part }) => [target, actual, ...told(part)])).toEqual([
      ['1部', '1部', '0部', '0', 'met', 'onTarget'],
      ['2套', '1套', '-1套', '-0.5', 'notMet', 'adverse'],
    ])
    expect(line.moneyReason).toBe('severalFigures')
  })

  it('that are all reached are as good as the best of them', () => {
    expect(lineOf('≥1部宣传片,≥2套方案', '2部宣传片,2套方案').effect).toBe('favourable')
    expect(lineOf('≥1部宣传片,≥2套方案', '1部宣传片,2套方案').effect).toBe('onTarget')
  })

  it('say which of them nobody answers', () => {
    const line = lineOf('≥1部宣传片,≥2套方案', '2套方案')
    expect(
      line.parts.map(({ actual, status, statusReason, reason }) => [actual, status, statusReason, reason]),
    ).toEqual([
      [null, 'undeterminable', 'partMissing', 'partMissing'],
      ['2套方案', 'met', null, null],
    ])
    expect([line.status, line.effect]).toEqual(['undeterminable', null])
    expect(lineOf('≥1部宣传片,≥2套方案', '完成').parts).toEqual([])
  })

  it('in the actual alone: the one that belongs to the target counts', () => {
    expect(told(lineOf('≥2套', '1部宣传片,3套方案'))).toEqual(['1套', '0.5', 'met', 'favourable'])
    expect(lineOf('≥2辆', '1部宣传片,3套方案').reason).toBe('partMissing')
  })

  it('may be dates', () => {
    const line = lineOf('≥2套,2024年6月30日前', '2套,2024年6月20日')
    expect(line.parts.map((part) => told(part))).toEqual([
      ['0套', '0', 'met', 'onTarget'],
      ['-10天', 'noRatio', 'met', 'favourable'],
    ])
  })
})

describe('money', () => {
  test.each([
    ['≤1200万元', '1030.65万元', '-169.35', null],
    ['6000万元', '5.7亿元', '51000', null],
    ['≥3万元', '25000元', '-0.5', null],
    ['200万', '150万元', '-50', null],
    ['1000', '1200万元', '200', null],
    ['1-2十万元', '30万元', '10', null],
    ['≥3个', '4个', null, 'notMoney'],
    ['≥3元/人', '4元/人', null, 'notMoney'],
    ['200万', '150万', null, 'moneyUnclear'],
    ['200', '150', null, 'moneyUnclear'],
    ['≥3万元', '约4万元', null, 'approximate'],
    ['健全', '健全', null, 'notMoney'],
    ['', '', null, 'targetBlank'],
  ])('is what deviates, in the unit of the document: %s / %s', (target, actual, money, reason) => {
    const line = lineOf(target, actual)
    expect([line.money?.toFixed() ?? null, line.moneyReason, line.moneyUnit]).toEqual([money, reason, '万元'])
  })

  test.each([
    ['≤1200万元', '1030.65万元', 'saving'],
    ['≤1200万元', '1300万元', 'overspend'],
    ['≤1200万元', '1200万元', 'asPlanned'],
    ['=1200万元', '1100万元', 'saving'],
    ['100-120万元', '90万元', 'saving'],
    ['健全', '健全', null],
    ['≤1200万元', '', null],
  ])('of a cost is saved or overspent, whatever became of the target: %s / %s', (target, actual, cost) => {
    expect(lineOf(target, actual, { level2: '成本指标', level3: '项目成本' }).cost).toBe(cost)
    expect(lineOf(target, actual, { level1: '成本指标', level2: '经济成本指标', level3: '总成本' }).cost).toBe(cost)
  })

  it('is no cost outside of cost, nor a rate of saving', () => {
    expect(lineOf('≤1200万元', '1100万元').cost).toBeNull()
    expect(lineOf('≥5%', '6%', { level2: '成本指标', level3: '成本节约率' }).cost).toBeNull()
  })
})

it('a group that is printed without an indicator is no line, and rows keep their places', () => {
  const blank = row('', '', { level3: '', points: '', score: '' })
  const lines = linesOf([blank, row('≥1个', '1个')])
  expect(lines.map(({ where }) => where.path)).toEqual([['indicators', 1]])
})

it('a level with a policy of its own goes by the name all the same', () => {
  const satisfaction = { level1: '满意度指标', level2: '服务对象满意度指标', level3: '投诉率', points: '10' }
  expect(told(lineOf('5%', '10%', satisfaction, projectSelfEvaluation2021Cost))).toEqual([
    '5百分点',
    '1',
    'notMet',
    'adverse',
  ])
})
