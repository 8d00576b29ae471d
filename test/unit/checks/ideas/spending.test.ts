import { describe, expect, it } from 'vitest'
import { amount, empty, evaluation, finding, outcomes, reasons, selfReport } from './documents.js'

describe('R17: a stated closing balance rate', () => {
  const left = (rate: string) =>
    evaluation({
      indicators: [{ level1: '投入', level3: '结转结余率', actual: rate }],
      statements: [amount('expenditure', { finalBudget: '1369.66', outturn: '1285.83' })],
    })

  it('below what was left unspent is worth a question', () => {
    expect(finding(left('0%'), 'R17')).toMatchObject({
      severity: 'note',
      formula: '({0} − {1}) ÷ {0}',
      operands: [{ where: { column: 'finalBudget' } }, { where: { column: 'outturn' } }],
    })
  })

  it('that is what was left, or more, is plausible', () => {
    expect(outcomes(left('6.12%'), 'R17')).toEqual(['holds'])
    expect(outcomes(left('6.1%'), 'R17')).toEqual(['holds'])
    expect(outcomes(left('9%'), 'R17')).toEqual(['holds'])
  })

  it('is not judged without budget and outturn', () => {
    const alone = evaluation({ indicators: [{ level1: '投入', level3: '结转结余率', actual: '0%' }] })
    expect(reasons(alone, 'R17')).toEqual(['missing'])
  })
})

describe('R32: the four budgets', () => {
  const spent = (subject: string, outturn: string, scope: string) => amount(subject, { outturn }, scope)
  const general = (outturn: string) => spent('expenditure', outturn, 'generalPublicBudget')
  const none = (scope: string) => empty(scope, scope)
  const report = (...statements: readonly object[]) => selfReport({ statements })
  const total = spent('expenditure', '100.00', 'fiscalAppropriation')
  const noFunds = [none('governmentManagedFund'), none('stateCapitalOperations')]

  it('add up to all that is spent, none of a budget being zero', () => {
    expect(outcomes(report(total, general('100.00'), ...noFunds, empty('socialInsuranceFund')), 'R32')).toEqual([
      'holds',
    ])
    expect(finding(report(total, general('90.00'), ...noFunds), 'R32')).toMatchObject({ severity: 'error' })
  })

  it('with insurance funds are compared with all money', () => {
    const insurance = spent('socialInsuranceFund', '20.00', 'all')
    const all = spent('expenditure', '120.00', 'all')
    expect(outcomes(report(total, all, general('100.00'), ...noFunds, insurance), 'R32')).toEqual(['holds'])
  })

  it('cannot be added up where one is not told of', () => {
    expect(reasons(report(total, ...noFunds), 'R32')).toEqual(['missingStatement'])
    expect(outcomes(report(total), 'R32')).toEqual([])
    expect(outcomes(report(general('90.00')), 'R32')).toEqual([])
  })
})

describe('R33: basic and project expenditure', () => {
  const report = (...statements: readonly object[]) => selfReport({ statements })
  const spent = (subject: string, outturn: string, scope = 'all') => amount(subject, { outturn }, scope)

  it('add up to all that is spent', () => {
    const parts = [spent('expenditure', '100'), spent('expenditure.basic', '70')]
    expect(outcomes(report(...parts, spent('expenditure.project', '30')), 'R33')).toEqual(['holds'])
    expect(outcomes(report(...parts, spent('expenditure.project', '20')), 'R33')).toEqual(['broken'])
    const others = [spent('expenditure.project', '20'), spent('expenditure.commercialOperation', '10')]
    expect(outcomes(report(...parts, ...others), 'R33')).toEqual(['holds'])
    expect(reasons(report(...parts), 'R33')).toEqual(['missingStatement'])
    expect(outcomes(report(spent('expenditure', '100')), 'R33')).toEqual([])
  })

  it('of appropriations may take a zero that holds for all money', () => {
    const fiscal = 'fiscalAppropriation'
    const parts = [spent('expenditure', '70', fiscal), spent('expenditure.basic', '70', fiscal)]
    expect(outcomes(report(...parts, empty('expenditure.project')), 'R33')).toEqual(['holds'])
    expect(outcomes(report(...parts, spent('expenditure.project', '5')), 'R33')).toEqual(['insufficientData'])
  })
})
