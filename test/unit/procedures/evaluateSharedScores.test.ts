import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { provincial } from '../../../src/scoring/policies/provincial.js'
import { evaluated, row } from './evaluated.js'

/** Three rows of ten points each with one score between them, the first of which reached less than is told of it. */
const three = (score: string, first = '10次', more: object = {}) => [
  row('≥10次', first, '10', score, { scoreRows: 3, ...more }),
  row('≥10次', '10次', '10', undefined, { score: undefined, ...more }),
  row('≥10次', '10次', '10', undefined, { score: undefined, ...more }),
]
const own = row('≥10次', '10次')

const linesOf = (indicators: readonly object[], framework?: Framework) => evaluated({ indicators }, framework).lines
const firstOf = (indicators: readonly object[], framework?: Framework) => linesOf(indicators, framework)[0]

describe('a score that several rows have between them', () => {
  it.each([
    ['30', '10次', 'holds', 0],
    ['28', '8次', 'holds', 0],
    ['31', '10次', 'broken', 1],
    ['29', '10次', 'broken', -1],
    ['26', '8次', 'broken', -2],
  ])('%s where the first reached %s of 10: %s, %d away', (score, reached, outcome, difference) => {
    const line = firstOf([...three(score, reached), own])
    expect(line).toMatchObject({ outcome, stated: new Decimal(score), difference: new Decimal(difference) })
    expect(line).toMatchObject({ computed: null, fullThoughMissed: false, points: new Decimal(10) })
    expect(line).not.toHaveProperty('reason')
  })

  it('is told on the first of them, and of the others that it stands there', () => {
    const { lines, undecided } = evaluated({ indicators: [...three('30'), own] })
    expect(lines.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'holds',
      'scoreShared',
      'scoreShared',
      'holds',
    ])
    for (const line of lines.slice(1, 3))
      expect(line).toMatchObject({
        outcome: 'notApplicable',
        stated: null,
        difference: null,
        fullThoughMissed: false,
        points: new Decimal(10),
      })
    expect(undecided).toEqual([])
  })

  it('is added once', () => {
    const { sections, totals } = evaluated({ indicators: [...three('28', '8次'), own], totals: { score: '47' } })
    expect(String(sections[0]?.stated)).toBe('38')
    expect(totals.score).toMatchObject({ outcome: 'holds', sum: { low: new Decimal(47), high: new Decimal(47) } })
  })

  it('left blank is blank once', () => {
    const { lines, undecided } = evaluated({ indicators: three('') })
    expect(lines[0]).toMatchObject({
      outcome: 'insufficientData',
      reason: 'scoreBlank',
      stated: null,
      difference: null,
      target: '≥10次',
    })
    expect(undecided.map(({ where, reason }) => [where.path[1], reason])).toEqual([[0, 'scoreBlank']])
  })

  it('is held against points that stand once as well, and against none where none are printed', () => {
    const merged = (points: string, score: string) => {
      const [first, ...others] = three(score)
      return [{ ...first, points }, ...others.map(({ points: _, ...bare }) => bare)]
    }
    expect(firstOf(merged('30', '30'))).toMatchObject({ outcome: 'holds', points: new Decimal(30) })
    expect(firstOf(merged('30', '31'))).toMatchObject({ outcome: 'broken', difference: new Decimal(1) })
    expect(firstOf(merged('', '30'))).toMatchObject({ outcome: 'insufficientData', reason: 'pointsUnreadable' })
  })

  it('cannot be decided where one of them has no target, but may still be beyond all that they can have', () => {
    const open = (score: string) => firstOf([...three(score).slice(0, 2), row('', '10次', '10', '')])
    expect(open('25')).toMatchObject({ outcome: 'insufficientData', reason: 'targetBlank', difference: null })
    expect(open('31')).toMatchObject({ outcome: 'broken', difference: new Decimal(1) })
    expect(open('31')).not.toHaveProperty('reason')
    expect(open('19')).toMatchObject({ outcome: 'broken', difference: new Decimal(-1) })
  })

  it('is rounded as the policy of its level says', () => {
    const level = (id: string) => ({
      ...projectSelfEvaluation2020,
      levels: projectSelfEvaluation2020.levels.map((own) => (own.id === id ? { ...own, policy: provincial } : own)),
    })
    const third = [row('≥3次', '2次', '10', '16.7', { scoreRows: 2 }), { ...own, score: undefined }]
    expect(firstOf(third, level('output'))).toMatchObject({ outcome: 'broken', difference: new Decimal('0.03') })
    expect(firstOf(third, level('benefit'))?.outcome).toBe('rounding')
    expect(firstOf(three('30', '10次', { level1: '总分' }))).toMatchObject({ level: null, outcome: 'holds' })
  })
})

describe('what is allowed in total', () => {
  it('is no more for a printed total that the points do not reach', () => {
    const { totals } = evaluated({ indicators: [row('≥10次', '10次', '80')], totals: { points: '100' } })
    expect(totals.allowed).toEqual({ low: new Decimal(89), high: new Decimal(89) })
  })
})
