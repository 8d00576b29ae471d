import { describe, expect, it } from 'vitest'
import {
  amount,
  completion,
  count,
  empty,
  entries,
  evaluation,
  finding,
  outcomes,
  reasons,
  score,
} from './documents.js'

const text = (...statements: readonly object[]) => evaluation({ statements })

describe('R14: what a project can score', () => {
  const name = 'project/党建经费'

  it.each([
    ['90', '0%', '10', 'broken'],
    ['80', '0%', '10', 'holds'],
    ['90', '0%', null, 'holds'],
    ['91', '0%', null, 'broken'],
    ['99.5', '95%', null, 'holds'],
    ['99.9', '95%', null, 'broken'],
    ['98.8', '222.06%', null, 'holds'],
  ])('%s points at a rate of %s with %s taken off: %s', (points, rate, off, outcome) => {
    const deductions = off === null ? [] : [count(`${name}/产出指标扣分`, off)]
    const document = text(completion(name, { rate }), score(name, points), ...deductions)
    expect(outcomes(document, 'R14')).toEqual([outcome])
  })

  it('is shown with the points lost', () => {
    const document = text(completion(name, { rate: '0%' }), score(name, '90'), count(`${name}/产出指标扣分`, '10'))
    expect(finding(document, 'R14')).toMatchObject({
      key: 'R14:score:project/党建经费:all',
      severity: 'note',
      formula: '100 − {0} − 10 × (1 − {1})',
    })
  })

  it('is held against so many deductions that nobody reads more; what is beyond says so', () => {
    const off = Array.from({ length: 150 }, () => count(`${name}/产出指标扣分`, '0.1'))
    const said = reasons(text(...Array.from({ length: 140 }, () => score(name, '86')), ...off), 'R14')
    expect([said.slice(0, 133), said.slice(133)]).toEqual([Array(133).fill('broken'), Array(7).fill('tooMany')])
  })

  it('without a rate is told by the points taken off alone, and by nothing where there are none', () => {
    expect(outcomes(text(score(name, '95'), count(`${name}/产出指标扣分`, '10')), 'R14')).toEqual(['broken'])
    expect(outcomes(text(score(name, '95')), 'R14')).toEqual([])
  })
})

describe('R15: a project that spent nothing', () => {
  const name = 'project/党建经费'

  it.each([
    ['as a sentence says', [empty(name)]],
    ['as its rate says', [completion(name, { budget: '0.8', rate: '0%' })]],
    ['as its outturn says', [amount(name, { finalBudget: '0.8', outturn: '0' }), completion(name, { rate: '5%' })]],
  ])('%s, and lost only the points of execution, is worth a question', (_, statements) => {
    expect(finding(text(...statements, score(name, '90')), 'R15').severity).toBe('note')
  })

  it('and lost more is plausible', () => {
    expect(outcomes(text(empty(name), score(name, '60')), 'R15')).toEqual(['holds'])
  })

  it('shows the budget that it had', () => {
    const document = text(completion(name, { budget: '0.8', rate: '0%' }), score(name, '90'))
    expect(entries(document, 'R15')[0]?.operands.map(({ where }) => where.path.at(-1))).toEqual(['budget', 'rate'])
  })

  it('is none that spent something', () => {
    expect(outcomes(text(amount(name, { outturn: '0.1' }), score(name, '90')), 'R15')).toEqual([])
    expect(outcomes(text(completion(name, { rate: '3%' }), score(name, '90')), 'R15')).toEqual([])
    expect(outcomes(text(score(name, '90')), 'R15')).toEqual([])
  })
})

describe('R14 and R15: a project whose rate is not stated', () => {
  const name = 'project/应急项目'
  const document = (outturn: string, points: string) =>
    text(amount(name, { budget: '50', outturn }), score(name, points))

  it('lost for execution what its outturn is short of its budget', () => {
    expect(outcomes(document('25', '95'), 'R14')).toEqual(['holds'])
    expect(finding(document('25', '96'), 'R14').expected.zh).toBe('不大于95分')
    expect(outcomes(text(amount(name, { outturn: '25' }), score(name, '100')), 'R14')).toEqual([])
  })

  it('that spent nothing is asked about once: what it cannot score is told alone', () => {
    expect(outcomes(document('0', '90'), 'R15')).toEqual(['broken'])
    expect([outcomes(document('0', '98'), 'R14'), outcomes(document('0', '98'), 'R15')]).toEqual([['broken'], []])
  })
})
