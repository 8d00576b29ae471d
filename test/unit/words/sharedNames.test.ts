import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { sharedNames } from '../../../src/words/sharedNames.js'

const operand = (label: string) => ({ label: { zh: label, en: label }, where: { path: [] }, value: new Decimal(1) })
const shared = (labels: readonly string[], locale: 'zh' | 'en') => {
  const { before, names } = sharedNames(labels.map(operand), locale)
  return [before, [...names.values()]]
}

describe('what names share', () => {
  it('is the table and the column of several rows', () => {
    expect(shared(['总表「甲」决算数', '总表「乙」决算数', '总表「丙」决算数'], 'zh')).toEqual([
      '总表决算数依次为',
      ['「甲」', '「乙」', '「丙」'],
    ])
    expect(shared(['income, row a, outturn', 'income, row b, outturn', 'income, row c, outturn'], 'en')).toEqual([
      'income, the outturn of each: ',
      ['row a', 'row b', 'row c'],
    ])
  })

  it('is the row of several columns', () => {
    expect(shared(['总表「甲」决算数', '总表「甲」预算数', '总表「甲」执行数'], 'zh')).toEqual([
      '总表「甲」各项依次为',
      ['决算数', '预算数', '执行数'],
    ])
    expect(shared(['income, row a, outturn', 'income, row a, budget', 'income, row a, final budget'], 'en')).toEqual([
      'income, row a: ',
      ['outturn', 'budget', 'final budget'],
    ])
  })

  it('is the column alone, or the table alone', () => {
    expect(shared(['指标「甲」得分', '指标「乙」得分', '「合计」得分'], 'zh')).toEqual([
      '得分依次为',
      ['指标「甲」', '指标「乙」', '「合计」'],
    ])
    expect(shared(['总表「甲」决算数', '总表「乙」预算数', '总表「丙」决算数'], 'zh')).toEqual([
      '总表各项依次为',
      ['「甲」决算数', '「乙」预算数', '「丙」决算数'],
    ])
    expect(shared(['row a, score', 'row b, with a comma, score', 'row c, score'], 'en')).toEqual([
      'the score of each: ',
      ['row a', 'row b, with a comma', 'row c'],
    ])
  })

  it('leaves something of every name', () => {
    expect(shared(['「甲」得分', '「甲」得分', '「甲」得分'], 'zh')).toEqual([
      '「甲」各项依次为',
      ['得分', '得分', '得分'],
    ])
  })

  it.each([
    [['「甲」得分', '「乙」得分']],
    [['「甲」得分', '「乙」分值', '「丙」分值']],
    [['甲得分', '乙得分', '丙得分']],
    [['「甲」得分', '乙得分', '「丙」得分']],
    [[]],
  ])('is nothing of %j', (labels) => {
    expect(shared(labels, 'zh')).toEqual(['', []])
  })
})
