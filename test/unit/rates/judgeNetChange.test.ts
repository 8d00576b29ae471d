import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { budgetAdjustmentRate } from '../../../src/rates/department/budgetAdjustmentRate.js'
import { judgeNetChange } from '../../../src/rates/judgeNetChange.js'
import { judgeRateStated } from '../../../src/rates/judgeRateStated.js'

const unknown = { supplement: null, reduction: null, restructuring: null, excludedAdjustment: null }
const judge = (originalBudget: string, finalBudget: string, stated: string) =>
  judgeNetChange(budgetAdjustmentRate, { ...unknown, originalBudget, finalBudget }, stated)

describe('a rate of gross movements beside two totals', () => {
  it('cannot be recomputed, and 20 % cannot stand beside a net change of 38.45 %', () => {
    const inputs = { ...unknown, originalBudget: '1003.89', finalBudget: '1389.88' }
    expect(judgeRateStated(budgetAdjustmentRate, inputs, '20%')).toMatchObject({
      outcome: 'insufficientData',
      reason: 'netChangeOnly',
    })
    const { outcome, computed, difference } = judge('1003.89', '1389.88', '20%')
    expect([outcome, computed?.toFixed(4), difference?.toFixed(4)]).toEqual(['broken', '0.3845', '-0.1845'])
  })

  it('may be any rate from the net change on, since movements cancel', () => {
    expect(judge('1000.00', '1100.00', '10.00%').outcome).toBe('holds')
    expect(judge('1000.00', '1100.00', '45.00%').outcome).toBe('holds')
  })

  it('is compared with the size of a cut, as with that of a supplement', () => {
    expect(judge('1000.00', '900.00', '9.00%').outcome).toBe('broken')
    expect(judge('1000.00', '900.00', '10.00%').outcome).toBe('holds')
  })

  it('may be smaller by what rounding allows, and no more', () => {
    expect(judge('3.0', '4.0', '33%').outcome).toBe('rounding')
    expect(judge('3.0', '4.0', '28%').outcome).toBe('broken')
    const exact = { ...unknown, originalBudget: new Decimal(3), finalBudget: new Decimal(4) }
    expect(judgeNetChange(budgetAdjustmentRate, exact, '33%').outcome).toBe('rounding')
    expect(judgeNetChange(budgetAdjustmentRate, exact, '32%').outcome).toBe('broken')
  })

  it.each([
    ['0.00', '5.00', '10%', 'notApplicable', 'zeroBase', 4],
    ['1000.00', '', '10%', 'insufficientData', 'blank', 5],
    ['1000.00', '1100.00', '', 'insufficientData', 'blank', 6],
    ['1000.00', '1100.00', '若干', 'insufficientData', 'unreadable', 6],
  ])('of %j and %j, stated %j, is %s', (original, final, stated, outcome, reason, at) => {
    expect(judge(original, final, stated)).toMatchObject({ outcome, reason, at, computed: null })
  })
})
