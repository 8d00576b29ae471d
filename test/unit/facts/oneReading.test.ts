import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/deviation/linesOf.js'
import { mixedScopes } from '../../../src/deviation/mixedScopes.js'
import { monitorProgress } from '../../../src/deviation/progress.js'
import { DepartmentBudgetTarget } from '../../../src/documents/departmentBudgetTarget.js'
import { EvaluationReport } from '../../../src/documents/evaluationReport.js'
import { Monitoring } from '../../../src/documents/monitoring.js'
import { ProjectSummary } from '../../../src/documents/projectSummary.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { SelfEvaluationReport } from '../../../src/documents/selfEvaluationReport.js'
import { comparedFacts } from '../../../src/facts/compared/comparedFacts.js'
import { factsOf } from '../../../src/facts/facts.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../../src/procedures/analyzeDeviation.js'
import { audit } from '../../../src/procedures/audit.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import { reconcile } from '../../../src/procedures/reconcile.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'

const header = { year: 2024, department: '甲局', unit: '万元' } as const
const bare = { ...header, funding: [], goals: [], indicators: [] }
const { policy } = projectSelfEvaluation2020

const evaluation = (more: object) =>
  SelfEvaluation.parse({ kind: 'selfEvaluation', form: 'project', project: { name: '平台' }, ...bare, ...more })
const monitoring = (more: object) =>
  Monitoring.parse({ kind: 'monitoring', form: 'department', period: { month: 12 }, ...bare, ...more })

interface Labels {
  readonly level1?: string
  readonly level2?: string
}

describe('a bare figure is read alike by whoever judges it', () => {
  const cost = { level1: '成本指标', level2: '经济成本指标' }
  const rows: readonly (readonly [string, string, string, boolean, Labels])[] = [
    ['安全事故发生数', '0起', '3起', false, {}],
    ['安全事故发生数', '0起', '0起', true, {}],
    ['预算调整率', '3%', '30%', false, {}],
    ['投诉率', '5%', '8%', false, {}],
    ['三公经费控制率', '100%', '120%', false, {}],
    ['资金到位率', '100%', '80%', false, cost],
    ['就业率', '90%', '95%', true, {}],
    ['培训场次', '10场', '8场', false, {}],
    ['项目总成本', '100万元', '120万元', false, cost],
    ['结转结余率', '5%', '2%', true, {}],
  ]

  it.each(rows)('%s, %s asked, %s reached', (level3, target, actual, met, labels) => {
    const row = { level1: '产出指标', level2: '数量指标', ...labels, level3, target, actual }
    const scored = { ...row, points: '10', score: '10' }
    const form = evaluation({ indicators: [scored] })
    const report = EvaluationReport.parse({ kind: 'evaluationReport', ...header, indicators: [scored] })
    expect(scoreIndicator({ ...scored, name: level3 }, policy).met).toBe(met)
    expect(evaluate(form, projectSelfEvaluation2020).lines[0]).toMatchObject({ met })
    for (const document of [form, report, monitoring({ indicators: [row] })]) {
      const [line] = analyzeDeviation(document, projectSelfEvaluation2020).lines
      expect(line?.effect === 'adverse').toBe(!met)
    }
    const full = audit(form).findings.filter(({ id }) => id === 'E10')
    expect(full.length).toBe(met ? 0 : 1)
  })

  const open: readonly (readonly [string, string, string, Labels])[] = [
    ['会议费', '50万元', '60万元', {}],
    ['响应时间', '3天', '2天', {}],
    ['人员控制数', '30人', '28人', {}],
    ['成本节约额', '5万元', '8万元', { level2: '成本指标' }],
  ]

  it.each(open)('%s, %s asked, %s reached: nobody says', (level3, target, actual, labels) => {
    const row = { level1: '产出指标', level2: '数量指标', ...labels, level3, target, actual }
    const scored = { ...row, points: '10', score: '10' }
    const [line] = evaluate(evaluation({ indicators: [scored] }), projectSelfEvaluation2020).lines
    expect(line).toMatchObject({ met: null, reason: 'noDirection', fullThoughMissed: false, reasonsOwed: [] })
    const [deviation] = analyzeDeviation(evaluation({ indicators: [scored] }), projectSelfEvaluation2020).lines
    expect(deviation).toMatchObject({ status: 'undeterminable', effect: null, reasonsOwed: [] })
    const midYear = { lines: [], goals: [{ key: 'a', label: '甲', indicators: [{ ...row, key: 'b', label: level3 }] }] }
    const progress = monitorProgress(midYear, { unit: '万元', cutOff: '2024-12-31' })
    expect(progress.goals[0]?.undecided).toEqual(actual === '28人' ? [] : ['b'])
  })

  it('by the words before it where the name says nothing', () => {
    const row = {
      level1: '产出指标',
      level2: '质量指标',
      level3: '窗口情况',
      target: '投诉率5%',
      actual: '8%',
      points: '10',
    }
    const form = evaluation({ indicators: [{ ...row, score: '10' }] })
    expect(evaluate(form, projectSelfEvaluation2020).lines[0]).toMatchObject({ met: false, fullThoughMissed: true })
    expect(analyzeDeviation(form, projectSelfEvaluation2020).lines[0]?.effect).toBe('adverse')
  })
})

