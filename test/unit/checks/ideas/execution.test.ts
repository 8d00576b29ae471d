import { describe, expect, it } from 'vitest'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { explain } from '../../../../src/presentation/explain.js'
import { findingOf, outcomesOf, total } from './selfEvaluationForm.js'

const money = { originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
const funds = (more: object) => ({ funding: [total({ ...money, ...more })] })

describe('E20: the execution rate', () => {
  it.each([
    ['92.51%', 'holds'],
    ['92.51', 'holds'],
    ['93%', 'holds'],
    ['95.00', 'broken'],
    ['128.08%', 'broken'],
    ['', 'insufficientData'],
  ])('%s of 1285.83 over 1389.88: %s', (rate, outcome) => {
    expect(outcomesOf(funds({ rate }), 'E20')).toEqual([outcome])
  })

  it.each([
    ['92.51', '0.9251', 'holds'],
    ['97.75', '0.9775', 'holds'],
    ['97.75', '0.98', 'holds'],
    ['97.75', '0.95', 'broken'],
    ['100', '1', 'holds'],
    ['100', '1.00', 'holds'],
    ['97.75', '1', 'broken'],
    ['1', '1', 'holds'],
    ['0.5', '0.5', 'holds'],
    ['105', '1.05', 'holds'],
    ['0', '0', 'holds'],
  ])('of %s over 100 written as a bare %s: %s', (outturn, rate, outcome) => {
    const row = total({ originalBudget: '100', finalBudget: '100', outturn, rate })
    expect(outcomesOf({ funding: [row] }, 'E20').map((one) => (one === 'rounding' ? 'holds' : one))).toEqual([outcome])
  })

  it('names its denominator, and says where another was taken', () => {
    const finding = findingOf(funds({ rate: '128.08%' }), 'E20')
    expect(explain(finding)).toContain('全年执行数÷全年预算数')
    expect(finding.expected.zh).toBe('按全年预算数、全年执行数更正执行率，所列为执行数与年初预算数之比')
    expect(findingOf(funds({ rate: '95.00' }), 'E20').expected.zh).toBe('92.51%')
  })

  it('rests on true values behind the figures printed', () => {
    expect(outcomesOf(funds({ finalBudget: '1.00', outturn: '0.25', rate: '25.07%' }), 'E20')).toEqual(['rounding'])
  })

  it('of nothing does not apply unless it is stated, without its money cannot be told, and unprinted is no case', () => {
    expect(outcomesOf(funds({ finalBudget: '0', outturn: '0', rate: '0' }), 'E20')).toEqual(['notApplicable'])
    expect(outcomesOf(funds({ finalBudget: '0', outturn: '1003.89', rate: '100%' }), 'E20')).toEqual(['broken'])
    expect(outcomesOf(funds({ finalBudget: '0', outturn: '0', rate: '' }), 'E20')).toEqual(['notApplicable'])
    expect(outcomesOf(funds({ finalBudget: undefined, rate: '92.51' }), 'E20')).toEqual(['insufficientData'])
    expect(outcomesOf(funds({ finalBudget: undefined, rate: '128.08%' }), 'E20')).toEqual(['holds'])
    expect(outcomesOf(funds({}), 'E20')).toEqual([])
  })

  it('converts an amount that prints a unit of its own', () => {
    expect(outcomesOf(funds({ finalBudget: '1亿元', outturn: '9500', rate: '95%' }), 'E20')).toEqual(['holds'])
  })
})

describe('E21: the score of execution', () => {
  it.each([
    ['9.25', 'holds'],
    ['9.3', 'rounding'],
    ['10', 'broken'],
    ['9', 'rounding'],
    ['8', 'broken'],
    ['', 'insufficientData'],
  ])('%s of 10 at 92.51 %%: %s', (score, outcome) => {
    expect(outcomesOf(funds({ points: '10', score }), 'E21')).toEqual([outcome])
  })

  it('is a warning with its arithmetic', () => {
    const finding = findingOf(funds({ points: '10', score: '10' }), 'E21')
    expect([finding.severity, String(finding.computed), String(finding.difference)]).toEqual([
      'warning',
      '9.25',
      '0.75',
    ])
    expect(explain(finding)).toContain('10 × 1,285.83 ÷ 1,389.88')
  })

  it('cannot be told without money, does not apply to nothing, and unprinted is no case', () => {
    expect(outcomesOf(funds({ points: '10', score: '10', outturn: undefined }), 'E21')).toEqual(['insufficientData'])
    expect(outcomesOf(funds({ points: '10', score: '0', finalBudget: '0' }), 'E21')).toEqual(['notApplicable'])
    expect(outcomesOf(funds({ points: '10' }), 'E21')).toEqual([])
    expect(outcomesOf(funds({ points: '-', score: '10' }), 'E21')).toEqual([])
    expect(outcomesOf({}, 'E21')).toEqual([])
  })

  it('follows the framework, which may leave an interval', () => {
    const banded = projectSelfEvaluation2021Cost
    expect(outcomesOf(funds({ points: '10', score: '7' }), 'E21', banded)).toEqual(['holds'])
    const finding = findingOf(funds({ points: '10', score: '5' }), 'E21', banded)
    expect([finding.expected.zh, finding.rule.basis]).toEqual(['7至10分', banded.execution.policy.basis])
    const { basis } = projectSelfEvaluation2020.execution.policy
    expect(findingOf(funds({ points: '10', score: '5' }), 'E21', projectSelfEvaluation2020).rule.basis).toEqual(basis)
  })
})

describe('E22: a final budget equal to the outturn', () => {
  it.each([
    ['2398.32', '2099.55', '2099.55', 'broken'],
    ['1900', '2099.55', '2099.55', 'broken'],
    ['2099.55', '2099.55', '2099.55', 'holds'],
    ['2398.32', '2099.55', '2000', 'holds'],
    ['', '2099.55', '2099.55', 'insufficientData'],
    ['0', '2099.55', '2099.55', 'holds'],
  ])('%s → %s, spent %s: %s', (originalBudget, finalBudget, outturn, outcome) => {
    expect(outcomesOf(funds({ originalBudget, finalBudget, outturn }), 'E22')).toEqual([outcome])
  })

  it('is a note on all money, or on each row where all money has none', () => {
    const equal = { originalBudget: '10', finalBudget: '8', outturn: '8' }
    const general = { code: 'generalPublicBudget', label: '一般公共预算', ...equal }
    expect(findingOf({ funding: [total(equal), general] }, 'E22')).toMatchObject({
      key: 'E22:finalBudget:total',
      severity: 'note',
    })
    expect(findingOf({ funding: [general] }, 'E22').key).toBe('E22:finalBudget:generalPublicBudget')
  })

  it('is no case of nothing or of a blank', () => {
    expect(outcomesOf(funds({ finalBudget: '0', outturn: '0' }), 'E22')).toEqual([])
    expect(outcomesOf(funds({ outturn: '' }), 'E22')).toEqual([])
  })
})

describe('E23: spending within the final budget', () => {
  it.each([
    ['100.00', '100.00', 'holds'],
    ['100.00', '99.99', 'holds'],
    ['100.00', '100.01', 'broken'],
    ['100', '100.3', 'holds'],
  ])('%s and %s: %s', (finalBudget, outturn, outcome) => {
    expect(outcomesOf(funds({ finalBudget, outturn }), 'E23')).toEqual([outcome])
  })

  it('is no case without either', () => {
    expect(outcomesOf(funds({ outturn: '' }), 'E23')).toEqual([])
  })
})
