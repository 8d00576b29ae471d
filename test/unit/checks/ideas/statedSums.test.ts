import { describe, expect, it } from 'vitest'
import { audit } from '../../../../src/procedures/audit.js'
import ordinary from '../../../fixtures/accounts/ordinary.json' with { type: 'json' }
import { accountsOf } from '../../../fixtures/accountsOf.js'

type Figures = Readonly<Record<string, unknown>>

const says = (kind: string, subject: string, figures: Figures, more: object = {}) => ({
  kind,
  subject,
  scope: 'all',
  figures,
  ...more,
})
const amount = (subject: string, outturn: string, more: object = {}) => says('amount', subject, { outturn }, more)
const count = (subject: string, number: string) => says('count', subject, { count: number })
const general = { scope: 'generalPublicBudget' }

/** What comes of a rule for these sentences, beside the tables of an ordinary department or beside none. */
const entries = (id: string, statements: readonly object[], tables: object = {}) =>
  audit(accountsOf(tables, { statements })).ledger.entries(id)
const outcomes = (id: string, statements: readonly object[], tables: object = {}): string[] =>
  entries(id, statements, tables).map(({ outcome, reason }) => [outcome, reason].filter(Boolean).join(' '))

describe('S1: a completion rate', () => {
  it('takes the outturn of the tables, or of another sentence, where its own gives none', () => {
    const rate = says('completion', 'expenditure', { originalBudget: '250.00', rate: '50.00%' })
    expect(outcomes('S1', [rate], ordinary.tables)).toEqual(['holds'])
    expect(outcomes('S1', [rate, amount('expenditure', '125.00')])).toEqual(['holds'])
    expect(outcomes('S1', [rate])).toEqual(['insufficientData missing'])
  })

  it('takes the budget of table 09, or of another sentence at whichever stage', () => {
    const rate = says('completion', 'threePublic', { rate: '80.00%' }, general)
    expect(outcomes('S1', [rate], ordinary.tables)).toEqual(['holds'])
    const other = says('completion', 'expenditure', { outturn: '1.00', rate: '50%' })
    expect(outcomes('S1', [other, says('amount', 'expenditure', { finalBudget: '2.00' })])).toEqual(['holds'])
    expect(outcomes('S1', [other, says('amount', 'expenditure', { originalBudget: '2.00' })])).toEqual(['holds'])
  })

  it('that cannot be read leaves the case undecided; of nothing it is not applicable', () => {
    const figures = { originalBudget: '0.00', outturn: '0.00' }
    expect(outcomes('S1', [says('completion', 'expenditure', { ...figures, rate: '约九成' })])).toEqual([
      'insufficientData unreadable',
    ])
    expect(outcomes('S1', [says('completion', 'expenditure', { ...figures, rate: '0.00%' })])).toEqual([
      'notApplicable zeroBase',
    ])
  })
})

describe('S2: a share', () => {
  const of = { subject: 'expenditure', scope: 'all' }
  const share = (figures: Figures, more: object = { of }) => says('share', 'expenditure.basic', figures, more)

  it('takes part and whole of the tables where the sentence gives none', () => {
    expect(outcomes('S2', [share({ rate: '72.00%' })], ordinary.tables)).toEqual(['holds'])
    expect(outcomes('S2', [share({ rate: '72.10%' })], ordinary.tables)).toEqual(['broken'])
  })

  it('takes a part that is only budgeted at the stage that is printed', () => {
    const budgeted = says('amount', 'expenditure.basic', { budget: '1.00' })
    expect(outcomes('S2', [share({ whole: '4.00', rate: '25%' }), budgeted])).toEqual(['holds'])
  })

  it('that does not say of what it is one, nor its whole, cannot be checked', () => {
    expect(outcomes('S2', [share({ part: '1.00', rate: '25%' }, {})])).toEqual(['insufficientData missing'])
    expect(outcomes('S2', [share({ part: '1.00', rate: '25%' })])).toEqual(['insufficientData missing'])
    expect(outcomes('S2', [share({ part: '1.00', whole: '4.00', rate: '25%' }, {})])).toEqual(['holds'])
  })
})