describe('money in a unit of its own, on a row without a code', () => {
  const row = { label: '年度资金总额', finalBudget: '200万元', outturn: '0.019亿元', rate: '95%', points: '10' }
  const form = evaluation({ unit: '元', funding: [{ ...row, score: '9.5' }] })

  it('is scored, deviates and makes lines', () => {
    expect(evaluate(form, projectSelfEvaluation2020).execution).toMatchObject({ outcome: 'holds' })
    const [line] = analyzeDeviation(form, projectSelfEvaluation2020).funding
    expect([line?.code, line?.absolute?.toFixed(), line?.relative?.toFixed()]).toEqual(['total', '-100000', '-0.05'])
    const [total] = linesOf(form, 'project')
    expect(total?.finalBudget).toMatchObject({ unit: '万元' })
  })

  it('is audited and compared with other documents', () => {
    expect(audit(form).findings.filter(({ id }) => id === 'E20')).toEqual([])
    const summary = ProjectSummary.parse({
      kind: 'projectSummary',
      ...header,
      rows: [{ name: '平台', finalBudget: '200', outturn: '170' }],
    })
    expect(reconcile([form, summary]).findings.map(({ key }) => key)).toEqual(['X1:project/平台:all:outturn'])
  })

  it('is a source by its label, and a project under projects whatever it is called', () => {
    const funding = [
      { label: '其中：财政拨款（万元）', originalBudget: '5' },
      { label: '市级资金', originalBudget: '4' },
      { label: '人员经费', group: '项目支出', originalBudget: '3' },
      { label: '不明', originalBudget: '2' },
    ]
    const codes = factsOf(monitoring({ funding })).funding.map(({ code, en }) => [code, en])
    expect(codes).toEqual([
      ['fiscalAppropriation', 'fiscal appropriation'],
      ['municipal', 'municipal government funds'],
      [undefined, '人员经费'],
      [undefined, '不明'],
    ])
    expect(linesOf(monitoring({ funding }), 'project').map(({ key }) => key)).toEqual(['人员经费'])
  })
})

describe('operator, value and unit in three columns', () => {
  const indicator = { level1: '产出指标', level2: '数量指标', level3: '培训场次', comparator: '≥', unit: '场' }
  const form = DepartmentBudgetTarget.parse({
    kind: 'departmentBudgetTarget',
    ...bare,
    indicators: [{ ...indicator, target: '12', halfYearTarget: '6' }],
  })

  it('are one target to whoever reads it', () => {
    const [row] = factsOf(form).indicators
    expect(row?.targets.map(({ text }) => text)).toEqual(['≥12场', '≥6场'])
    const [fact] = comparedFacts(factsOf(form))
    expect([fact?.subject, fact?.unit, fact?.figure.value.toFixed()]).toEqual(['indicator/培训场次', '场', '12'])
  })
})

describe('the cause of a row', () => {
  const asked = {
    level1: '产出指标',
    level2: '数量指标',
    level3: '场次',
    target: '',
    periodTarget: '≥10场',
    actual: '5场',
  }
  const form = monitoring({
    funding: [{ label: '甲', group: '项目支出', plannedOutturn: '10', outturn: '5', causes: { staff: '无' } }],
    indicators: [{ ...asked, causes: { staff: '无' } }],
  })

  it('is none where a mark says that nothing failed, for money and indicators alike', () => {
    const { lines, funding } = analyzeDeviation(form, projectSelfEvaluation2020)
    expect([lines[0]?.reasonStanding, funding[0]?.reasonStanding]).toEqual(['blank', 'blank'])
    const [line] = linesOf(form, 'project')
    expect([line?.reason, line?.isMarked]).toEqual(['', undefined])
  })
})

describe('what a sentence states as a sum or beside a change', () => {
  const sum = { whole: '10', parts: [{ subject: 'expenditure.basic', amount: '6万元' }] }
  const statements = [{ kind: 'sum' as const, subject: 'expenditure', scope: 'all' as const, figures: sum }]
  const report = SelfEvaluationReport.parse({ kind: 'selfEvaluationReport', ...header, statements })

  it('makes lines, and is compared, as any other amount', () => {
    expect(linesOf(report, 'expenditureKind').map(({ key }) => key)).toEqual(['basic'])
    expect(linesOf(report, 'unit')[0]?.outturn).toMatchObject({ unit: '万元', decimals: 0 })
    expect(comparedFacts(factsOf(report)).map(({ subject }) => subject)).toEqual(['expenditure', 'expenditure.basic'])
    expect(mixedScopes([report])).toEqual([])
  })
})
