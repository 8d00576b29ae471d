import { describe, expect, it, test } from 'vitest'
import illustration from '../../../../examples/data/monitoring-illustration.json' with { type: 'json' }
import type { IndicatorDeviation } from '../../../../src/deviation/indicators/indicatorDeviation.js'
import { Monitoring } from '../../../../src/documents/monitoring.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../../../src/procedures/analyzeDeviation.js'
import { told } from './analysed.js'

type Json = Readonly<Record<string, unknown>>

const monitored = (indicators: readonly Json[], more: Json = {}) =>
  analyzeDeviation(
    Monitoring.parse({
      kind: 'monitoring',
      form: 'project',
      year: 2024,
      department: '甲局',
      project: { name: '培训项目' },
      unit: '万元',
      period: { month: 6 },
      funding: [],
      goals: [],
      indicators: indicators.map((row) => ({ level1: '产出指标', level2: '数量指标', level3: '场次', ...row })),
      ...more,
    }),
    projectSelfEvaluation2020,
  )

const lineOf = (row: Json): IndicatorDeviation => monitored([row]).lines[0] as IndicatorDeviation

describe('while a year runs', () => {
  it('an indicator is held against the target of the period', () => {
    expect(told(lineOf({ target: '≥12场', periodTarget: '≥6场', actual: '5场' }))).toEqual([
      '-1场',
      '-0.1666666666666666666666666666666666666667',
      'partly',
      'adverse',
    ])
  })

  test.each([
    ['≥12场', '5场', ['-7场', 'undeterminable', null]],
    ['≥12场', '13场', ['1场', 'met', 'favourable']],
    ['≤12万元', '5万元', ['-7万元', 'undeterminable', null]],
    ['≤12万元', '13万元', ['1万元', 'notMet', 'adverse']],
    ['=12场', '12场', ['0场', 'undeterminable', null]],
    ['10-12场', '11场', ['0场', 'undeterminable', null]],
    ['≥95%', '80%', ['-15百分点', 'partly', 'adverse']],
    ['90%-95%', '80%', ['-10百分点', 'notMet', 'adverse']],
    ['2024年12月31日前', '2024年5月1日', ['-244天', 'met', 'favourable']],
    ['完成', '部分完成', ['-1级', 'undeterminable', null]],
    ['完成', '完成', ['0级', 'met', 'onTarget']],
    ['≥12场', '', ['—', 'undeterminable', null]],
  ])('a target of the year is due at its end: %s / %s', (target, actual, expected) => {
    const line = lineOf({ target, periodTarget: '—', actual })
    const [absolute, , status, effect] = told(line)
    expect([absolute, status, effect]).toEqual(expected)
    if (status === 'undeterminable') expect(line.statusReason).toBe(actual === '' ? 'actualBlank' : 'notYetDue')
  })

  it('a target of the year is due in December', () => {
    const [line] = monitored([{ target: '≥12场', actual: '6场' }], { period: { month: 12 } }).lines
    expect(line?.status).toBe('partly')
  })

  it('a cost is neither saved nor overspent before it is due', () => {
    const cost = { level2: '成本指标', level3: '总成本', actual: '5万元' }
    expect(lineOf({ ...cost, target: '≤12万元' }).cost).toBeNull()
    expect(lineOf({ ...cost, target: '≤12万元', periodTarget: '≤6万元' }).cost).toBe('saving')
  })

  it('nothing is scored', () => {
    const line = lineOf({ target: '≥12场', periodTarget: '≥6场', actual: '5场', points: '10' })
    expect(line).toMatchObject({ pointsLost: null, leastLoss: null, mostLoss: null, pointsReason: 'notScored' })
    expect(line.points?.toFixed()).toBe('10')
  })

  test.each([
    ['≥100场', '85场', ['monitoringDeviation']],
    ['≥100场', '86场', []],
    ['≤100万元', '47万元', []],
    ['≤100万元', '115万元', ['monitoringDeviation']],
    ['≤0起', '1起', ['monitoringDeviation']],
    ['≥100场', '130场', ['farAboveTarget']],
    ['≥100场', '129场', []],
    ['2024年5月1日前', '2024年5月2日', ['monitoringDeviation']],
  ])('a reason is owed for a large adverse deviation, or one far above: %s / %s', (periodTarget, actual, ids) => {
    expect(lineOf({ target: '', periodTarget, actual }).reasonsOwed.map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    [{ explanation: '场地未定' }, 'given'],
    [{ staff: '√', explanation: '' }, 'given'],
    [{ staff: '', explanation: '' }, 'blank'],
    [{ staff: '' }, 'blank'],
    [{ explanation: '无' }, 'placeholder'],
    [{ staff: '无', funding: '×' }, 'blank'],
  ])('a cause is told or marked: %j', (causes, standing) => {
    expect(lineOf({ target: '', periodTarget: '≥10场', actual: '5场', causes }).reasonStanding).toBe(standing)
  })

  it('a form whose rows have no causes has no column for them', () => {
    const short = { target: '', periodTarget: '≥10场', actual: '5场' }
    expect(lineOf(short).reasonStanding).toBe('missing')
    const lines = monitored([short, { ...short, level3: '人次', causes: { explanation: '场地未定' } }]).lines
    expect(lines.map(({ reasonStanding }) => reasonStanding)).toEqual(['blank', 'given'])
  })

  it('a doubtful target of the period is read both ways', () => {
    const row = { target: '≥12场', periodTarget: '≥8场', actual: '5场' }
    const doubt = { reading: '≥5场', note: '字迹不清' }
    const doubtful = [
      { ...doubt, path: ['indicators', 0, 'periodTarget'] },
      { path: ['indicators', 0, 'target'], reading: '≥13场', note: '不相干' },
    ]
    const [line] = monitored([row], { doubtful }).lines
    expect(line?.doubts.map(({ note }) => note)).toEqual(['字迹不清'])
    expect(line?.asRead).toMatchObject({ target: '≥5场', status: 'met', effect: 'onTarget' })
  })
})

describe('money while a year runs', () => {
  const { funding, total } = analyzeDeviation(Monitoring.parse(illustration), projectSelfEvaluation2020)

  it('is held against its plan', () => {
    expect(funding[0]).toMatchObject({ against: 'plannedOutturn', spending: 'underspent', reasonStanding: 'notOwed' })
    expect([funding[0]?.absolute?.toFixed(), funding[0]?.pointsReason]).toEqual(['-124.2', 'notScored'])
  })

  it('owes a reason from 15 % off on, above or below', () => {
    const owing = funding.filter(({ reasonsOwed }) => reasonsOwed.length > 0)
    expect(owing.map(({ label, reasonStanding }) => [label, reasonStanding])).toEqual([
      ['公共资源交易考察及课题调研', 'blank'],
      ['经营成本及税费', 'given'],
      ['软硬件及信息网络维护费用（需评审项目）', 'given'],
      ['党团活动经费', 'given'],
    ])
  })

  it('leaves the points of all indicators unknown', () => {
    expect(total).toMatchObject({ lines: 10, pointsUnknown: 10, owed: 3, unanswered: 2 })
  })

  it('without a plan is not compared', () => {
    const row = { label: '项目支出', originalBudget: '10', outturn: '5' }
    const [line] = monitored([], { funding: [row] }).funding
    expect(line).toMatchObject({ absolute: null, reason: 'missing', spending: null, reasonsOwed: [] })
  })
})
