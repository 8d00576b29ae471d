import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'
import { findingsOf } from './audited.js'

const audited = (statements: readonly object[], tables: object = {}) => audit(accountsOf(tables, { statements }))
const told = (statements: readonly object[], tables: object = {}): string[] =>
  audited(statements, tables).findings.map(({ key, severity }) => `${severity} ${key}`)
const outcomes = (id: string, ...statements: readonly object[]): string[] =>
  audited(statements)
    .ledger.entries(id)
    .map(({ outcome }) => outcome)
const about = { subject: 'expenditure', scope: 'all' }

describe('a total of the budget and one of the outturn', () => {
  const parts = (basic: string, project: string) => [
    { subject: 'expenditure.basic', amount: basic },
    { subject: 'expenditure.project', amount: project },
  ]
  const sums = [
    { kind: 'sum', ...about, stage: 'originalBudget', figures: { whole: '100', parts: parts('60', '40') } },
    { kind: 'sum', ...about, stage: 'outturn', figures: { whole: '90', parts: parts('55', '35') } },
  ]

  it('are two things, each of which adds up', () => {
    expect(told(sums)).toEqual([])
    expect(outcomes('S6', ...sums)).toEqual(expect.arrayContaining(['holds', 'holds']))
  })

  it.each(['finalBudget', 'budget'])('of the %s too', (stage) => {
    expect(told([{ ...sums[0], stage }, sums[1] as object])).toEqual([])
  })

  it('contradict the same stage elsewhere, and only that', () => {
    const said = { kind: 'amount', ...about, figures: { originalBudget: '101', outturn: '90' } }
    expect(told([...sums, said])).toEqual(['error S5:originalBudget:expenditure:all'])
  })

  it('that is wrong is told by its stage', () => {
    const wrong = { ...sums[0], figures: { whole: '105', parts: parts('60', '40') } }
    expect(told([wrong])).toEqual(['error S6:sum:expenditure:all:originalBudget'])
  })

  it('of another year is another thing', () => {
    const lastYear = { kind: 'amount', ...about, year: 2023, figures: { outturn: '80' } }
    const thisYear = { kind: 'amount', ...about, year: 2024, figures: { outturn: '90' } }
    expect(told([lastYear, thisYear, sums[1] as object])).toEqual([])
    expect(told([lastYear, { ...lastYear, figures: { outturn: '81' } }])).toEqual([
      'error S5:outturn:2023/expenditure:all',
    ])
  })

  it('with an excerpt of its parts is no less than they are', () => {
    const some = { kind: 'sum', ...about, excerpt: true, figures: { whole: '100', parts: parts('60', '30') } }
    expect(told([some])).toEqual([])
    expect(told([{ ...some, figures: { whole: '80', parts: parts('60', '30') } }])).toEqual([
      'error S6:sum:expenditure:all',
    ])
    expect(told([{ ...some, excerpt: undefined }])).toEqual(['error S6:sum:expenditure:all'])
  })
})

