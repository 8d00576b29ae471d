import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/presentation/explain.js'
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

  it('tells every document that states it wrongly, with what each prints', () => {
    const spent = money({ budget: '6.00', outturn: '3.58' })
    const wrong = [stating('100%'), form(indicator('三公经费控制率', '0%'))]
    const right = opened({
      kind: 'monitoring',
      title: '监控表',
      form: 'department',
      period: { month: 12 },
      funding: [],
      goals: [],
      indicators: [indicator('三公经费控制率', '59.67%')],
    })
    const found = reconcile([spent, ...wrong, right]).findings.find(({ id }) => id === 'X6')
    const words = found ? explain(found) : ''
    expect(words).toContain('《自评表》列为0%')
    expect(words).toContain('《评价报告》列为100%')
    expect(words).toContain('应为59.67%')
    expect(words).not.toContain('监控表')
    expect([`${found?.stated}`, ...(found?.operands ?? []).map(({ value }) => `${value}`)]).toEqual([
      '0',
      '3.58',
      '6',
      '1',
    ])
  })

  it('is as grave as what could be read, and says which reading is in doubt', () => {
    const spent = money({ budget: '6.00', outturn: '3.58' })
    const doubtful = [{ path: ['indicators', 0, 'actual'], reading: '0%', note: '印刷不清' }]
    const json = { kind: 'selfEvaluation', form: 'department', title: '自评表', funding: [], goals: [] }
    const blurred = opened({ ...json, indicators: [indicator('三公经费控制率', '0%')], doubtful })
    const found = reconcile([spent, stating('100%'), blurred]).findings.find(({ id }) => id === 'X6')
    expect([found?.severity, found && explain(found).includes('列为0%（读数存疑）')]).toEqual(['warning', true])
    expect(reconcile([spent, blurred]).findings.map(({ severity }) => severity)).toEqual(['note'])
  })

  it('is held against the money of its own document, where that prints it', () => {
    const own = opened({
      kind: 'evaluationReport',
      title: '评价报告',
      indicators: [indicator('“三公经费”控制率', '50%')],
      statements: [
        {
          kind: 'amount',
          subject: 'threePublic',
          scope: 'generalPublicBudget',
          figures: { budget: '6', outturn: '3' },
        },
      ],
    })
    expect(told(money({ budget: '6.00', outturn: '3.58' }), own)).toEqual([
      'X1:threePublic:generalPublicBudget:outturn',
    ])
  })

  it('is not judged without the money, or against a budget of nothing', () => {
    expect(told(money({ outturn: '3.58' }), stating('100%'))).toEqual([])
    expect(told(money({ budget: '0', outturn: '0' }), stating('100%'))).toEqual([])
    expect(told(form(indicator('合格率', '90%')), stating('100%'))).toEqual([])
  })
})

const saying = (kind: string, title: string, ...statements: readonly object[]) => opened({ kind, title, statements })
const amount = (subject: string, scope: string, figures: object) => ({ kind: 'amount', subject, scope, figures })

