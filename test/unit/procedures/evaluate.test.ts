import { describe, expect, it, test } from 'vitest'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { henanProject2024 } from '../../../src/frameworks/henanProject2024.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { explain } from '../../../src/presentation/explain.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import type { EvaluateOptions } from '../../../src/scoring/evaluation/evaluateForm.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { daying } from '../../../src/scoring/policies/daying.js'
import { provincial } from '../../../src/scoring/policies/provincial.js'
import { monitoringDeviation } from '../../../src/scoring/reasonDuties.js'

const row = (target: string, actual: string, points = '10', score = points, more: object = {}) => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '场次',
  target,
  actual,
  points,
  score,
  ...more,
})
const total = { code: 'total', label: '年度资金总额', originalBudget: '100', finalBudget: '100', outturn: '90' }

const form = (more: object) =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2023,
    department: '某局',
    unit: '万元',
    funding: [{ ...total, points: '10', score: '9' }],
    goals: [],
    indicators: [],
    ...more,
  })
const evaluated = (more: object, framework: Framework = projectSelfEvaluation2020, options: EvaluateOptions = {}) =>
  evaluate(form(more), framework, options)
const line = (...cells: Parameters<typeof row>) => evaluated({ indicators: [row(...cells)] }).lines[0]

describe('a line', () => {
  it('tells labels, target, actual, points, what is stated, what is due, and the rule with its law', () => {
    expect(line('≥10次', '8次', '10', '8')).toMatchObject({
      kind: 'indicator',
      level1: '产出指标',
      level: 'output',
      target: '≥10次',
      outcome: 'holds',
      met: false,
      curve: 'atLeast',
      rule: { kind: 'policy', id: 'linear2020', basis: { instrument: { id: 'caiyu-2020-10' } } },
      where: { path: ['indicators', 0] },
    })
    expect(line('≥10次', '8次', '10', '8')?.computed?.toString()).toBe('8')
  })

  it('names a label with its points behind it, and none that the framework does not have', () => {
    expect(line('≥10次', '8次', '10', '8', { level1: '产出指标（50分）' })?.level).toBe('output')
    expect(line('≥10次', '8次', '10', '8', { level1: '总分' })?.level).toBeNull()
  })

  it.each([
    ['a blank score', { score: '' }, 'scoreBlank'],
    ['a score that is not printed', { score: undefined }, 'scoreBlank'],
    ['blank points', { points: '' }, 'pointsUnreadable'],
    ['points that are not printed', { points: undefined }, 'pointsUnreadable'],
    ['a blank target', { target: '' }, 'targetBlank'],
    ['a blank target and a blank score', { target: '', score: '' }, 'targetBlank'],
  ])('with %s cannot be decided, and says why', (_, more, reason) => {
    const { lines, undecided } = evaluated({ indicators: [row('≥10次', '8次', '10', '8', more)] })
    expect(lines[0]).toMatchObject({ outcome: 'insufficientData', reason })
    expect(undecided).toEqual([
      { where: { path: ['indicators', 0] }, label: { zh: '场次', en: '场次' }, outcome: 'insufficientData', reason },
    ])
  })

  it('above its points is broken even where nothing follows for it', () => {
    expect(line('', '8次', '10', '11')).toMatchObject({ outcome: 'broken', reason: 'targetBlank' })
  })

  it('of a bare cost is better lower, but not of a rate of saving', () => {
    const cost = { level2: '成本指标', level3: '预算控制' }
    expect(line('100万元', '120万元', '10', '10', cost)).toMatchObject({ met: false, fullThoughMissed: true })
    expect(line('5%', '8%', '10', '10', { ...cost, level3: '成本节约率' })).toMatchObject({ met: true })
    expect(line('5%', '8%', '10', '10', { level1: '成本指标' })).toMatchObject({ met: false })
  })

  it('with full points beside a missed target says so, unless the policy allows it', () => {
    expect(line('≥95%', '80%', '2', '2')?.fullThoughMissed).toBe(true)
    expect(line('≥95%', '80%', '2', '1.68')?.fullThoughMissed).toBe(false)
    expect(line('≥95%', '80%', '0', '0')?.fullThoughMissed).toBe(false)
    const satisfaction = row('≥95%', '92%', '10', '10', { level1: '满意度指标' })
    const { lines } = evaluated({ indicators: [satisfaction] }, projectSelfEvaluation2021Cost)
    expect(lines[0]).toMatchObject({ met: false, fullThoughMissed: false, outcome: 'holds' })
    expect(lines[0]?.rule.id).toBe('satisfactionBands2021')
  })

  it('is scored by the words of the framework', () => {
    const asked = { indicators: [row('健全', '100%', '10', '10')] }
    expect(evaluated(asked).lines[0]?.reason).toBe('wordAgainstNumber')
    expect(evaluated(asked, henanProject2024).lines[0]).toMatchObject({ outcome: 'holds', met: true })
  })

  it('shows the decimals that the form prints', () => {
    const { lines } = evaluated({ indicators: [row('≥3次', '2次', '10', '6.667'), row('≥3次', '1次', '10', '3.333')] })
    expect(lines.map(({ computed, outcome }) => `${computed} ${outcome}`)).toEqual(['6.667 holds', '3.333 holds'])
  })
})