describe('S3: a change on last year', () => {
  const change = (figures: Figures) => says('change', 'grandTotal', figures)

  it.each([
    [{ now: '110.00', before: '100.00', rate: '增长10.00%' }, 'holds'],
    [{ now: '110.00', change: '增加10.00', rate: '增长10.00%' }, 'holds'],
    [{ now: '90.00', change: '减少10.00', rate: '下降10.00%' }, 'holds'],
    [{ now: '90.00', change: '减少10.00', rate: '增长10.00%' }, 'broken'],
    [{ now: '90.00', before: '0.00', rate: '100%' }, 'broken zeroBase'],
    [{ now: '0.00', before: '0.00', rate: '0%' }, 'notApplicable zeroBase'],
    [{ now: '90.00', rate: '下降10.00%' }, 'insufficientData missing'],
    [{ now: '90.00', change: '略减', rate: '下降10.00%' }, 'insufficientData missing'],
    [{ now: '90.00', change: '减少10.00', rate: '略降' }, 'insufficientData unreadable'],
  ])('%j: %s', (figures, outcome) => {
    expect(outcomes('S3', [change(figures)])).toEqual([outcome])
  })

  it.each([
    ['减少10.00', '下降10.00%', ['holds', 'holds']],
    ['减少20.00', '下降10.00%', ['holds', 'broken']],
    ['增加10.00', '下降10.00%', ['holds', 'broken']],
    ['减少10.00', '增长10.00%', ['broken', 'holds']],
    ['减少20.00', undefined, ['broken']],
  ])('%s and %s beside this year and last year: %j', (printed, rate, expected) => {
    const figures = { now: '90.00', before: '100.00', change: printed, ...(rate ? { rate } : {}) }
    expect(outcomes('S3', [change(figures)])).toEqual(expected)
  })

  it('that is not the difference of the two years shows them and itself', () => {
    const [entry] = entries('S3', [change({ now: '90.00', before: '100.00', change: '减少20.00' })])
    expect(entry?.label.zh).toBe('收支总计变动额')
    expect([String(entry?.stated), String(entry?.computed)]).toEqual(['-20', '-10'])
    expect(entry?.operands.map(({ label }) => label.zh)).toEqual(['收支总计决算数', '上年收支总计决算数'])
  })

  it('without a rate and without last year is no case, and this year may stand in the tables alone', () => {
    expect(outcomes('S3', [change({ now: '90.00', change: '减少10.00' })])).toEqual([])
    expect(outcomes('S3', [change({ change: '增加28.00', rate: '增长28.00%' })], ordinary.tables)).toEqual(['holds'])
  })
})