describe('X1: one figure that several documents print', () => {
  const outturn = (title: string, value: string) =>
    saying('evaluationReport', title, amount('expenditure', 'all', { outturn: value }))

  it.each([0, 1, 2, 3, 4])('is one finding that accuses the one odd copy, in place %i of five', (odd) => {
    const documents = ['甲', '乙', '丙', '丁', '戊'].map((title, at) => outturn(title, at === odd ? '90' : '100.00'))
    const { findings } = reconcile(documents)
    expect(findings.map(({ key, stated, computed }) => [key, `${stated}`, `${computed}`])).toEqual([
      ['X1:expenditure:all:outturn', '90', '100'],
    ])
    expect(findings[0]?.where.document).toBe('甲乙丙丁戊'[odd])
  })

  it('names both odd copies, and accuses neither of the three that agree', () => {
    const documents = [
      outturn('甲', '90'),
      outturn('乙', '100'),
      outturn('丙', '95'),
      outturn('丁', '100.0'),
      outturn('戊', '100'),
    ]
    const [found, ...others] = reconcile(documents).findings
    expect(others).toEqual([])
    const words = found ? explain(found) : ''
    expect(words).toContain('《甲》列为90万元')
    expect(words).toContain('《丙》列为95万元')
    expect(`${found?.computed}`).toBe('100')
  })

  it('does not let a coarser copy hide that two finer ones differ', () => {
    const fine = [outturn('甲', '38.3'), outturn('乙', '38.28'), outturn('丙', '38.27')]
    expect(told(...fine)).toEqual(['X1:expenditure:all:outturn'])
    expect(told(outturn('甲', '38.3'), outturn('乙', '38.28'), outturn('丙', '38.28'))).toEqual([])
  })

  it('is an error where those that could be read disagree, whatever else is in doubt', () => {
    const doubtful = [{ path: ['statements', 0, 'figures', 'outturn'], reading: '95', note: '印刷不清' }]
    const blurred = opened({
      kind: 'evaluationReport',
      title: '丙',
      statements: [amount('expenditure', 'all', { outturn: '95' })],
      doubtful,
    })
    const severities = (...documents: Parameters<typeof reconcile>[0]) =>
      reconcile(documents).findings.map(({ severity }) => severity)
    expect(severities(outturn('甲', '90'), outturn('乙', '100'), blurred)).toEqual(['error'])
    expect(severities(outturn('甲', '100'), outturn('乙', '100'), blurred)).toEqual(['note'])
  })

  it('tells documents apart that bear one title, or none', () => {
    const untitled = (name: string, score: string) =>
      opened({
        kind: 'selfEvaluation',
        form: 'project',
        project: { name },
        funding: [{ code: 'total', label: '年度资金总额', outturn: score }],
        goals: [],
        indicators: [],
      })
    const [found] = reconcile([untitled('平台', '90'), untitled('平台', '100')]).findings
    expect(found && explain(found)).toMatch(
      /某局2024年度项目支出绩效自评表（平台）（[12]）》.*某局2024年度项目支出绩效自评表（平台）（[12]）》/u,
    )
    const both = [outturn('报告', '90'), outturn('报告', '100')]
    const [same] = reconcile(both).findings
    expect(same && explain(same)).toMatch(/《报告（[12]）》列为.*《报告（[12]）》列为/u)
  })

  it('is not compared between units that one shorter name may mean', () => {
    const of = (department: string, value: string) =>
      opened({
        kind: 'evaluationReport',
        department,
        region: '某市',
        title: department,
        statements: [amount('expenditure', 'all', { outturn: value })],
      })
    expect(told(of('东区住房保障中心', '90'), of('西区住房保障中心', '100'), of('住房保障中心', '80'))).toEqual([])
    expect(told(of('东区住房保障中心', '90'), of('住房保障中心', '80'))).toEqual(['X1:expenditure:all:outturn'])
    const chain = [of('住房保障中心', '80'), of('区住房保障中心', '80'), of('东区住房保障中心', '90')]
    expect(told(...chain)).toEqual(['X1:expenditure:all:outturn'])
  })
})

