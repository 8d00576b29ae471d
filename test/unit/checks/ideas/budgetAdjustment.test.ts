import { describe, expect, it } from 'vitest'
import { amount, completion, evaluation, finding, outcomes, reasons, selfReport } from './documents.js'

const text = (...statements: readonly object[]) => evaluation({ statements })

describe('E36: a budget adjustment rate that a report states', () => {
  const adjusted = (rate: string, original = '1003.69', final = '1369.66') =>
    evaluation({
      indicators: [{ level1: '投入', level3: '预算调整率', actual: rate }],
      statements: [amount('expenditure', { originalBudget: original, finalBudget: final })],
    })

  it('below the net change of the budgets is a warning, and says that only the net change is known', () => {
    const found = finding(adjusted('20%'), 'E36')
    expect([found.severity, found.reason, found.computed?.toFixed(4)]).toEqual(['warning', 'netChangeOnly', '0.3646'])
    expect(found.operands.map(({ where }) => where.column)).toEqual(['finalBudget', 'originalBudget'])
    expect(finding(adjusted('20%', '1369.66', '1003.69'), 'E36').computed?.toFixed(4)).toBe('0.2672')
  })

  it('above it cannot be recomputed: movements may offset each other', () => {
    expect(reasons(adjusted('40%'), 'E36')).toEqual(['netChangeOnly'])
    expect(outcomes(adjusted('40%'), 'E36')).toEqual(['insufficientData'])
    expect(outcomes(adjusted('36.46%'), 'E36')).toEqual(['insufficientData'])
    expect(outcomes(adjusted('36.5%'), 'E36')).toEqual(['insufficientData'])
  })

  it('is read from a sentence where no row has it', () => {
    const told = selfReport({
      statements: [
        completion('indicator/预算调整率', { rate: '20%' }),
        amount('expenditure', { originalBudget: '100.00', finalBudget: '130.00' }),
      ],
    })
    expect(finding(told, 'E36').where.path).toEqual(['statements', 0, 'figures', 'rate'])
  })

  it('without both budgets, with a base of zero, or not stated, is not judged', () => {
    const alone = evaluation({ indicators: [{ level1: '投入', level3: '预算调整率', actual: '20%' }] })
    expect(reasons(alone, 'E36')).toEqual(['missing'])
    expect(outcomes(adjusted('20%', '0', '5'), 'E36')).toEqual(['notApplicable'])
    expect(outcomes(text(amount('expenditure', { originalBudget: '1', finalBudget: '2' })), 'E36')).toEqual([])
    expect(outcomes(adjusted('完成'), 'E36')).toEqual([])
  })
})
