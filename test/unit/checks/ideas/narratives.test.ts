import { describe, expect, it } from 'vitest'
import { count, evaluation, monitoring, outcomes, score } from './documents.js'

describe('the ideas on every narrative', () => {
  it('do not take the scores of some projects for two scores of all', () => {
    const statements = [score('evaluatedProjects', '100', '7'), score('evaluatedProjects', '90', '1')]
    expect(outcomes(evaluation({ statements }), 'S5')).toEqual([])
  })

  it('look at the sentences of a monitoring form too', () => {
    expect(outcomes(monitoring({ statements: [count('units', '1'), count('units', '2')] }), 'S5')).toEqual(['broken'])
  })
})