describe('X8: a part in one document and its whole in another', () => {
  const one = (subject: string, scope: string, figures: object) =>
    saying('selfEvaluationReport', '自评报告', amount(subject, scope, figures))
  const other = (subject: string, scope: string, figures: object) =>
    saying('evaluationReport', '评价报告', amount(subject, scope, figures))

  it.each([
    ['expenditure', 'generalPublicBudget', 'expenditure', 'all', 'outturn', 'error'],
    ['expenditure', 'governmentManagedFund', 'expenditure', 'fiscalAppropriation', 'finalBudget', 'error'],
    ['expenditure', 'fiscalAppropriation', 'expenditure', 'all', 'originalBudget', 'error'],
    ['expenditure.project', 'all', 'expenditure', 'all', 'outturn', 'error'],
    ['threePublic.vehicleOperation', 'generalPublicBudget', 'threePublic', 'generalPublicBudget', 'outturn', 'error'],
    ['procurement.goods', 'all', 'procurement', 'all', 'outturn', 'error'],
    ['2010301', 'generalPublicBudget', '20103', 'generalPublicBudget', 'outturn', 'error'],
    ['2010301', 'generalPublicBudget', 'expenditure', 'all', 'outturn', 'error'],
    ['30101', 'generalPublicBudget', 'expenditure.basic', 'generalPublicBudget', 'outturn', 'error'],
    ['project/平台', 'all', 'expenditure.project', 'all', 'outturn', 'warning'],
    ['project/平台', 'all', 'expenditure', 'all', 'finalBudget', 'warning'],
    ['evaluatedProjects', 'all', 'expenditure.project', 'all', 'outturn', 'warning'],
  ])('%s of %s against %s of %s, %s', (part, scope, whole, of, stage, severity) => {
    const found = reconcile([one(whole, of, { [stage]: '100.00' }), other(part, scope, { [stage]: '120.5' })]).findings
    expect(found.map((each) => [each.key, each.severity])).toEqual([[`X8:${part}:${scope}:${stage}`, severity]])
    expect(found[0] && explain(found[0])).toContain('《评价报告》列为120.5万元，多于《自评报告》的')
    const within = [one(whole, of, { [stage]: '120.50' }), other(part, scope, { [stage]: '120.5' })]
    expect(told(...within)).toEqual([])
  })

  it('is no more than the whole for all that rounding allows, and in 元 as in 万元', () => {
    const inYuan = opened({
      kind: 'evaluationReport',
      title: '评价报告',
      unit: '元',
      statements: [amount('expenditure.project', 'all', { outturn: '1,000,049.99' })],
    })
    expect(told(one('expenditure', 'all', { outturn: '100.00' }), inYuan)).toEqual([])
    expect(told(one('expenditure', 'all', { outturn: '99.99' }), inYuan)).toEqual([
      'X8:expenditure.project:all:outturn',
    ])
  })

  it('is told once, and not where one figure that both print is what differs', () => {
    const both = saying(
      'evaluationReport',
      '评价报告',
      amount('expenditure', 'generalPublicBudget', { outturn: '120' }),
      amount('expenditure', 'all', { outturn: '130' }),
    )
    expect(told(one('expenditure', 'all', { outturn: '100' }), both)).toEqual(['X1:expenditure:all:outturn'])
    const third = saying('evaluationReport', '第三份', amount('expenditure', 'fiscalAppropriation', { outturn: '110' }))
    expect(told(one('expenditure', 'all', { outturn: '100' }), third)).toEqual([
      'X8:expenditure:fiscalAppropriation:outturn',
    ])
  })

  it('is not held against another stage, another budget, or what it is no part of', () => {
    expect(
      told(one('expenditure', 'all', { finalBudget: '100' }), other('expenditure.project', 'all', { outturn: '120' })),
    ).toEqual([])
    const funds = [
      one('expenditure', 'governmentManagedFund', { outturn: '1' }),
      other('expenditure', 'generalPublicBudget', { outturn: '9' }),
    ]
    expect(told(...funds)).toEqual([])
    expect(told(one('expenditure', 'all', { outturn: '100' }), other('income', 'all', { outturn: '120' }))).toEqual([])
  })
})