describe('a doubtful reading', () => {
  const doubt = (path: readonly (string | number)[], reading: string) => ({ path, reading, note: '字迹不清' })
  const indicators = [row('≥95%', '80%', '2', '2'), row('≥95%', '95%', '2', '2')]

  it('is told on the line, with the line as it may have to be read', () => {
    const doubtful = [doubt(['indicators', 0, 'target'], '≥80%'), doubt(['indicators', 0, 'score'], '1.9')]
    const [first, second] = evaluated({ indicators, doubtful }).lines
    expect(first?.doubts.length).toBe(2)
    expect(first?.asRead).toMatchObject({ target: '≥80%', met: true, outcome: 'broken' })
    expect(first?.asRead?.stated?.toString()).toBe('1.9')
    expect(second?.doubts).toEqual([])
    expect(second?.asRead).toBeUndefined()
  })

  it('of a label changes no score, and of a whole row is told', () => {
    const doubtful = [
      doubt(['indicators', 0, 'level3'], '场数'),
      doubt(['indicators', 1], '另一行'),
      doubt(['goals', 0], ''),
    ]
    const [first, second] = evaluated({ indicators, doubtful }).lines
    expect(first?.doubts).toEqual([])
    expect(second?.doubts.length).toBe(1)
    expect(second?.asRead).toBeUndefined()
  })

  it('of execution is told where the score rests on it', () => {
    const doubtful = [
      doubt(['funding', 0, 'outturn'], '80'),
      doubt(['funding', 0, 'label'], '总额'),
      doubt(['funding', 0], '另一行'),
      doubt(['funding', 1, 'outturn'], '1'),
    ]
    expect(evaluated({ doubtful }).execution.doubts.map(({ path }) => path.length)).toEqual([3, 2])
  })
})