describe('S4: an amount in the text is that of the tables', () => {
  it.each([
    ['all', 'grandTotal', '128.00'],
    ['all', 'income.fiscalAppropriation', '125.00'],
    ['all', '2010350', '50.00'],
    ['fiscalAppropriation', 'openingBalance', '3.00'],
    ['generalPublicBudget', '208', '40.00'],
    ['generalPublicBudget', 'personnel', '75.00'],
    ['governmentManagedFund', 'income', '20.00'],
    ['governmentManagedFund', '2121999', '20.00'],
    ['stateCapitalOperations', '223', '5.00'],
    ['generalPublicBudget', 'threePublic.vehicles', '2.80'],
  ])('for %s %s %s', (scope, subject, outturn) => {
    expect(outcomes('S4', [amount(subject, outturn, { scope })], ordinary.tables)).toEqual(['holds'])
    expect(outcomes('S4', [amount(subject, '999.99', { scope })], ordinary.tables)).toEqual(['broken'])
  })

  it.each([
    ['a scope that table 09 does not declare', amount('threePublic', '9.99')],
    ['a stage that the tables do not print', says('amount', 'expenditure', { originalBudget: '9.99' })],
    ['the original budget of 三公', says('amount', 'threePublic', { originalBudget: '9.99' }, general)],
    ['a code that the table does not print', amount('2299999', '9.99')],
    [
      'an item of all appropriations, which no table lists',
      amount('2010350', '9.99', { scope: 'fiscalAppropriation' }),
    ],
    ['what no table prints', amount('procurement', '9.99')],
    ['a name that every object has', amount('constructor', '9.99')],
    ['a blank', amount('expenditure', '—')],
  ])('is not compared for %s', (_, statement) => {
    expect(outcomes('S4', [statement], ordinary.tables)).toEqual([])
  })

  it('the budget of 三公 is the one that the table or its notes name, where they do', () => {
    const budget = (stage: string) => says('amount', 'threePublic', { [stage]: '5.00' }, general)
    const all = [budget('budget'), budget('finalBudget'), budget('originalBudget')]
    const noted = (notes: readonly string[]) => ({
      ...ordinary.tables,
      threePublic: { ...ordinary.tables.threePublic, notes },
    })
    expect(outcomes('S4', all, noted([]))).toEqual(['holds'])
    expect(outcomes('S4', all, noted(['预算数为全年预算数']))).toEqual(['holds', 'holds'])
    const [planned, spent] = ordinary.tables.threePublic.rows
    const both = [{ ...planned, code: 'originalBudget', total: '6.00' }, { ...planned, code: 'finalBudget' }, spent]
    const three = { ...ordinary.tables, threePublic: { ...ordinary.tables.threePublic, rows: both } }
    expect(outcomes('S4', all, three)).toEqual(['holds', 'broken'])
  })

  it('in the unit that it names is compared in the unit of the document', () => {
    expect(outcomes('S4', [amount('grandTotal', '1,280,000.00元')], ordinary.tables)).toEqual(['holds'])
    expect(outcomes('S4', [amount('grandTotal', '0.0128亿元')], ordinary.tables)).toEqual(['holds'])
    expect(outcomes('S4', [amount('grandTotal', '0.013亿元')], ordinary.tables)).toEqual(['holds'])
  })

  it('that is repeated to the letter is looked at once, as one of the tables is in a share', () => {
    const twice = [amount('grandTotal', '128.00'), amount('grandTotal', '128.00'), amount('grandTotal', '128.0')]
    expect(outcomes('S4', twice, ordinary.tables)).toHaveLength(2)
    const share = says('share', 'expenditure.basic', { part: '90.00', rate: '72%' })
    expect(outcomes('S4', [share], ordinary.tables)).toEqual(['holds'])
  })
})

describe('S5: what is stated twice is the same', () => {
  it('but where the tables print it, S4 looks at each', () => {
    const twice = [amount('grandTotal', '128.00'), amount('grandTotal', '129.00')]
    expect(outcomes('S5', twice, ordinary.tables)).toEqual([])
    expect(outcomes('S5', twice)).toEqual(['broken'])
  })

  it('within one sentence it is not stated twice', () => {
    const parts = [
      { subject: 'procurement.goods', amount: '1.00' },
      { subject: 'procurement.goods', amount: '2.00' },
    ]
    expect(outcomes('S5', [says('sum', 'procurement', { whole: '3.00', parts })])).toEqual([])
  })
})

describe('S6: a sum in one sentence', () => {
  const sum = (whole: string, amounts: readonly string[], unit?: string) =>
    says('sum', 'vehicles', {
      whole,
      parts: amounts.map((part, index) => ({ subject: `vehicles.${index}`, amount: part })),
      ...(unit ? { unit } : {}),
    })

  it.each([
    ['4.00', ['1.50', '2.51'], undefined, 'rounding'],
    ['4.00', ['1.50', '2.52'], undefined, 'broken'],
    ['64.8', ['15', '35', '14.8'], undefined, 'holds'],
    ['4', ['1', '3'], '辆', 'holds'],
    ['4', ['1', '2'], '辆', 'broken'],
    ['4', ['4', '—'], '辆', 'insufficientData blank'],
    ['', ['4'], '辆', 'insufficientData blank'],
  ])('%s of %j %s: %s', (whole, amounts, unit, outcome) => {
    expect(outcomes('S6', [sum(whole, amounts, unit)])).toEqual([outcome])
  })
})