describe('X9: an outturn and a budget of different money', () => {
  const general = amount('expenditure', 'generalPublicBudget', { originalBudget: '1003.69', outturn: '1063.77' })
  const fund = amount('expenditure', 'governmentManagedFund', { originalBudget: '222.06' })
  const all = (...more: readonly object[]) => [
    amount('expenditure', 'all', { originalBudget: '1003.69', outturn: '1285.83' }),
    ...more,
  ]
  const accounts = saying('selfEvaluationReport', '决算说明', general, fund)

  it('is told with the outturn that belongs to the budget, and what proves it', () => {
    const [found, ...others] = reconcile([accounts, saying('evaluationReport', '评价报告', ...all())]).findings
    expect([found?.key, found?.severity, others.length]).toEqual([
      'X9:expenditure:all:originalBudget:generalPublicBudget',
      'warning',
      0,
    ])
    const words = found ? explain(found) : ''
    for (const part of [
      '1,285.83万元属全部资金',
      '1,003.69万元却与一般公共预算的预算数相同',
      '1,063.77万元',
      '222.06万元',
    ])
      expect(words).toContain(part)
  })

  it('is a note where nothing speaks against that the two are equal', () => {
    const plain = saying('selfEvaluationReport', '决算说明', general)
    const found = reconcile([plain, saying('evaluationReport', '评价报告', ...all())]).findings
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([['X9', 'note']])
  })

  it('is told once where several documents do it, in whatever unit', () => {
    const inYuan = opened({
      kind: 'evaluationReport',
      title: '另一报告',
      unit: '元',
      statements: [amount('expenditure', 'all', { originalBudget: '10,036,900.00', outturn: '12,858,300.00' })],
    })
    const keys = told(accounts, saying('evaluationReport', '评价报告', ...all()), inYuan)
    expect(keys).toEqual(['X9:expenditure:all:originalBudget:generalPublicBudget'])
  })

  it('is nothing where budget and outturn are both of either money, or the budget is nothing', () => {
    const same = amount('expenditure', 'all', { originalBudget: '1003.69', outturn: '1063.77' })
    expect(told(saying('selfEvaluationReport', '甲', general), saying('evaluationReport', '乙', same))).toEqual([])
    const none = [
      saying(
        'selfEvaluationReport',
        '甲',
        amount('expenditure', 'generalPublicBudget', { originalBudget: '0', outturn: '1' }),
      ),
      saying('evaluationReport', '乙', amount('expenditure', 'all', { originalBudget: '0', outturn: '2' })),
    ]
    expect(told(...none)).toEqual([])
  })
})

describe('X10: why one thing is as it is', () => {
  const because = (reason: string) => form({ ...indicator('培训场次', '8场', '10场'), reason })
  const watched = (explanation: string) =>
    opened({
      kind: 'monitoring',
      form: 'department',
      title: '监控表',
      period: { month: 12 },
      funding: [],
      goals: [],
      indicators: [{ ...indicator('培训场次', '8场', '10场'), causes: { explanation } }],
    })
  const telling = (text: string) =>
    opened({
      kind: 'evaluationReport',
      title: '评价报告',
      indicators: [{ level1: '投入管理指标', level3: '培训场次', comment: text }],
    })

  it('is told with all three where three documents give three reasons', () => {
    const found = reconcile([
      because('讲师档期冲突，两场推迟到下年'),
      watched('资金下达较晚'),
      telling('全年8场，主要原因是场地维修。'),
    ]).findings
    expect(found.map(({ key, severity }) => [key, severity])).toEqual([
      ['X10:indicator/培训场次:all:completion:reason', 'note'],
    ])
    for (const words of ['讲师档期冲突', '资金下达较晚', '场地维修'])
      expect(found[0] && explain(found[0])).toContain(words)
  })

  it.each([
    ['资金下达较晚', '资金下达较晚，且场地维修'],
    ['讲师档期冲突，两场推迟', '因讲师的档期冲突推迟两场'],
    ['无', '资金下达较晚'],
    ['', '资金下达较晚'],
  ])('%s and %s are no two reasons', (one, other) => {
    expect(told(because(one), watched(other))).toEqual([])
  })

  it('is read from sentences on a change, and a change is not the completion of a budget', () => {
    const change = (title: string, kind: string, text: string) =>
      saying('evaluationReport', title, {
        kind,
        subject: 'threePublic',
        scope: 'all',
        figures:
          kind === 'change' ? { now: '3.58', change: '减少0.42' } : { budget: '6.00', outturn: '3.58', rate: '59.67%' },
        place: { text },
      })
    const one = change('甲', 'change', '“三公”经费比上年减少0.42万元，主要原因是车辆报废两辆。')
    expect(told(one, change('乙', 'change', '比上年减少，主要是由于接待批次下降。'))).toEqual([
      'X10:threePublic:all:change:reason',
    ])
    expect(told(one, change('乙', 'change', '比上年减少，原因为车辆报废。'))).toEqual([])
    expect(told(one, change('乙', 'completion', '小于预算，主要原因是接待批次下降。'))).toEqual([])
  })
})
