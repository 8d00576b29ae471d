import { describe, expect, it } from 'vitest'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../../../src/procedures/analyzeDeviation.js'
import { evaluate } from '../../../../src/procedures/evaluate.js'
import { auditOf, formOf, outcomesOf, row } from './selfEvaluationForm.js'

const { score: _, ...unscored } = row()

/** Three rows that have one score between them, each with ten points of its own. */
const three = (score: string, more: object = {}) => [
  row({ level3: '会议场次', score, scoreRows: 3 }),
  { ...unscored, level3: '培训场次' },
  { ...unscored, level3: '演出场次', ...more },
]

/** The same with the cell of points merged too. */
const merged = (points: string, score: string) => {
  const { points: __, ...bare } = unscored
  return [
    row({ level3: '会议场次', points, score, scoreRows: 3 }),
    { ...bare, level3: '培训场次' },
    { ...bare, level3: '演出场次' },
  ]
}

const own = row({ level3: '展览场次' })

describe('a score that several rows have between them', () => {
  it.each([
    ['30', 'holds'],
    ['28.5', 'holds'],
    ['30分', 'holds'],
    ['30.5', 'broken'],
    ['31', 'broken'],
  ])('%s is held against the points of all: %s', (score, outcome) => {
    expect(outcomesOf({ indicators: three(score) }, 'E9')[0]).toBe(outcome)
    expect(outcomesOf({ indicators: merged('30', score) }, 'E9')[0]).toBe(outcome)
  })

  it.each([
    ['30', '40', 'holds'],
    ['25', '35', 'holds'],
    ['30', '60', 'broken'],
    ['30', '100', 'broken'],
    ['30', '39', 'broken'],
  ])('%s is added once to make %s: %s', (score, total, outcome) => {
    const totals = { points: '40', score: total }
    expect(outcomesOf({ indicators: [...three(score), own], totals }, 'E6')).toEqual([outcome])
    expect(outcomesOf({ indicators: [...merged('30', score), own], totals }, 'E6')).toEqual([outcome])
  })

  it('makes the score of its level', () => {
    const sections = [{ level1: '产出指标', points: '40', score: '40' }]
    expect(outcomesOf({ indicators: [...three('30'), own], sections }, 'E5')).toEqual(['holds'])
    expect(outcomesOf({ indicators: [...three('29'), own], sections }, 'E5')).toEqual(['broken'])
  })

  it('left blank leaves room for the points of all', () => {
    const totals = { points: '40', score: '40' }
    expect(outcomesOf({ indicators: [...three(''), own], totals }, 'E7')).toEqual(['holds'])
    expect(outcomesOf({ indicators: [...three(''), own], totals: { score: '41' } }, 'E7')).toEqual(['broken'])
  })

  it('may not be full where one of them misses its target', () => {
    const missed = { actual: '8场', reason: '场地维修' }
    expect(outcomesOf({ indicators: three('30', missed) }, 'E10')).toEqual(['holds', 'holds', 'broken'])
    expect(outcomesOf({ indicators: three('28', missed) }, 'E10')).toEqual([])
  })

  it('tells nothing where all is in order', () => {
    const totals = { points: '40', score: '40' }
    const told = auditOf({ indicators: [...three('30'), own], totals }).findings.map(({ id }) => id)
    expect(told).toEqual(['E3'])
  })
})

describe('evaluate and analyzeDeviation', () => {
  const form = (score: string, more: object = {}) => formOf({ indicators: [...three(score, more), own] })
  const lines = (score: string, more: object = {}) =>
    evaluate(form(score, more), projectSelfEvaluation2020).lines.map(({ outcome, reason }) => reason ?? outcome)

  it.each([
    ['30', {}, 'holds'],
    ['28', { actual: '8场' }, 'holds'],
    ['30', { actual: '8场' }, 'broken'],
    ['26', { actual: '8场' }, 'broken'],
    ['', {}, 'scoreBlank'],
  ])('%s with %o: the first row is held against what all are allowed: %s', (score, more, outcome) => {
    expect(lines(score, more)).toEqual([outcome, 'scoreShared', 'scoreShared', 'holds'])
  })

  it('adds it once', () => {
    const { totals, sections } = evaluate(form('28', { actual: '8场' }), projectSelfEvaluation2020)
    expect(String(totals.score.sum?.low)).toBe('38')
    expect(String(sections[0]?.stated)).toBe('38')
  })

  it('knows what each of them lost only where none lost anything', () => {
    const lost = (score: string) =>
      analyzeDeviation(form(score), projectSelfEvaluation2020).lines.map(({ pointsLost }) => pointsLost?.toNumber())
    expect(lost('30')).toEqual([0, 0, 0, 0])
    expect(lost('27')).toEqual([undefined, undefined, undefined, 0])
  })
})