describe('a change', () => {
  const change = (figures: object, more: object = {}) => ({ kind: 'change', ...about, ...more, figures })

  it('against the budget: “比预算增加1.14万元，增长114%”', () => {
    expect(
      told([change({ now: '2.14', before: '1.00', change: '增加1.14', rate: '增长114%' }, { against: 'budget' })]),
    ).toEqual([])
    expect(
      told([change({ now: '2.14', change: '增加1.14', rate: '增长114%' }, { against: 'originalBudget' })]),
    ).toEqual([])
  })

  it.each([
    ['budget', { budget: '1.00' }],
    ['originalBudget', { originalBudget: '1.00' }],
    ['finalBudget', { finalBudget: '1.00' }],
    ['budget', { originalBudget: '3.00', finalBudget: '1.00' }],
  ])('against the %s that another sentence prints (%j)', (against, budgets) => {
    const other = { kind: 'amount', ...about, figures: budgets }
    expect(told([other, change({ now: '2.14', change: '增加1.14万元', rate: '114%' }, { against })])).toEqual([])
    expect(told([other, change({ now: '2.14', change: '增加1.20万元' }, { against })])).toEqual([
      `error S3:changeAmount:expenditure:all:on ${against}`,
    ])
  })

  it('against the budget is not one against last year', () => {
    const onBudget = change({ now: '90', change: '减少10', rate: '下降10%' }, { against: 'budget' })
    const onYear = change({ now: '90', change: '增加10', rate: '增长12.5%' })
    expect(told([onBudget, onYear])).toEqual([])
  })

  it('of the budget is one of budgets', () => {
    const of = change({ now: '110', before: '100', rate: '增长10%' }, { stage: 'budget', against: 'lastYearOutturn' })
    expect(told([of, { kind: 'amount', ...about, figures: { outturn: '95' } }])).toEqual([])
  })

  it('against what was planned has its own figures alone', () => {
    expect(told([change({ now: '9', before: '10', rate: '下降10%' }, { against: 'plan' })])).toEqual([])
    expect(told([change({ now: '9', before: '10', rate: '增长10%' }, { against: 'plan' })])).toEqual([
      'error S3:change:expenditure:all:on plan',
    ])
  })

  it.each(['大于', '大于预算数', '高于', '增加'])('that is only a direction (%s) is right or not', (direction) => {
    const said = (now: string) => [change({ now, before: '100', direction }, { against: 'budget' })]
    expect(told(said('155.93'))).toEqual([])
    expect(told(said('55.93'))).toEqual(['error S3:direction:expenditure:all:on budget'])
  })

  it.each(['小于', '低于', '减少', '节约'])('downwards (%s) too', (direction) => {
    const said = (now: string) => [change({ now, before: '100', direction }, { against: 'budget' })]
    expect(told(said('55.93'))).toEqual([])
    expect(told(said('155.93'))).toEqual(['error S3:direction:expenditure:all:on budget'])
  })

  it('that is none is none', () => {
    const said = (now: string, direction: string) => [
      change({ now, before: '100.00', direction }, { against: 'budget' }),
    ]
    expect(told(said('100.00', '持平'))).toEqual([])
    expect(told(said('100.01', '基本持平'))).toEqual([])
    expect(told(said('101.00', '持平'))).toEqual(['error S3:direction:expenditure:all:on budget'])
  })

  it('says what it contradicts', () => {
    const { findings } = audited([
      change({ now: '55.93', before: '100', direction: '大于' }, { against: 'originalBudget' }),
    ])
    expect(findings.map((one) => explain(one, { locale: 'zh' }))[0]).toContain(
      '本年支出决算数55.93万元，本年支出年初预算数100万元，文中却称“大于”',
    )
  })

  it('told as a difference: “决算数大于预算数55.93万元”', () => {
    const said = (now: string) => [change({ now, before: '100', change: '大于55.93万元' }, { against: 'budget' })]
    expect(told(said('155.93'))).toEqual([])
    expect(told(said('144.07'))).toEqual(['error S3:changeAmount:expenditure:all:on budget'])
  })
})

describe('a completion', () => {
  const figures = { originalBudget: '1003.69', finalBudget: '1369.66', outturn: '1285.83', rate: '93.88%' }
  const completion = (more: object, own: object = {}) => [
    { kind: 'completion', ...about, ...own, figures: { ...figures, ...more } },
  ]

  it('holds against either of two budgets', () => {
    expect(told(completion({}))).toEqual([])
    expect(told(completion({ rate: '128.11%' }))).toEqual([])
    expect(told(completion({ rate: '95.00%' }))).toEqual(['error S1:completion:expenditure:all'])
  })

  it('of one that it names holds against that alone', () => {
    expect(told(completion({}, { against: 'finalBudget' }))).toEqual([])
    expect(told(completion({}, { against: 'originalBudget' }))).toEqual(['error S1:completion:expenditure:all'])
    expect(told(completion({ rate: '128.11%' }, { against: 'originalBudget' }))).toEqual([])
  })

  it('says which way it differs', () => {
    const ours = { originalBudget: '100', finalBudget: undefined, outturn: '155.93', rate: '155.93%' }
    expect(told(completion({ ...ours, direction: '大于', change: '大于55.93' }))).toEqual([])
    expect(told(completion({ ...ours, direction: '小于' }))).toEqual(['error S1:direction:expenditure:all'])
    expect(told(completion({ ...ours, change: '大于55.39' }))).toEqual(['error S1:difference:expenditure:all'])
  })
})