describe('S6: items listed one by one', () => {
  const item = (code: string, originalBudget: string, outturn: string) =>
    says('completion', code, { originalBudget, outturn, rate: '100%' })
  const total = (originalBudget: string) =>
    says('completion', 'expenditure', { originalBudget, outturn: '5.00', rate: '100%' })

  it('add up to the outturn, and then to the budget', () => {
    const items = [item('2010350', '2.00', '2.00'), item('2010399', '3.00', '3.00')]
    expect(outcomes('S6', [total('5.00'), ...items])).toEqual(['holds', 'holds'])
    expect(outcomes('S6', [total('4.00'), ...items])).toEqual(['holds', 'broken'])
  })

  it('may leave out one that had a budget and spent nothing, unless the text counts them', () => {
    const items = [item('2010350', '2.00', '2.00'), item('2010399', '3.00', '3.00')]
    expect(outcomes('S6', [total('6.00'), ...items])).toEqual(['holds', 'insufficientData missing'])
    const counted = says('count', 'expenditure', { count: '2' })
    expect(outcomes('S6', [counted, total('6.00'), ...items])).toEqual(['holds', 'broken'])
  })

  it('that are not all there say nothing, nor does one alone', () => {
    expect(outcomes('S6', [total('5.00'), item('2010350', '2.00', '2.00'), item('2010399', '2.00', '2.00')])).toEqual(
      [],
    )
    expect(outcomes('S6', [total('5.00'), item('2010350', '5.00', '5.00')])).toEqual([])
    expect(outcomes('S6', [item('2010350', '2.00', '2.00'), item('2010399', '3.00', '3.00')])).toEqual([])
  })

  it('that are listed twice count once, and a missing budget leaves budgets out', () => {
    const items = [item('2010350', '2.00', '2.00'), item('2010350', '2.00', '2.00'), item('2010399', '3.00', '3.00')]
    expect(outcomes('S6', [total('5.00'), ...items])).toEqual(['holds', 'holds'])
    const unbudgeted = says('completion', '2010399', { outturn: '3.00', rate: '100%' })
    expect(outcomes('S6', [total('5.00'), item('2010350', '2.00', '2.00'), unbudgeted])).toEqual(['holds'])
  })

  it('of projects are all there when they are as many as is said, even where their sum is wrong', () => {
    const projects = [
      says('amount', 'project/甲', { outturn: '1.00' }),
      says('amount', 'project/乙', { outturn: '2.00' }),
    ]
    const all = says('amount', 'evaluatedProjects', { outturn: '4.00' })
    expect(outcomes('S6', [all, ...projects])).toEqual([])
    expect(outcomes('S6', [all, ...projects, count('evaluatedProjects', '2')])).toEqual(['broken'])
    expect(outcomes('S6', [all, ...projects, count('evaluatedProjects', '3')])).toEqual([])
  })
})

describe('S8: shares of one whole', () => {
  const of = { subject: 'expenditure', scope: 'all' }
  const share = (subject: string, part: string | undefined, rate: string) =>
    says('share', subject, { ...(part ? { part } : {}), rate }, { of })
  const whole = amount('expenditure', '3.00')
  const thirds = [share('a', '1.00', '33.33%'), share('b', '1.00', '33.33%'), share('c', '1.00', '33.33%')]

  it('add to a hundred per cent within rounding where their parts make the whole', () => {
    expect(outcomes('S8', [whole, ...thirds])).toEqual(['rounding'])
    const [first, second] = thirds as [object, object]
    expect(outcomes('S8', [whole, first, second, share('c', '1.00', '33.30%')])).toEqual(['broken'])
  })

  it('need not where there are other parts, or where a part, a rate or the whole is not given', () => {
    const [first, second] = thirds as [object, object]
    expect(outcomes('S8', [whole, first, second])).toEqual([])
    expect(outcomes('S8', [whole, first, second, share('c', undefined, '33.33%')])).toEqual([])
    expect(outcomes('S8', [whole, first, second, share('c', '1.00', '约三成')])).toEqual([])
    expect(outcomes('S8', thirds)).toEqual([])
    expect(outcomes('S8', [whole, first])).toEqual([])
  })
})

