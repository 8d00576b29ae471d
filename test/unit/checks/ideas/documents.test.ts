import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../src/procedures/read.js'
import { reconcile } from '../../../../src/procedures/reconcile.js'

const header = { year: 2024, department: '某局', unit: '万元' }

function opened(json: object) {
  const { document, problems } = readDocument(JSON.stringify({ ...header, ...json }))
  if (!document) throw new Error(problems?.[0]?.message)
  return document
}

const indicator = (level3: string, actual: string, target = '') => ({
  level1: '投入管理指标',
  level2: '预算',
  level3,
  target,
  actual,
})
const form = (...indicators: readonly object[]) =>
  opened({ kind: 'selfEvaluation', form: 'department', title: '自评表', funding: [], goals: [], indicators })
const report = (...indicators: readonly object[]) => opened({ kind: 'evaluationReport', title: '评价报告', indicators })
const told = (...documents: Parameters<typeof reconcile>[0]) => reconcile(documents).findings.map(({ key }) => key)

describe('X1: what an indicator came to', () => {
  it('is the same in the form and in the report, whatever the marks in its name', () => {
    const one = indicator('“三公”经费变动率', '5%')
    expect(told(form(one), report(indicator('“三公经费”变动率', '5%')))).toEqual([])
    expect(told(form(one), report(indicator('“三公经费”变动率', '0%')))).toEqual([
      'X1:indicator/三公经费变动率:all:rate',
    ])
  })

  it('is not compared where a form prints the name twice, or no percentage', () => {
    const twice = [indicator('合格率', '100%'), indicator('合格率', '90%')]
    expect(told(form(...twice), report(indicator('合格率', '95%')))).toEqual([])
    expect(told(form(indicator('合格率', '合格')), report(indicator('合格率', '95%')))).toEqual([])
  })
})

describe('X7: what an indicator was to come to', () => {
  const target = (text: string) => indicator('培训人次', '', text)
  const declared = (text: string) =>
    opened({
      kind: 'departmentTarget',
      title: '申报表',
      funding: [],
      goals: [],
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训人次', target: text }],
    })

  it.each([
    ['≥200人次', '≥200人次'],
    ['200人次', '≥200.0人次'],
    ['≥95%', '≥95.00%'],
    ['200人次', '200人'],
    ['约200人次', '300人次'],
    ['优', '良'],
    ['', '200人次'],
  ])('%s and %s do not disagree', (one, other) => {
    expect(told(declared(one), form(target(other)))).toEqual([])
  })

  it('is told with both where the self-evaluation has another than the declaration', () => {
    expect(told(declared('≥200人次'), form(target('≥150人次')))).toEqual(['X7:indicator/培训人次:all:target:人次'])
    expect(told(declared('≤2%'), form(target('≤20%')), report(target('≤20%')))).toEqual([
      'X7:indicator/培训人次:all:target:%',
    ])
  })
})

describe('X6: the control rate of the three public costs', () => {
  const money = (figures: object) =>
    opened({
      kind: 'selfEvaluationReport',
      title: '自评报告',
      statements: [{ kind: 'amount', subject: 'threePublic', scope: 'generalPublicBudget', figures }],
    })
  const stating = (rate: string) => report(indicator('“三公经费”控制率', rate))

  it('is outturn over budget, for all that rounding allows', () => {
    const spent = money({ budget: '6.00', outturn: '3.58' })
    expect(told(spent, stating('59.73%'))).toEqual([])
    const [found] = reconcile([spent, stating('100%')]).findings
    expect([found?.key, found?.severity, found?.where.document]).toEqual(['X6:threePublic:rate', 'warning', '评价报告'])
  })

  it('is told once where several state it', () => {
    const spent = money({ originalBudget: '6.00', outturn: '3.58' })
    const keys = told(spent, stating('100%'), form(indicator('三公经费控制率', '0%')))
    expect(keys.filter((key) => key.startsWith('X6'))).toEqual(['X6:threePublic:rate'])
  })

  it('is not judged without the money, or against a budget of nothing', () => {
    expect(told(money({ outturn: '3.58' }), stating('100%'))).toEqual([])
    expect(told(money({ budget: '0', outturn: '0' }), stating('100%'))).toEqual([])
    expect(told(form(indicator('合格率', '90%')), stating('100%'))).toEqual([])
  })
})
