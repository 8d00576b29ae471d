import { describe, expect, it } from 'vitest'
import suzhou from '../../../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import { elapsedAt } from '../../../src/deviation/elapsed.js'
import { linearByDay } from '../../../src/deviation/forecastMethod.js'
import { goalOf } from '../../../src/deviation/goalOf.js'
import { monitorProgress } from '../../../src/deviation/progress.js'
import type { Proportion } from '../../../src/deviation/proportion.js'
import { Monitoring } from '../../../src/documents/monitoring.js'
import { printDecimal, printPercent } from '../../../src/exact/print.js'
import { publishedSignals } from '../../../src/scoring/signals/publishedSignals.js'
import type { SignalRule } from '../../../src/scoring/signals/signalRule.js'

const halfYear = { unit: '万元', cutOff: '2024-06-30' } as const

const percent = ({ value }: Proportion): string | null => value && printPercent(value.value, 2)

/** Basic expenditure and the projects; the row 项目支出 is the sum of the projects. */
const planned = suzhou.expenditure
  .filter(({ code }) => code !== 'project')
  .map(({ label, budget, halfYearPlannedOutturn }) => ({
    key: label,
    label,
    annualBudget: budget,
    plannedOutturn: halfYearPlannedOutturn,
  }))

describe('the half-year plan of a department', () => {
  const { lines, total, lacks } = monitorProgress({ lines: planned }, halfYear)

  it('is 2245.2 of 5878.82, which is 38.19 %', () => {
    expect([total.plannedOutturn, total.annualBudget].map(String)).toEqual(['2245.2', '5878.82'])
    expect(percent(total.planned)).toBe('38.19%')
  })

  it('is told line by line', () => {
    expect(lines).toHaveLength(18)
    expect(lines.slice(0, 3).map((line) => percent(line.planned))).toEqual(['36.42%', '0.00%', '48.02%'])
  })

  it('says nothing of money that nobody reported yet', () => {
    expect(total).toMatchObject({ outturn: null, light: null, forecastOutturn: null })
    expect(total.execution).toMatchObject({ outcome: 'insufficientData', reason: 'missing' })
    expect(lacks).toEqual([])
  })
})

describe('the progress of money', () => {
  const line = { key: 'a', label: '项目', annualBudget: '100.00', plannedOutturn: '50.00', outturn: '35.00' }
  const { lines, total, signals, forecastMethod } = monitorProgress({ lines: [line] }, halfYear)

  it('is held against the months gone by and against its plan', () => {
    expect(percent(total.execution)).toBe('35.00%')
    expect(percent(total.progress)).toBe('70.00%')
    expect(percent(total.paymentProgress)).toBe('70.00%')
    expect(lines[0]).toMatchObject({ key: 'a', light: 'yellow' })
  })

  it('is forecast in a straight line, by a method that says itself', () => {
    expect([String(total.forecastOutturn), percent(total.forecast)]).toEqual(['70', '70.00%'])
    expect(forecastMethod.id).toBe('linearByMonth')
    const byDay = monitorProgress({ lines: [line] }, { ...halfYear, forecast: linearByDay })
    expect(byDay.total.forecastOutturn && printDecimal(byDay.total.forecastOutturn, 2)).toBe('70.38')
    expect(byDay.forecastMethod.says.en).toContain('days')
  })

  it.each([
    ['29.99', 'red'],
    ['30.00', 'yellow'],
    ['39.99', 'yellow'],
    ['40.00', 'green'],
    ['90.00', 'green'],
  ])('of %s out of 100 at half-year is %s', (outturn, light) => {
    expect(monitorProgress({ lines: [{ ...line, outturn }] }, halfYear).total.light).toBe(light)
  })

  it('carries the law of its lights, with its standing', () => {
    expect(signals.confirmed).toBe('published')
  })

  it('leaves the total open where a line has a blank, and names it', () => {
    const open = { key: 'b', label: '缺数', annualBudget: '10.00', plannedOutturn: '5.00', outturn: '' }
    const { total: rest, lacks } = monitorProgress({ lines: [line, open] }, halfYear)
    expect(rest.execution).toMatchObject({ outcome: 'insufficientData', reason: 'blank' })
    expect(percent(rest.planned)).toBe('50.00%')
    expect(lacks).toEqual([{ key: 'b', label: '缺数', at: 'outturn', reason: 'blank' }])
  })

  it('without a budget has no rate', () => {
    const none = monitorProgress({ lines: [{ ...line, annualBudget: '/' }] }, halfYear).total
    expect(none.planned).toMatchObject({ reason: 'blank' })
    expect(none.light).toBeNull()
    const zero = monitorProgress({ lines: [{ ...line, annualBudget: '0' }] }, halfYear).total
    expect(zero.execution).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase' })
    expect(monitorProgress({ lines: [] }, halfYear).total.execution).toMatchObject({ reason: 'missing' })
  })
})

