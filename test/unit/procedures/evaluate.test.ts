import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { henanProject2024 } from '../../../src/frameworks/henanProject2024.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { explain } from '../../../src/presentation/explain.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { daying } from '../../../src/scoring/policies/daying.js'
import { provincial } from '../../../src/scoring/policies/provincial.js'
import { monitoringDeviation } from '../../../src/scoring/reasonDuties.js'
import { evaluated, form, row, total } from './evaluated.js'

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
    const { lines, undecided } = evaluated({ indicators: [row('', '8次', '10', '11')] })
    expect(lines[0]).toMatchObject({ outcome: 'broken', reason: 'targetBlank' })
    expect(undecided).toEqual([])
  })

  it('tells what is allowed: one score, or those from one up to another, which may be left out', () => {
    expect(line('≥10次', '8次')?.allowed).toEqual({ low: new Decimal(8), high: new Decimal(8) })
    expect(line('健全', '部分达成')).toMatchObject({ computed: null, curve: 'words' })
    expect(line('健全', '部分达成')?.allowed).toEqual({
      low: new Decimal(6),
      high: new Decimal(8),
      highExcluded: true,
    })
    expect(line('', '8次', '0', '0')).toMatchObject({ reason: 'targetBlank', computed: null })
  })

  it('has labels and values as they are printed', () => {
    expect(line('≥10次', '8次', '10', '8')).toMatchObject({ level2: '数量指标', level3: '场次', actual: '8次' })
  })

  it.each([
    ['≥10次', '8次', false],
    ['≥10次', '12次', true],
    ['', '12次', null],
  ])('of a form without points, %s against %s, is still met or not: %s', (target, actual, met) => {
    const { points: _, score: __, ...bare } = row(target, actual)
    expect(evaluated({ indicators: [bare] }).lines[0]).toMatchObject({ met, points: null, stated: null })
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
    expect(line('≥95%', '80%', '2', '1.9')).toMatchObject({ fullThoughMissed: false, outcome: 'broken' })
    expect(line('≥95%', '80%', '0', '0')?.fullThoughMissed).toBe(false)
    expect(line('≥95%', '96%', '2', '3')).toMatchObject({ fullThoughMissed: false, outcome: 'broken' })
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
    expect(first?.asRead?.doubts).toEqual([])
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
      doubt(['funding', 0, 'originalBudget'], '90'),
      doubt(['funding', 0, 'points'], '20'),
      doubt(['funding', 0, 'score'], '8'),
      doubt(['funding', 1, 'outturn'], '1'),
    ]
    const { doubts } = evaluated({ doubtful }).execution
    expect(doubts.map(({ path }) => path[2] ?? 'row')).toEqual(['outturn', 'row', 'points', 'score'])
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

  it('are owed far above “=” as far above “≥”, and not above “≤”', () => {
    expect(owed(projectSelfEvaluation2020, { indicators: [row('=10次', '13次')] })).toEqual([
      'missedTarget null',
      'farAboveTarget null',
    ])
    expect(owed(projectSelfEvaluation2020, { indicators: [row('≤10次', '13次')] })).toEqual(['missedTarget null'])
  })

  it('for a budget that was adjusted are owed by no indicator', () => {
    expect(owed(withPolicy(provincial), { indicators: [row('≥10次', '14次')] })).toEqual(['guangxiFarAboveTarget null'])
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
  const headings = [
    { level1: '产出指标', level2: '质量指标', points: '20', score: '19' },
    { level1: '产出指标', points: '50', score: '50' },
  ]
  /** Worked out in each test: what is worked out while the file is loaded counts for none of them. */
  const nested = () => evaluated({ indicators, sections: headings }).sections

  it('are lines under level 2 under level 1, with their sums', () => {
    const sections = nested()
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
    expect(sections[1]).toMatchObject({ level: 'benefit', printedPoints: null, printedScore: null })
    expect([sections[0]?.printedPoints, sections[0]?.printedScore, sections[0]?.points].map(String)).toEqual([
      '50',
      '50',
      '50',
    ])
  })

  it('allow what their lines allow', () => {
    const [output, benefit] = nested()
    expect(benefit?.allowed).toEqual({ low: new Decimal(18), high: new Decimal(24), highExcluded: true })
    expect(output?.allowed).toEqual({ low: new Decimal(50), high: new Decimal(50) })
  })

  it('allow no more than what is short of the whole where one of their lines does', () => {
    const mixed = [row('健全', '部分达成', '30', '20'), row('≥10次', '10次', '20', '20')]
    const { sections } = evaluated({ indicators: mixed })
    expect(sections[0]?.allowed).toEqual({ low: new Decimal(38), high: new Decimal(44), highExcluded: true })
  })

  it('have no sum where a score is blank', () => {
    const sections = nested()
    expect([sections[2]?.stated, sections[2]?.points?.toString()]).toEqual([null, '10'])
    const blankFirst = [row('≥10次', '10次', '30', ''), row('≥10次', '10次', '20', '20')]
    expect(evaluated({ indicators: blankFirst }).sections[0]).toMatchObject({ stated: null, points: new Decimal(50) })
  })

  it('are broken where the points of a level are not those of the framework', () => {
    expect(nested().map(({ expectedPoints, outcome }) => `${expectedPoints} ${outcome}`)).toEqual([
      '50 holds',
      '30 holds',
      '10 holds',
    ])
    const { sections } = evaluated({ indicators: [row('≥1次', '1次', '49')] })
    expect(sections[0]).toMatchObject({ outcome: 'broken', expectedPoints: new Decimal(50) })
  })

  it('belong to no level where the framework has none of that name', () => {
    const { sections } = evaluated({ indicators: [row('≥1次', '1次', '50', '50', { level1: '总分' })] })
    expect(sections[0]).toMatchObject({ level: null, expectedPoints: null, outcome: 'notApplicable' })
  })

  it('expect the points of absent levels where 101号 sends them', () => {
    const some = [row('≥1次', '1次', '50'), row('≥1次', '1次', '40', '40', { level1: '效益指标' })]
    const without = evaluated({ indicators: some }, projectSelfEvaluation2021Cost)
    expect(without.sections.map(({ expectedPoints, outcome }) => `${expectedPoints} ${outcome}`)).toEqual([
      '50 holds',
      '40 holds',
    ])
    const all = [...some, row('≥1次', '1次', '20', '20', { level1: '成本指标' })]
    const withCost = evaluated({ indicators: all }, projectSelfEvaluation2021Cost)
    expect(withCost.sections.map(({ expectedPoints }) => String(expectedPoints))).toEqual(['40', '30', '20'])
  })

  it('expect nothing where no paper says, and cannot tell where points are blank', () => {
    expect(evaluated({ indicators }, henanProject2024).sections[0]?.outcome).toBe('notApplicable')
    const moved = henanProject2024.levels.map((level) =>
      level.id === 'cost' ? { ...level, whenAbsent: [{ to: 'output', points: '10' }] } : level,
    )
    const unknown = evaluated({ indicators }, { ...henanProject2024, levels: moved }).sections[0]
    expect(unknown).toMatchObject({ expectedPoints: null, outcome: 'notApplicable' })
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