describe('execution', () => {
  const of = (more: object, framework?: Framework, options?: EvaluateOptions) =>
    evaluated({ funding: [{ ...total, points: '10', score: '9', ...more }] }, framework, options).execution

  it('is outturn over the final budget', () => {
    expect(of({ finalBudget: '120.00', outturn: '90.00', score: '7.5' })).toMatchObject({ outcome: 'holds' })
    expect(of({ finalBudget: '120.00', outturn: '90.00' })).toMatchObject({ outcome: 'broken' })
  })

  it('of a budget of zero is not applicable, and says so', () => {
    const { execution, undecided } = evaluated({
      funding: [{ ...total, finalBudget: '0.00', points: '10', score: '0' }],
    })
    expect(execution).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase', rate: null })
    expect(undecided.map(({ outcome, reason }) => [outcome, reason])).toEqual([['notApplicable', 'zeroBase']])
  })

  it.each([
    ['a blank budget', { finalBudget: '' }, 'blank'],
    ['a budget that is not printed', { finalBudget: undefined }, 'missing'],
    ['a blank outturn', { outturn: '—' }, 'blank'],
    ['a blank score', { score: '' }, 'scoreBlank'],
    ['negative points', { points: '-10' }, 'pointsUnreadable'],
  ])('with %s cannot be decided', (_, more, reason) => {
    expect(of(more)).toMatchObject({ outcome: 'insufficientData', reason })
  })

  it('reads amounts in units of their own', () => {
    expect(of({ finalBudget: '0.012亿元', outturn: '900000元', score: '7.5' })).toMatchObject({ outcome: 'holds' })
  })

  it('is that of all money, also where its row prints no code', () => {
    const { execution } = evaluated({ funding: [{ ...total, code: undefined, points: '10', score: '9' }] })
    expect(execution).toMatchObject({ outcome: 'holds', where: { path: ['funding', 0] } })
  })

  it('without a row of all money is that of the first with points', () => {
    const row = { ...total, code: 'fiscalAppropriation', label: '财政拨款', points: '10', score: '9' }
    expect(evaluated({ funding: [{ label: '其他资金' }, row] }).execution.where).toEqual({ path: ['funding', 1] })
  })

  it('has the points of the framework where the form prints none, and none where no paper says', () => {
    expect(of({ points: '' }).points?.toString()).toBe('10')
    expect(of({ points: '' }, henanProject2024)).toMatchObject({ points: null, reason: 'pointsUnreadable' })
  })

  it.each([
    ['prints 100 points of indicators', { indicators: [row('≥10次', '10次', '100')] }],
    [
      'prints them and their total',
      { indicators: [row('≥1次', '1次', '60'), row('≥1次', '1次', '40')], totals: { points: '100' } },
    ],
    [
      'prints an indicator of it',
      { indicators: [row('100%', '90%', '10', '9', { level3: '预算执行率' }), row('≥1次', '1次', '90')] },
    ],
  ])('has no points where the form %s', (_, more) => {
    const { execution, totals, undecided } = evaluated({ funding: [total], ...more })
    expect([execution.outcome, execution.points, undecided]).toEqual(['notApplicable', null, []])
    expect(totals.points.sum?.low.toString()).toBe('100')
    expect(evaluated({ funding: [{ ...total, points: '' }], ...more }).totals.points.sum?.high.toString()).toBe('100')
  })

  it('has the points of the framework where just these are wanting, and those of a heading of its own', () => {
    const indicators = [row('≥10次', '10次', '90')]
    expect(evaluated({ funding: [total], indicators }).execution.points?.toString()).toBe('10')
    expect(evaluated({ funding: [total], indicators, totals: { points: '100' } }).totals.points.outcome).toBe('holds')
    const sections = [{ level1: '预算执行情况', points: '20', score: '18' }]
    const headed = evaluated({ funding: [total], indicators: [row('≥10次', '10次', '80')], sections })
    expect(headed.execution).toMatchObject({ outcome: 'holds' })
    expect(headed.totals.points.sum?.low.toString()).toBe('100')
  })

  it('without a row of the total is missing', () => {
    expect(evaluated({ funding: [] }).execution).toMatchObject({ reason: 'missing', where: { path: ['funding'] } })
  })

  it('of finished work within its budget loses nothing under 101号', () => {
    const row2021 = { score: '10' }
    expect(of(row2021, projectSelfEvaluation2021Cost, { finished: true }).outcome).toBe('holds')
    expect(of(row2021, projectSelfEvaluation2021Cost, { finished: false }).outcome).toBe('broken')
    expect(of(row2021, projectSelfEvaluation2021Cost)).toMatchObject({ outcome: 'holds', computed: null })
  })
})