describe('the progress of goals', () => {
  const indicator = (key: string, target: string, actual: string, periodTarget?: string) => ({
    key,
    label: key,
    target,
    actual,
    ...(periodTarget !== undefined && { periodTarget }),
  })
  const lightOf = (target: string, actual: string, periodTarget?: string) =>
    monitorProgress(
      { lines: [], goals: [{ key: 'g', label: 'g', indicators: [indicator('i', target, actual, periodTarget)] }] },
      halfYear,
    ).goals[0]?.light

  it.each([
    ['≥100次', '29次', 'red'],
    ['≥100次', '30次', 'yellow'],
    ['≥100次', '40次', 'green'],
    ['≥100次', '60次', 'blue'],
    ['≤100次', '100次', 'green'],
    ['≤100次', '101次', 'red'],
    ['健全', '部分达成', 'yellow'],
    ['≥100次', '—', null],
  ])('%s with %s at half-year is %s', (target, actual, light) => {
    expect(lightOf(target, actual)).toBe(light)
  })

  it('go by the target of the period where one is printed', () => {
    expect(lightOf('≥100次', '29次', '≥30次')).toBe('green')
  })

  it('take the worst of their indicators, and name those that are open', () => {
    const indicators = [
      indicator('a', '≥100次', '60次'),
      indicator('b', '≥100次', '31次'),
      indicator('c', '≥100次', ''),
      indicator('d', '≥100次', '45次'),
    ]
    const [goal] = monitorProgress({ lines: [], goals: [{ key: 'g', label: '目标', indicators }] }, halfYear).goals
    expect(goal).toMatchObject({ light: 'yellow', undecided: ['c'] })
    expect(goal?.indicators.map(({ light }) => light)).toEqual(['blue', 'yellow', null, 'green'])
    expect(String(goal?.indicators[1]?.progress?.value)).toBe('0.62')
  })
})

describe('signals', () => {
  const own: SignalRule = {
    ...publishedSignals,
    id: 'own',
    indicator: [
      { below: '0.5', light: 'red' },
      { below: null, light: 'green' },
    ],
    money: [
      { below: '0.5', light: 'yellow' },
      { below: null, light: 'blue' },
    ],
    ceiling: { within: 'blue', beyond: 'yellow' },
    words: ['blue', 'green', 'yellow'],
    basis: { ...publishedSignals.basis, confirmed: 'unverified' },
  }
  const line = (outturn: string) => ({ key: 'a', label: 'a', annualBudget: '100', outturn })
  const indicators = [
    ['≥100次', '30次'],
    ['≤100次', '100次'],
    ['≤100次', '101次'],
    ['健全', '部分达成'],
    ['健全', '未达成'],
  ].map(([target = '', actual = ''], at) => ({ key: `${at}`, label: `${at}`, target, actual }))

  it('are those that the caller gives, with their law', () => {
    const goals = [{ key: 'g', label: 'g', indicators }]
    const progress = monitorProgress({ lines: [line('24')], goals }, { ...halfYear, signals: own })
    expect(progress.total.light).toBe('yellow')
    expect(progress.goals[0]?.indicators.map(({ light }) => light)).toEqual([
      'green',
      'blue',
      'yellow',
      'green',
      'yellow',
    ])
    expect(progress.signals.confirmed).toBe('unverified')
    expect(monitorProgress({ lines: [line('25')] }, { ...halfYear, signals: own }).total.light).toBe('blue')
  })
})

describe('a line of different money', () => {
  const line = { key: 'a', label: 'a', annualBudget: '100', plannedOutturn: '50', outturn: '40', scope: 'all' } as const

  it('has no rate over it, and no forecast', () => {
    const { lines, lacks } = monitorProgress({ lines: [{ ...line, scopes: { outturn: 'unitFunds' } }] }, halfYear)
    expect(lines[0]?.execution).toMatchObject({ outcome: 'insufficientData', reason: 'scopesDiffer' })
    expect(lines[0]).toMatchObject({ outturn: null, light: null, forecastOutturn: null })
    expect(lines[0] && percent(lines[0].planned)).toBe('50.00%')
    expect(lacks).toEqual([{ key: 'a', label: 'a', at: 'outturn', reason: 'scopesDiffer' }])
  })

  it('without an outturn anywhere owes none', () => {
    const plan = monitorProgress({ lines: [{ ...line, outturn: null }] }, halfYear)
    expect(plan.lacks).toEqual([])
  })
})

describe('what a monitoring form watches', () => {
  it('is one goal with all its indicators', () => {
    const [bare, named] = [
      { level1: '产出', level2: '数量', level3: '培训', target: '≥2次', actual: '1次' },
      {
        line: '7',
        level1: '产出',
        level2: '数量',
        level3: '巡查',
        target: '≥2次',
        periodTarget: '≥1次',
        actual: '1次',
      },
    ]
    const form = Monitoring.parse({
      kind: 'monitoring',
      form: 'department',
      year: 2024,
      department: '某局',
      unit: '万元',
      period: { month: 6 },
      funding: [],
      goals: [],
      indicators: [bare, named],
    })
    const [goal] = monitorProgress({ lines: [], goals: [goalOf(form)] }, halfYear).goals
    expect(goal).toMatchObject({ label: '某局', light: 'green' })
    expect(goal?.indicators.map(({ key }) => key)).toEqual(['产出/数量/培训', '7'])
  })
})

describe('the time gone by', () => {
  it('is counted in months and in days, also of a leap year', () => {
    expect(elapsedAt('2024-12-31')).toMatchObject({ month: 12 })
    expect([elapsedAt('2024-12-31').byDay.value, elapsedAt('2023-07-02').byMonth.value].map(String)).toEqual([
      '1',
      '0.5833333333333333333333333333333333333333',
    ])
    expect(printPercent(elapsedAt('2024-06-30').byDay.value, 2)).toBe('49.73%')
  })

  it.each(['2024-13-01', '2024-06', '今天', '2024-02-30'])('%s is no day', (cutOff) => {
    expect(() => elapsedAt(cutOff)).toThrow(RangeError)
  })
})