describe('S9 to S12: parts, and money with its numbers', () => {
  it('S9: vehicles kept on appropriations are at most all vehicles; without either there is no case', () => {
    expect(outcomes('S9', [count('vehiclesHeld', '4'), count('vehicles', '4')])).toEqual(['holds'])
    expect(outcomes('S9', [count('vehiclesHeld', '5'), count('vehicles', '4')])).toEqual(['broken'])
    expect(outcomes('S9', [count('vehicles', '4')])).toEqual([])
    expect(outcomes('S9', [count('vehiclesHeld', '4')])).toEqual([])
  })

  it('S10: each size of enterprise is a part of the next', () => {
    const [all, medium] = [amount('procurement', '10.00'), amount('procurement.smallAndMedium', '8.00')]
    expect(outcomes('S10', [all, medium, amount('procurement.smallAndMicro', '8.00')])).toEqual(['holds', 'holds'])
    expect(outcomes('S10', [all, medium, amount('procurement.smallAndMicro', '9.00')])).toEqual(['holds', 'broken'])
    expect(outcomes('S10', [all])).toEqual([])
  })

  it('S11: the budgets together are at most all money, at each stage', () => {
    const fund = { scope: 'governmentManagedFund' }
    const parts = [amount('x', '6.00', general), amount('x', '5.00', fund)]
    expect(outcomes('S11', [amount('x', '11.00'), ...parts])).toEqual(['holds'])
    expect(outcomes('S11', [amount('x', '10.00'), ...parts])).toEqual(['broken'])
    expect(outcomes('S11', parts)).toEqual([])
  })

  it.each([
    ['0.00', '0', 'holds'],
    ['0.00', '2', 'broken'],
    ['1.00', '2', 'holds'],
    ['1.00', '0', 'broken'],
  ])('S12: money %s with %s trips %s', (money, trips, outcome) => {
    const statements = [amount('threePublic.overseasTravel', money), count('overseasTrips', trips)]
    expect(outcomes('S12', statements)).toEqual([outcome])
    expect(outcomes('S12', statements.slice(1))).toEqual([])
  })
})

describe('S13: the sections that the text names', () => {
  const personnel = (...list: readonly string[]) => says('names', 'personnel', { names: list }, general)
  const nonPersonnel = (...list: readonly string[]) => says('names', 'nonPersonnel', { names: list }, general)
  const table = {
    basicExpenditure: {
      rows: [
        { code: '301', label: '工资福利支出', amount: '3.00' },
        { code: '30101', label: '基本工资', amount: '3.00' },
        { code: '30103', label: '奖金', amount: '0.00' },
        { code: '30213', label: '维修（护）费', amount: '99999999999999999999' },
        { code: '30215', label: '会议费', amount: '' },
        { code: '30305', label: '生活补助', amount: '1.00' },
        { code: 'personnel', label: '人员经费合计', amount: '4.00' },
      ],
    },
  }

  it('are those with an amount, and no others; brackets of either width are the same', () => {
    expect(outcomes('S13', [personnel('基本工资', '生活补助')], table)).toEqual(['holds'])
    expect(outcomes('S13', [nonPersonnel('维修(护)费')], table)).toEqual(['holds'])
  })

  it('that stray are all told: unnamed ones, ones without money, and ones that the table does not have', () => {
    const [entry] = entries('S13', [personnel('基本工资', '奖金', '年终奖')], table)
    expect(entry?.outcome).toBe('broken')
    expect(
      entry?.operands.map(({ label, value }) => [label.zh.replace(/^.*「|」.*$/g, ''), value && String(value)]),
    ).toEqual([
      ['30305 生活补助', '1'],
      ['30103 奖金', '0'],
      ['年终奖', null],
    ])
  })

  it('are not all of them where the list is left open', () => {
    expect(outcomes('S13', [personnel('基本工资……')], table)).toEqual(['broken'])
    expect(outcomes('S13', [personnel('基本工资', '……')], table)).toEqual(['broken'])
    expect(outcomes('S13', [personnel('基本工资等')], table)).toEqual(['holds'])
  })

  it('cannot be checked against a blank table', () => {
    const rows = [{ code: '30101', label: '基本工资', amount: '' }]
    expect(outcomes('S13', [personnel('基本工资')], { basicExpenditure: { rows } })).toEqual([
      'insufficientData missing',
    ])
  })

  it('cannot be checked without table 06, and other names are none', () => {
    expect(outcomes('S13', [personnel('基本工资')])).toEqual(['insufficientData missingTable'])
    expect(outcomes('S13', [says('names', 'internalOffices', { names: ['办公室'] })], table)).toEqual([])
    expect(outcomes('S13', [says('names', 'toString', { names: ['办公室'] })], table)).toEqual([])
  })
})

