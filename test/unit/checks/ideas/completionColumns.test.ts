import { describe, expect, it } from 'vitest'
import type { FormKind } from '../../../../src/documents/formKinds.js'
import { outcomesOf } from './audited.js'

type Cells = Readonly<Record<string, string>>

const row = (cells: Cells) => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '培训场次',
  ...cells,
})

const forms: readonly FormKind[] = ['selfEvaluation', 'evaluationReport', 'monitoring']

describe('M2: the completion of an indicator, in every form that prints it', () => {
  const of = (kind: FormKind, cells: Cells) => outcomesOf('M2', kind, { indicators: [row(cells)] })

  it.each(forms)('is actual over target in %s', (kind) => {
    expect(of(kind, { target: '≥10场', actual: '8场', completionRate: '80%' })).toEqual(['holds'])
    expect(of(kind, { target: '≥10场', actual: '8场', completionRate: '90%' })).toEqual(['broken'])
    expect(of(kind, { target: '≥10场', actual: '8场' })).toEqual([])
  })

  it.each<[Cells]>([
    [{ target: '10', actual: '12', completionRate: '120%' }],
    [{ target: '10', actual: '12', completionRate: '1.2' }],
    [{ target: '1000', actual: '12', completionRate: '1.2' }],
    [{ target: '10', actual: '12', completionRate: '100%' }],
    [{ target: '≥3场', actual: '2场', completionRate: '66.67%' }],
    [{ target: '≥3场', actual: '2场', completionRate: '66.7' }],
    [{ target: '≥3场', actual: '2场', completionRate: '0.67' }],
    [{ target: '≥95%', actual: '97%', completionRate: '102.11%' }],
    [{ target: '≥95%', actual: '97%', completionRate: '100%' }],
    [{ level3: '培训成本', target: '≤100万元', actual: '80万元', completionRate: '80%' }],
    [{ level3: '培训成本', target: '≤100万元', actual: '80万元', completionRate: '125%' }],
    [{ level3: '培训成本', target: '≤100万元', actual: '80万元', completionRate: '120%' }],
    [{ level3: '培训成本', target: '≤100万元', actual: '80万元', completionRate: '100%' }],
    [{ level3: '投诉次数', target: '≤2次', actual: '4次', completionRate: '50%' }],
    [{ level3: '投诉次数', target: '≤2次', actual: '4次', completionRate: '200%' }],
    [{ level3: '交易额', target: '0.6亿元', actual: '0.5亿元', completionRate: '83.33%' }],
    [{ level3: '交易额', target: '3.3亿元', actual: '1.0亿元', completionRate: '31%' }],
  ])('is right as %j', (cells) => {
    for (const outcome of of('selfEvaluation', cells)) expect(['holds', 'rounding']).toContain(outcome)
    expect(of('selfEvaluation', cells)).toHaveLength(1)
  })

  it.each<[Cells]>([
    [{ target: '≥10场', actual: '8场', completionRate: '100%' }],
    [{ target: '≥10场', actual: '12场', completionRate: '110%' }],
    [{ target: '≥3场', actual: '2场', completionRate: '66%' }],
    [{ target: '≥95%', actual: '80%', completionRate: '100%' }],
    [{ target: '≥95%', actual: '80%', completionRate: '80%' }],
    [{ level3: '培训成本', target: '≤100万元', actual: '120万元', completionRate: '100%' }],
    [{ level3: '投诉次数', target: '≤2次', actual: '1次', completionRate: '150.5%' }],
    [{ level3: '交易额', target: '6000万元', actual: '0.5亿元', completionRate: '8.33%' }],
    [{ target: '20场', actual: '15场', completionRate: '7.5' }],
    [{ target: '20场', actual: '15场', completionRate: '1.3333' }],
  ])('is wrong as %j', (cells) => {
    expect(of('selfEvaluation', cells)).toEqual(['broken'])
    expect(of('evaluationReport', cells)).toEqual(['broken'])
  })

  it('leaves words alone', () => {
    expect(of('selfEvaluation', { target: '健全', actual: '健全', completionRate: '100%' })).toEqual([
      'insufficientData',
    ])
    expect(of('selfEvaluation', { target: '≥10场', actual: '8场', completionRate: '已完成' })).not.toContain('broken')
  })
})

describe('E43: the coefficient of a score', () => {
  const of = (cells: Cells, kind: FormKind = 'selfEvaluation') => outcomesOf('E43', kind, { indicators: [row(cells)] })
  const plain = { target: '≥10场', actual: '8场', points: '10', score: '8' }

  it.each<[Cells]>([
    [{ ...plain, scoreCoefficient: '0.8' }],
    [{ ...plain, scoreCoefficient: '80%' }],
    [{ ...plain, scoreCoefficient: '.8' }],
    [{ ...plain, target: '≥9场', score: '8.9', scoreCoefficient: '0.89' }],
    [{ ...plain, points: '3', score: '2', scoreCoefficient: '0.67' }],
    [{ ...plain, score: '6', scoreCoefficient: '0.6' }],
    [{ ...plain, score: '6', scoreCoefficient: '0.8' }],
    [{ ...plain, actual: '12场', score: '10', scoreCoefficient: '1' }],
    [{ ...plain, actual: '12场', score: '10', scoreCoefficient: '1.2' }],
    [{ target: '健全', actual: '健全', points: '5', score: '4.5', scoreCoefficient: '90%' }],
  ])('is right as %j', (cells) => {
    expect(of(cells)).toEqual(['holds'])
    expect(of(cells, 'evaluationReport')).toEqual(['holds'])
  })

  it.each<[Cells]>([
    [{ ...plain, scoreCoefficient: '0.9' }],
    [{ ...plain, scoreCoefficient: '1' }],
    [{ ...plain, scoreCoefficient: '8' }],
    [{ ...plain, score: '10', scoreCoefficient: '0.6' }],
    [{ target: '健全', actual: '健全', points: '5', score: '4.5', scoreCoefficient: '100%' }],
  ])('is wrong as %j', (cells) => {
    expect(of(cells)).toEqual(['broken'])
  })

  it('is asked of figures alone', () => {
    expect(of({ ...plain, scoreCoefficient: '优' })).toEqual([])
    expect(of({ ...plain, scoreCoefficient: '' })).toEqual([])
    expect(of(plain)).toEqual([])
    expect(of({ target: '健全', actual: '健全', scoreCoefficient: '0.9' })).toEqual(['insufficientData'])
  })
})

describe('E26: the deviation stated, in a report too', () => {
  const of = (cells: Cells) => outcomesOf('E26', 'evaluationReport', { indicators: [row(cells)] })

  it('is that of the actual from the target', () => {
    expect(of({ target: '≥10场', actual: '8场', statedDeviation: '-20%' })).toEqual(['holds'])
    expect(of({ target: '≥10场', actual: '12场', statedDeviation: '0' })).toEqual(['holds'])
    expect(of({ target: '≥10场', actual: '8场', statedDeviation: '0%' })).toEqual(['broken'])
    expect(of({ target: '≥95%', actual: '90%', statedDeviation: '-5%' })).toEqual(['holds'])
  })
})
