import { describe, expect, it } from 'vitest'
import { reachableHalfYear } from '../../../../src/checks/ideas/terms/reachableHalfYear.js'
import { casesOf, indicator, outcomesOf, saidOf, total } from './targetForm.js'

describe('the plan for half a year', () => {
  const plan = (basic: string, project: string) => ({
    funding: [total('5878.82')],
    expenditure: [
      { code: 'basic', label: '基本支出', halfYearPlannedOutturn: basic, budget: '1922.02' },
      { code: 'project', label: '项目支出', halfYearPlannedOutturn: project, budget: '3956.8' },
    ],
  })
  const rate = (name: string, halfYearTarget: string) => indicator(name, '=100%', { halfYearTarget })

  it('does not reach full execution with 38 percent of the budget', () => {
    const [execution, ...others] = casesOf(reachableHalfYear, {
      ...plan('700', '1545.2'),
      indicators: [rate('预算执行率', '=100%'), rate('结转结余率', '=0%')],
    })
    expect(others).toEqual([])
    expect([execution?.judgement.computed?.toFixed(4), execution?.judgement.outcome]).toEqual(['0.3819', 'broken'])
    expect(saidOf(reachableHalfYear, { ...plan('700', '1545.2'), indicators: [rate('预算执行率', '=100%')] })).toEqual([
      '要求“=100%”，而半年计划执行数只占全年预算的38.19%（基本支出36.42%、项目支出39.05%）；请改为半年计划能够达到的比率，或写明以半年计划数为分母',
    ])
  })

  it('reaches a target that it meets or betters', () => {
    const indicators = [rate('预算执行率', '≥38%'), rate('预算执行率', '=38.19%')]
    expect(outcomesOf(reachableHalfYear, { ...plan('700', '1545.2'), indicators })).toEqual(['holds', 'holds'])
  })

  it('names the shares of those kinds that have a budget', () => {
    const parts = plan('700', '1545.2')
    const [basic, project] = parts.expenditure
    const indicators = [rate('预算执行率', '=100%')]
    const [one] = casesOf(reachableHalfYear, {
      ...parts,
      expenditure: [basic, { ...project, budget: '0' }],
      indicators,
    })
    expect(one?.fault).toMatchObject({ shares: [{ name: { zh: '基本支出' }, share: '36.42%' }] })
  })

  it('says nothing of other rates, of words, and where a plan or the total is blank or zero', () => {
    const indicators = [rate('政府采购执行率', '=100%'), rate('预算执行率', '良好')]
    expect(outcomesOf(reachableHalfYear, { ...plan('700', '1545.2'), indicators })).toEqual([])
    const asked = { indicators: [rate('预算执行率', '=100%')] }
    expect(outcomesOf(reachableHalfYear, { ...plan('700', ''), ...asked })).toEqual([])
    expect(outcomesOf(reachableHalfYear, { ...plan('700', '1'), ...asked, funding: [total('0')] })).toEqual([])
    expect(
      outcomesOf(reachableHalfYear, { ...plan('700', '1'), indicators: [indicator('预算执行率', '=100%')] }),
    ).toEqual([])
  })
})