describe('S14: scores of projects', () => {
  const score = (subject: string, points: string, number?: string) =>
    says('score', subject, { score: points, ...(number ? { count: number } : {}) })
  const two = [score('project/甲', '100'), score('project/乙', '90')]

  it.each([
    ['95', '2', ['holds']],
    ['100', '2', ['broken']],
    ['90', '2', ['broken']],
    ['89', '2', ['broken']],
    ['95', '3', []],
    ['—', '2', []],
  ])('S14: %s for %s projects of 100 and 90: %j', (points, number, expected) => {
    expect(outcomes('S14', [score('evaluatedProjects', points, number), ...two])).toEqual(expected)
  })

  it('S14: where all have the same score that is the common one', () => {
    const alike = [score('project/甲', '90'), score('project/乙', '90')]
    expect(outcomes('S14', [score('evaluatedProjects', '90', '2'), ...alike])).toEqual(['holds'])
    expect(outcomes('S14', [score('evaluatedProjects', '91', '2'), ...alike])).toEqual(['broken'])
  })

  it('S14: a score that does not say of how many projects is no common one', () => {
    expect(outcomes('S14', [score('evaluatedProjects', '100'), ...two])).toEqual([])
  })
})

describe('S16: what is said not to be there', () => {
  it('is zero in its table', () => {
    const empty = (subject: string, scope: string) => ({ kind: 'empty', subject, scope, figures: {} })
    expect(outcomes('S16', [empty('governmentManagedFund', 'governmentManagedFund')], ordinary.tables)).toEqual([
      'broken',
    ])
    expect(outcomes('S16', [empty('closingBalance', 'fiscalAppropriation')], ordinary.tables)).toEqual(['broken'])
    expect(outcomes('S16', [empty('threePublic.overseasTravel', 'generalPublicBudget')], ordinary.tables)).toEqual([
      'holds',
    ])
    expect(outcomes('S16', [empty('stateCapitalOperations', 'stateCapitalOperations')])).toEqual([])
  })

  it('or not to apply has no amount, or a zero', () => {
    const none = says('notApplicable', 'agencyRunningCost', {})
    expect(outcomes('S16', [none])).toEqual(['holds'])
    expect(outcomes('S16', [none, amount('agencyRunningCost', '0.00')])).toEqual(['holds'])
    expect(outcomes('S16', [none, amount('agencyRunningCost', '35.88')])).toEqual(['broken'])
  })
})

describe('what a sentence is about', () => {
  it.each([
    ['procurement', 'all', '政府采购支出总额'],
    ['expenditure', 'generalPublicBudget', '一般公共预算本年支出'],
    ['2010350', 'all', '「2010350 事业运行」'],
    ['project/某项目', 'all', '「某项目」'],
  ])('%s of %s is called %s', (subject, scope, zh) => {
    const [entry] = entries('S1', [says('completion', subject, { rate: '1%' }, { scope })])
    expect(entry?.label.zh).toBe(`${zh}完成率`)
    expect(entry?.label.en).not.toBe('')
  })

  it('may bear a name that every object has', () => {
    const [entry] = entries('S1', [says('completion', 'constructor', { rate: '1%' })])
    expect(entry?.label.zh).toBe('「constructor」完成率')
  })
})
