import { describe, expect, it } from 'vitest'
import { instalments } from '../../../../src/checks/ideas/terms/instalments.js'
import { type FormParts, indicator, outcomesOf, saidOf, total } from './targetForm.js'

describe('a balance in instalments', () => {
  const parts = (count: string, term: string | undefined, budget = '410.06'): FormParts => ({
    kind: 'specialFundTarget',
    project: { name: '平台', ...(term === undefined ? {} : { term }) },
    funding: [total(budget, { mediumTermBudget: '536.48' })],
    statements: [
      { kind: 'count', subject: 'expenditure.instalmentYears', scope: 'all', figures: { count, unit: '年' } },
      { kind: 'count', subject: 'standardisations', scope: 'all', figures: { count: '6' } },
    ],
  })

  it('is paid within the term of the project', () => {
    expect(outcomesOf(instalments, parts('3', '2020年9月-2023年9月'))).toEqual(['broken', 'holds'])
    expect(outcomesOf(instalments, parts('2', '2020年9月-2023年9月'))).toEqual(['holds', 'holds'])
    expect(saidOf(instalments, parts('3', '2020年9月-2023年9月'))).toEqual([
      '余款自2022年起分3年付清，要付到2024年，而项目2023年结束；请核对付款年限或项目起止年限',
    ])
    expect(outcomesOf(instalments, parts('2', undefined))).toEqual(['holds'])
    expect(outcomesOf(instalments, parts('', '2020年-2023年'))).toEqual(['holds'])
  })

  it('is read from the words of a target', () => {
    const printed = (target: string): FormParts => ({
      ...parts('', '2020年9月-2023年9月'),
      statements: [],
      indicators: [indicator('成本控制', target, { level2: '成本指标' })],
    })
    expect(outcomesOf(instalments, printed('全年410.06万元，其余款项分三年付清'))).toEqual(['broken', 'holds'])
    expect(outcomesOf(instalments, printed('410.06万元，余款分2年付清'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(instalments, printed('410.06万元，其余任务分三年完成'))).toEqual([])
  })

  it('is more than nothing', () => {
    expect(saidOf(instalments, parts('2', undefined, '536.48'))).toEqual([
      '列为536.48万元，本年已安排536.48万元，没有余款可以分年支付；请核对中长期资金，或删去分年付清的说明',
    ])
    expect(outcomesOf(instalments, parts('2', undefined, ''))).toEqual(['insufficientData'])
    expect(outcomesOf(instalments, { ...parts('2', undefined), funding: [total('1')] })).toEqual([])
  })
})