describe('reasons', () => {
  const owed = (framework: Framework, more: object) =>
    evaluated(more, framework).lines.flatMap(({ reasonsOwed }) => reasonsOwed.map(({ id, given }) => `${id} ${given}`))
  const withPolicy = (policy: Framework['policy']): Framework => ({ ...projectSelfEvaluation2020, policy })

  it('are owed for a missed target and one far exceeded, and may be given', () => {
    const indicators = [
      row('≥10次', '8次', '10', '8', { reason: '天气原因' }),
      row('≥10次', '13次', '10', '10', { reason: '—' }),
      row('≥10次', '12次', '10', '10', { reason: '' }),
      row('≤10次', '1次', '10', '10'),
      row('健全', '部分达成', '10', '7'),
    ]
    expect(owed(projectSelfEvaluation2020, { indicators })).toEqual([
      'missedTarget true',
      'farAboveTarget false',
      'missedTarget null',
    ])
  })

  it('are owed from a deviation of 15 % on where monitoring asks', () => {
    const framework = withPolicy({ ...daying, reasons: [monitoringDeviation] })
    const indicators = [row('≥100次', '85次'), row('≥100次', '86次'), row('≥100次', '115次'), row('健全', '健全')]
    expect(owed(framework, { indicators }).length).toBe(2)
  })

  it('are owed for a budget adjusted by more than 30 %, where a province asks', () => {
    const adjusted = (originalBudget: string | undefined) =>
      evaluated(
        { funding: [{ ...total, originalBudget, points: '10', score: '9' }] },
        withPolicy(provincial),
      ).execution.reasonsOwed.map(({ id }) => id)
    expect(adjusted('76')).toEqual(['budgetAdjustment'])
    expect(adjusted('143')).toEqual(['budgetAdjustment'])
    expect(adjusted('77')).toEqual([])
    expect(adjusted('0')).toEqual([])
    expect(adjusted(undefined)).toEqual([])
  })
})

describe('the nested scores', () => {
  const indicators = [
    row('≥10次', '10次', '30', '30'),
    row('≥10次', '10次', '20', '20', { level2: '质量指标' }),
    row('健全', '部分达成', '30', '20', { level1: '效益指标' }),
    row('≥10次', '10次', '10', '', { level1: '满意度指标' }),
  ]
  const { sections } = evaluated({ indicators, sections: [{ level1: '产出指标', points: '50', score: '50' }] })

  it('are lines under level 2 under level 1, with their sums', () => {
    expect(
      sections.map(({ label, groups }) => [label, groups.map((group) => [group.label, group.lines.length])]),
    ).toEqual([
      [
        '产出指标',
        [
          ['数量指标', 1],
          ['质量指标', 1],
        ],
      ],
      ['效益指标', [['数量指标', 1]]],
      ['满意度指标', [['数量指标', 1]]],
    ])
    expect(sections[0]).toMatchObject({ level: 'output', outcome: 'holds' })
    expect([sections[0]?.printedPoints, sections[0]?.printedScore, sections[0]?.points].map(String)).toEqual([
      '50',
      '50',
      '50',
    ])
  })

  it('allow what their lines allow', () => {
    const { allowed } = sections[1] ?? {}
    expect([allowed?.low.toString(), allowed?.high.toString(), allowed?.highExcluded]).toEqual(['18', '24', true])
  })

  it('have no sum where a score is blank', () => {
    expect([sections[2]?.stated, sections[2]?.points?.toString()]).toEqual([null, '10'])
  })

  it('expect the points of absent levels where 101号 sends them', () => {
    const some = [row('≥1次', '1次', '50'), row('≥1次', '1次', '40', '40', { level1: '效益指标' })]
    const without = evaluated({ indicators: some }, projectSelfEvaluation2021Cost)
    expect(without.sections.map(({ expectedPoints, outcome }) => `${expectedPoints} ${outcome}`)).toEqual([
      '50 holds',
      '40 holds',
    ])
  })

  it('expect nothing where no paper says, and cannot tell where points are blank', () => {
    expect(evaluated({ indicators }, henanProject2024).sections[0]?.outcome).toBe('notApplicable')
    expect(evaluated({ indicators: [row('≥1次', '1次', '')] }).sections[0]?.outcome).toBe('insufficientData')
  })
})

