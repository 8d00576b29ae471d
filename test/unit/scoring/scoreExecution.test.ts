import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { executionPolicies } from '../../../src/scoring/definitions.js'
import { bandedExecution2021 } from '../../../src/scoring/executionPolicies/bandedExecution2021.js'
import { linearExecution } from '../../../src/scoring/executionPolicies/linearExecution.js'
import type { ExecutionPolicy } from '../../../src/scoring/executionPolicy.js'
import { judgeExecution, scoreExecution } from '../../../src/scoring/scoreExecution.js'

const figure = (text: string) => ({ value: new Decimal(text), decimals: (text.split('.')[1] ?? '').length })

const executed = (outturn: string, budget: string, points = '10', finished?: boolean, policy = linearExecution) =>
  scoreExecution(
    {
      outturn: figure(outturn),
      budget: figure(budget),
      points: new Decimal(points),
      ...(finished === undefined ? {} : { finished }),
    },
    policy,
  )

const judged = (stated: string, outturn: string, budget: string, policy: ExecutionPolicy = linearExecution) => {
  const score = executed(outturn, budget, '10', undefined, policy)
  return score && judgeExecution(figure(stated), score, policy).outcome
}

describe.each(executionPolicies)('the policy $id', (policy) => {
  it.each(policy.examples)('gives $low to $high of $points for $outturn of $budget', (example) => {
    const { outturn, budget, points, finished, low, high } = example
    const { computed } = executed(outturn, budget, points, finished, policy) ?? {}
    expect([computed?.low.toString(), computed?.high.toString()]).toEqual([low, high])
  })
})

describe('execution', () => {
  it('has no rate over a budget of zero or less', () => {
    expect(executed('0', '0.00')).toBeNull()
    expect(executed('1', '-5')).toBeNull()
  })

  it('over the budget scores no more than its points', () => {
    expect(executed('130', '100')?.computed.high.toString()).toBe('10')
  })

  it('below zero scores nothing', () => {
    expect(executed('-5', '100')?.computed.high.toString()).toBe('0')
  })

  it('tells its rate as a share of one', () => {
    expect(executed('1285.83', '1389.88')?.rate.toFixed(4)).toBe('0.9251')
  })

  it.each([
    ['9.25', 'holds'],
    ['9.3', 'rounding'],
    ['9.5', 'broken'],
    ['10', 'broken'],
  ])('of 1285.83 in 1389.88 stated as %s %s', (stated, outcome) => {
    expect(judged(stated, '1285.83', '1389.88')).toBe(outcome)
  })

  it('of small amounts allows what their true values allow', () => {
    expect(judged('2.51', '0.25', '1.00')).toBe('rounding')
    expect(judged('2.57', '0.25', '1.00')).toBe('broken')
    expect(judged('2.5', '0.25', '1.00')).toBe('holds')
  })

  it('of work that nobody calls finished or unfinished allows both answers', () => {
    const { computed } = executed('92.00', '100.00', '10', undefined, bandedExecution2021) ?? {}
    expect([computed?.low.toString(), computed?.high.toString()]).toEqual(['7', '10'])
  })

  it('of finished work over its budget, and unfinished work that spent all, is left open by 101号', () => {
    const over = executed('120.00', '100.00', '10', true, bandedExecution2021)
    expect([over?.computed.low.toString(), over?.computed.highExcluded]).toEqual(['0', true])
    const spent = executed('100.00', '100.00', '10', false, bandedExecution2021)
    expect([spent?.computed.low.toString(), spent?.computed.highExcluded]).toEqual(['0', true])
  })
})
