import { describe, expect, it } from 'vitest'
import { curveProblems } from '../../../src/scoring/curveProblems.js'
import { executionPolicies, gradeBands, reasonDuties } from '../../../src/scoring/definitions.js'
import { gradeProblems } from '../../../src/scoring/gradeProblems.js'
import { policies } from '../../../src/scoring/policies.js'

const all = [...policies, ...executionPolicies, ...gradeBands, ...reasonDuties]

describe('every definition of scoring', () => {
  it('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it.each(all)('$id says itself in both languages and what it rests on', ({ says, basis, applies }) => {
    expect([says.zh, says.en, basis.says.zh, basis.says.en, basis.instrument.title.zh]).not.toContain('')
    expect(applies.forms).toEqual(['selfEvaluation'])
  })

  it('claims no article, since none is confirmed', () => {
    expect(all.filter(({ basis }) => basis.article !== undefined)).toEqual([])
  })

  it('has sound curves and grades', () => {
    const curves = executionPolicies.flatMap(({ id, unfinished, finished }) => [
      ...curveProblems(id, unfinished),
      ...(finished ? curveProblems(id, finished) : []),
    ])
    // Unfinished work that spent its whole budget is left open by 101号: its bands end below one, and need not go on.
    expect([...curves, ...gradeBands.flatMap(gradeProblems)]).toEqual([])
  })
})