describe('what a sentence is about', () => {
  const tables = {
    generalPublicBudgetExpenditure: {
      rows: [
        { code: 'total', label: '合计', total: '10.00', basic: '6.00', project: '4.00' },
        { code: '205', label: '教育支出', total: '10.00', basic: '6.00', project: '4.00' },
        { code: '20502', label: '普通教育', total: '10.00', basic: '6.00', project: '4.00' },
        { code: '2050202', label: '小学教育', total: '10.00', basic: '6.00', project: '4.00' },
      ],
    },
  }
  const amount = (subject: string, outturn: string, more: object = {}) => [
    { kind: 'amount', subject, figures: { outturn }, ...more },
  ]
  const ofMoney = (said: readonly object[]) => told(said, tables).filter((one) => one.includes('S4'))

  it.each([
    ['一般公共预算财政拨款基本支出', '6.00', '6.01'],
    ['一般公共预算财政拨款支出', '10.00', '10.10'],
    ['（二）一般公共预算财政拨款项目支出', '4.00', '40.0'],
    ['教育支出（类）普通教育（款）小学教育（项）', '10.00', '11.00'],
    ['教育支出（205类）', '10.00', '11.00'],
    ['2050202', '10.00', '11.00'],
  ])('%s is held against the tables by its meaning', (subject, right, wrong) => {
    expect(ofMoney(amount(subject, right))).toEqual([])
    expect(ofMoney(amount(subject, wrong))).toHaveLength(1)
  })

  it('is of the money that its heading names', () => {
    const place = { section: '五、一般公共预算财政拨款支出决算情况说明' }
    expect(ofMoney(amount('基本支出', '6.00', { place }))).toEqual([])
    expect(ofMoney(amount('基本支出', '6.51', { place }))).toEqual([
      'error S4:outturn:expenditure.basic:generalPublicBudget',
    ])
  })

  it('is kept in its own words and told in the ledger, where nobody knows it', () => {
    const { findings, ledger } = audited(amount('乡村振兴衔接资金', '12.00'))
    expect(findings).toEqual([])
    expect(ledger.entries('S21').map(({ outcome, reason, label }) => [outcome, reason, label.zh])).toEqual([
      ['insufficientData', 'unknownSubject', '乡村振兴衔接资金'],
    ])
    expect(told(amount('expediture', '1'))).toEqual(['note S21:subject:expediture:all'])
    expect(told(amount('threePublic.overseasTravell', '1'))).toHaveLength(1)
    expect(told(amount('measures', '1'))).toEqual([])
    expect(outcomes('S21', ...amount('procurement.goods', '1'))).toEqual(['holds'])
    expect(outcomes('S21', ...amount('project/某项目', '1'))).toEqual(['holds'])
  })
})

describe('a list of a form that was entered in part', () => {
  const points = (more: object): string[] =>
    findingsOf('E2', 'selfEvaluation', {
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '甲', target: '1', actual: '1', points: '10', score: '10' },
        { level1: '产出指标', level2: '数量指标', level3: '乙', target: '1', actual: '1', points: '20', score: '20' },
      ],
      totals: { points: '100' },
      ...more,
    }).map(({ outcome }) => outcome)

  it('makes no more than its total, and is told where it does', () => {
    expect(points({})).toEqual(['broken'])
    expect(points({ excerpts: ['indicators'] })).toEqual([])
    expect(points({ excerpt: '第1页' })).toEqual([])
    expect(points({ excerpts: ['funding'] })).toEqual(['broken'])
    expect(points({ excerpts: ['indicators'], totals: { points: '25' } })).toEqual(['broken'])
  })
})
