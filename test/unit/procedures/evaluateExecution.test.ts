import { describe, expect, it, test } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { henanProject2024 } from '../../../src/frameworks/henanProject2024.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { explain } from '../../../src/presentation/explain.js'
import type { EvaluateOptions } from '../../../src/scoring/evaluation/evaluateForm.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { evaluated, row, total } from './evaluated.js'

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
    const { execution, undecided } = evaluated({ funding: [{ ...total, points: '10', score: '9', ...more }] })
    expect(execution).toMatchObject({ outcome: 'insufficientData', reason })
    expect(undecided).toEqual([
      {
        where: { path: ['funding', 0] },
        label: { zh: '预算执行', en: 'budget execution' },
        outcome: 'insufficientData',
        reason,
      },
    ])
  })

  it('tells its figures, null where none is printed, and the rule with its law', () => {
    expect(of({})).toMatchObject({
      kind: 'execution',
      budget: new Decimal(100),
      outturn: new Decimal(90),
      rate: new Decimal('0.9'),
      computed: new Decimal(9),
      rule: { kind: 'executionPolicy', id: 'linearExecution', basis: { instrument: { id: 'caiyu-2020-10' } } },
    })
    expect(of({}).allowed).toEqual({ low: new Decimal(9), high: new Decimal(9) })
    expect(of({ finalBudget: '', outturn: '—' })).toMatchObject({ budget: null, outturn: null })
  })

  it('may be anything short of all its points where a law does not say what is lost', () => {
    const { execution } = projectSelfEvaluation2020
    const policy = { ...execution.policy, unfinished: { kind: 'unstated' } } as const
    const silent = { ...projectSelfEvaluation2020, execution: { ...execution, policy } }
    expect(of({}, silent)).toMatchObject({ outcome: 'holds', computed: null })
    expect(of({}, silent).allowed).toEqual({ low: new Decimal(0), high: new Decimal(10), highExcluded: true })
    expect(of({ score: '10' }, silent).outcome).toBe('broken')
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

  it('is not scored twice where a row of indicators prints its points too', () => {
    const indicators = [row('100%', '90%', '10', '9', { level3: '预算执行率' }), row('≥1次', '1次', '90')]
    const { execution, totals, undecided } = evaluated({ indicators })
    expect(execution).toMatchObject({ outcome: 'notApplicable', reason: 'nothingPrinted', points: null, stated: null })
    expect(String(totals.points.sum?.low)).toBe('100')
    expect(undecided).toEqual([])
  })

  it('has the points of the framework where the form has a column or a heading for them', () => {
    const indicators = [row('≥10次', '10次', '80')]
    const pointsOf = (more: object, framework?: Framework) => evaluated({ indicators, ...more }, framework).execution
    expect(pointsOf({ funding: [total] })).toMatchObject({ points: null, reason: 'nothingPrinted' })
    expect(pointsOf({ funding: [total] }, henanProject2024)).toMatchObject({ points: null, reason: 'nothingPrinted' })
    for (const column of [{ points: '' }, { score: '' }])
      expect(pointsOf({ funding: [{ ...total, ...column }] })).toMatchObject({
        points: new Decimal(10),
        reason: 'scoreBlank',
      })
    const sections = [{ level1: '预算执行情况', points: '', score: '' }]
    expect(pointsOf({ funding: [total], sections })).toMatchObject({ points: new Decimal(10), reason: 'scoreBlank' })
    expect(pointsOf({ funding: [] })).toMatchObject({ points: new Decimal(10), reason: 'missing' })
  })

  it('has the points of the framework where its score is printed, whatever the indicators add to', () => {
    const funding = [{ ...total, score: '9' }]
    const { execution } = evaluated({ funding, indicators: [row('≥10次', '10次', '100')] })
    expect(execution).toMatchObject({ points: new Decimal(10), stated: new Decimal(9), outcome: 'holds' })
  })

  it('has no points where the form prints none and nobody knows what is wanting', () => {
    const unscored = { points: null, outcome: 'notApplicable', reason: 'nothingPrinted' }
    const funding = [total]
    const ninety = [row('≥10次', '10次', '90')]
    expect(evaluated({ funding, indicators: ninety, totals: { points: '90' } }).execution).toMatchObject(unscored)
    expect(evaluated({ funding, indicators: [...ninety, row('≥1次', '1次', '')] }).execution).toMatchObject(unscored)
    expect(evaluated({ funding, totals: { points: '10' } }).execution).toMatchObject(unscored)
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

test('a budget below zero is no base of zero', () => {
  const execution = (finalBudget: string) =>
    evaluated({ funding: [{ ...total, finalBudget, points: '10', score: '9' }] }).execution
  expect(execution('-100')).toMatchObject({ outcome: 'notApplicable', reason: 'budgetBelowZero' })
  expect(execution('0')).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase' })
  expect(explain(execution('-100'))).toContain('预算数为负数，没有执行率')
})