describe('the totals', () => {
  const totalsOf = (score: string | undefined, indicators = [row('≥1次', '1次', '90', '85')], points = '100') =>
    evaluated({ indicators, totals: { points, ...(score === undefined ? {} : { score }) } })

  it.each([
    ['94', 'holds', '0'],
    ['95', 'broken', '1'],
    ['90', 'broken', '-4'],
  ])('of %s for rows of 85 and 9 %s', (score, outcome, difference) => {
    const { totals } = totalsOf(score)
    expect([totals.score.outcome, totals.score.difference?.toString()]).toEqual([outcome, difference])
  })

  it('of rows with a blank score are only bounded by its points', () => {
    const blank = [row('≥1次', '1次', '90', '')]
    expect(totalsOf('50', blank).totals.score.outcome).toBe('insufficientData')
    expect(totalsOf('100', blank).totals.score.outcome).toBe('broken')
    expect(totalsOf('50', [row('≥1次', '1次', '', '')]).totals.score).toMatchObject({
      sum: null,
      outcome: 'insufficientData',
    })
  })

  it('that are not printed are not judged', () => {
    expect(totalsOf(undefined).totals.score).toMatchObject({ stated: null, outcome: 'insufficientData' })
    expect(evaluated({}).totals.points.outcome).toBe('insufficientData')
  })

  it('have the grade of what is stated, and those of what is allowed', () => {
    const { grade } = totalsOf('94', [row('健全', '健全', '90', '85')])
    expect([grade?.stated?.zh, grade?.low?.zh, grade?.high?.zh]).toEqual(['优', '良', '优'])
    expect(totalsOf('101').grade?.stated).toBeNull()
    expect(totalsOf(undefined, [row('≥1次', '1次', '50')]).grade).toMatchObject({ stated: null, low: null, high: null })
  })

  it('have no grade where the policy names none', () => {
    const framework: Framework = { ...projectSelfEvaluation2020, policy: daying }
    expect(evaluated({ indicators: [row('≥1次', '1次', '90')] }, framework).grade).toBeNull()
  })
})

it('refuses what is no self-evaluation', () => {
  const other = { ...form({}), kind: 'finalAccounts' } as never
  expect(() => evaluate(other, projectSelfEvaluation2020)).toThrow('no self-evaluation, but finalAccounts')
})

describe('points that cannot be read', () => {
  const due = (more: object) => {
    const { totals, ...rest } = evaluated({
      indicators: [row('≥10次', '10次'), row('≥5次', '5次', '50%', '50')],
      ...more,
    })
    return [String(totals.allowed.low), String(totals.allowed.high), explain({ totals, ...rest } as never)] as const
  }

  it('are what the printed total has beyond the others', () => {
    const [low, high, told] = due({ totals: { points: '70', score: '69' } })
    expect([low, high]).toEqual(['19', '69'])
    expect(told).toContain('按计分办法应得19至69分')
  })

  it('leave open how much more is due where no total is printed', () => {
    expect(due({})[2]).toContain('按计分办法应得至少19分')
    expect(due({ totals: { points: '10' } }).slice(0, 2)).toEqual(['19', '19'])
  })
})

test('a budget below zero is no base of zero', () => {
  const execution = (finalBudget: string) =>
    evaluated({ funding: [{ ...total, finalBudget, points: '10', score: '9' }] }).execution
  expect(execution('-100')).toMatchObject({ outcome: 'notApplicable', reason: 'budgetBelowZero' })
  expect(execution('0')).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase' })
  expect(explain(execution('-100'))).toContain('预算数为负数，没有执行率')
})
