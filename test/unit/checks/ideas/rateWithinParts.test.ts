import { describe, expect, it } from 'vitest'
import { outcomesOf, row, total } from './selfEvaluationForm.js'

const funds = (whole: string, ...parts: readonly string[]) => [
  total({ rate: whole }),
  ...parts.map((rate, at) => ({
    code: ['fiscalAppropriation', 'otherFunds'][at],
    label: ['财政拨款', '其他资金'][at],
    rate,
  })),
]

describe('the execution rate of all money', () => {
  it.each([
    ['105.99%', '100%', '98%', 'broken'],
    ['99%', '100%', '98%', 'holds'],
    ['100%', '100%', '100%', 'holds'],
    ['97%', '100%', '98%', 'broken'],
    ['100.4%', '100%', '100%', 'holds'],
    ['100%', '99.6%', '99.7%', 'holds'],
    ['1.06', '1', '0.98', 'broken'],
  ])('%s of parts of %s and %s: %s', (whole, one, other, outcome) => {
    expect(outcomesOf({ funding: funds(whole, one, other) }, 'E42')).toEqual([outcome])
  })

  it.each([
    ['one part alone', funds('105.99%', '100%')],
    ['a part whose rate is blank', funds('105.99%', '100%', '')],
    [
      'money that is printed',
      [total({ finalBudget: '100', outturn: '106', rate: '106%' }), ...funds('', '100%', '98%').slice(1)],
    ],
  ])('is not held against %s', (_, funding) => {
    expect(outcomesOf({ funding }, 'E42')).toEqual([])
  })
})

describe('the completion of all indicators', () => {
  const done = (completionRate: string, level3: string) => row({ level3, completionRate })

  it.each([
    ['总体完成率', '105.99%', ['broken']],
    ['指标综合完成率', '99%', ['holds']],
    ['合计', '105.99%', ['broken']],
    ['平均完成率', '90%', ['broken']],
    ['政府采购完成率', '105.99%', []],
    ['项目完成率', '120%', []],
  ])('%s of %s beside 100%% and 98%%: %j', (name, rate, outcomes) => {
    const indicators = [done('100%', '培训'), done('98%', '展览'), done(rate, name)]
    expect(outcomesOf({ indicators }, 'E42')).toEqual(outcomes)
  })
})
