import { describe, expect, it } from 'vitest'
import { costWithinFunds } from '../../../../src/checks/ideas/money/costWithinFunds.js'
import { wholeCost } from '../../../../src/checks/ideas/money/wholeCost.js'
import { casesOf, type FormParts, indicator, outcomesOf, saidOf, total } from './targetForm.js'

const funding = (budget: string, more = {}) => [total(budget, more)]
const holds = ['holds']
const broken = ['broken']

describe('the whole cost', () => {
  const cost = (target: string, more = {}): FormParts => ({
    funding: funding('64万元', { mediumTermBudget: '100' }),
    indicators: [indicator('成本控制', target, { level2: '成本指标', subject: 'expenditure', ...more })],
  })

  it.each([
    ['64万元/年', holds],
    ['640000元', holds],
    ['0.01亿元', holds],
    ['0.0100亿元', broken],
    ['≤64万元', holds],
    ['≤60万元', holds],
    ['≤70万元', broken],
    ['60万元', broken],
    ['控制在预算内', []],
    ['8个岗位，25万元', []],
  ])('%s beside a budget of 64万元: %j', (target, outcomes) => {
    expect(outcomesOf(wholeCost, cost(target))).toEqual(outcomes)
  })

  it('of the medium term stands beside the funds of the medium term, and of half a year beside nothing printed', () => {
    const [year, medium] = casesOf(
      wholeCost,
      cost('64万元', { mediumTermTarget: '总成本101万元', halfYearTarget: '30万元' }),
    )
    expect([year?.judgement.outcome, medium?.judgement.outcome]).toEqual(['holds', 'broken'])
    expect(medium?.where.path).toEqual(['indicators', 0, 'mediumTermTarget'])
  })

  it('says by how much it is off', () => {
    const wanted = '总成本应与资金总额一致，请核对'
    expect(saidOf(wholeCost, cost('60万元'))).toEqual([
      `总成本60万元与「资金总额」年度预算数64万元相差4万元；${wanted}`,
    ])
    expect(saidOf(wholeCost, cost('≤70万元'))).toEqual([
      `总成本上限70万元比「资金总额」年度预算数64万元多6万元；${wanted}`,
    ])
  })

  it('cannot be checked without a printed budget', () => {
    expect(outcomesOf(wholeCost, { ...cost('64万元'), funding: [] })).toEqual(['insufficientData'])
  })

  it('is not what another cost is: that must only stay within it', () => {
    const part = (target: string): FormParts => ({
      funding: funding('64'),
      indicators: [indicator('设备购置成本', target, { level2: '经济成本指标' })],
    })
    expect(outcomesOf(costWithinFunds, part('≤30万元'))).toEqual(holds)
    expect(saidOf(costWithinFunds, part('≤65万元'))).toEqual([
      '列为65万元，比「资金总额」年度预算数64万元多1万元；请核对指标值，或说明超出部分由何种资金承担',
    ])
    expect(outcomesOf(costWithinFunds, part('≤400元/人'))).toEqual([])
    expect(outcomesOf(costWithinFunds, cost('70万元'))).toEqual([])
  })

  it.each([
    ['≤65万元', {}, broken],
    ['≤65万元', { level1: '成本指标', level2: '社会成本指标' }, []],
    ['降低65万元', {}, []],
    ['总投资≤650万元', {}, []],
    ['≥65万元', { level2: '数量指标' }, []],
  ])('of others, of several years or saved is not held against the budget: %s %j %j', (target, more, outcomes) => {
    const one = indicator('工程', target, { level2: '成本指标', ...more })
    expect(outcomesOf(costWithinFunds, { funding: funding('64'), indicators: [one] })).toEqual(outcomes)
  })

  it('of a form with a budget at two stages may stay within either', () => {
    const revised = (originalBudget: string, finalBudget: string): FormParts => ({
      kind: 'selfEvaluation',
      funding: [{ code: 'total', label: '年度资金总额', originalBudget, finalBudget }],
      indicators: [{ ...indicator('设备购置', '≤65万元', { level2: '成本指标' }), actual: '60万元' }],
    })
    expect(outcomesOf(costWithinFunds, revised('64', '70'))).toEqual(holds)
    expect(outcomesOf(costWithinFunds, revised('70', '64'))).toEqual(holds)
    expect(outcomesOf(costWithinFunds, revised('64', '63'))).toEqual(broken)
  })
})
