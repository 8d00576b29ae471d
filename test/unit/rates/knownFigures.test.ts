import { describe, expect, it } from 'vitest'
import zhuzhou from '../../../examples/data/zhuzhou-2023-basic-data.json' with { type: 'json' }
import { percent } from '../../../src/exact/measure.js'
import { computeRate } from '../../../src/rates/computeRate.js'
import { nonPersonnelControlRate } from '../../../src/rates/department/nonPersonnelControlRate.js'
import { originalBudgetCompletionRate } from '../../../src/rates/department/originalBudgetCompletionRate.js'
import { procurementExecutionRate } from '../../../src/rates/department/procurementExecutionRate.js'
import { threePublicBudgetChangeRate } from '../../../src/rates/department/threePublicBudgetChangeRate.js'
import { threePublicControlRate } from '../../../src/rates/department/threePublicControlRate.js'
import { threePublicOutturnChangeRate } from '../../../src/rates/department/threePublicOutturnChangeRate.js'
import { judgeRateStated } from '../../../src/rates/judgeRateStated.js'
import { evaluationExecutionRate } from '../../../src/rates/project/evaluationExecutionRate.js'
import { selfEvaluationExecutionRate } from '../../../src/rates/project/selfEvaluationExecutionRate.js'
import type { RateResult } from '../../../src/rates/rateResult.js'
import { hunanInvestmentControlRate } from '../../../src/rates/regional/hunan/hunanInvestmentControlRate.js'
import { hunanStaffControlRate } from '../../../src/rates/regional/hunan/hunanStaffControlRate.js'

const printed = ({ value }: RateResult): string | null => value && percent(value, 2)

describe('the basic data of 株洲 2023', () => {
  const row = (wanted: string) => {
    const found = zhuzhou.tables.expenditureControl.rows.find(({ code }) => code === wanted)
    if (!found) throw new Error(`no row ${wanted}`)
    return found
  }
  const threePublic = row('threePublic')

  it('give the control rate of the three public expenses, 21.87 %', () => {
    const inputs = { threePublicOutturn: threePublic.outturn, threePublicBudget: threePublic.originalBudget }
    expect(printed(computeRate(threePublicControlRate, inputs))).toBe('21.87%')
  })

  it('give a change of outturn on outturn of −84.89 %, which is not the change of the budgets', () => {
    const inputs = {
      threePublicOutturn: threePublic.outturn,
      previousThreePublicOutturn: threePublic.previousOutturn,
    }
    expect(printed(computeRate(threePublicOutturnChangeRate, inputs))).toBe('-84.89%')
    const budgets = { threePublicBudget: threePublic.originalBudget, previousThreePublicBudget: null }
    expect(computeRate(threePublicBudgetChangeRate, budgets)).toMatchObject({ reason: 'missing' })
  })

  it('give the control rate of non-personnel expenditure, 77.40 %', () => {
    const { outturn, originalBudget } = row('nonPersonnel')
    const inputs = { nonPersonnelOutturn: outturn, nonPersonnelBudget: originalBudget }
    expect(printed(computeRate(nonPersonnelControlRate, inputs))).toBe('77.40%')
  })

  it('give the procurement execution rate, 75.02 %', () => {
    const { outturn, originalBudget } = row('procurement')
    const inputs = { procurementOutturn: outturn, procurementBudget: originalBudget }
    expect(printed(computeRate(procurementExecutionRate, inputs))).toBe('75.02%')
  })

  it('give no rate for what was neither planned nor spent', () => {
    const { outturn, originalBudget } = row('overseasTravel')
    const inputs = { threePublicOutturn: outturn, threePublicBudget: originalBudget }
    expect(computeRate(threePublicControlRate, inputs).outcome).toBe('notApplicable')
  })

  it('state the staff control rate that their posts give', () => {
    const [staffing] = zhuzhou.staffing
    const inputs = { staffInPost: staffing?.staffInPost ?? null, establishedPosts: staffing?.establishedPosts ?? null }
    expect(judgeRateStated(hunanStaffControlRate, inputs, staffing?.controlRate ?? '').outcome).toBe('holds')
  })

  it('leave buildings blank, and a blank is not zero', () => {
    const [building] = zhuzhou.buildings
    const inputs = {
      actualInvestment: building?.actualInvestment ?? null,
      budgetInvestment: building?.budgetInvestment ?? null,
    }
    expect(computeRate(hunanInvestmentControlRate, inputs)).toMatchObject({ reason: 'blank' })
  })
})

describe('the final accounts of 三门峡 2024', () => {
  it('state 59.73 % for the three public expenses, which rounding explains', () => {
    const inputs = { threePublicOutturn: '3.58', threePublicBudget: '6.00' }
    expect(judgeRateStated(threePublicControlRate, inputs, '59.73%').outcome).toBe('rounding')
  })

  it('complete 105.99 % of the original budget', () => {
    const inputs = { outturn: '1063.77', originalBudget: '1003.69' }
    expect(judgeRateStated(originalBudgetCompletionRate, inputs, '105.99%').outcome).toBe('holds')
  })

  it('state an execution rate of 95.00 that is 92.51 %', () => {
    const inputs = { outturn: '1285.83', finalBudget: '1389.88' }
    const { outcome, computed } = judgeRateStated(selfEvaluationExecutionRate, inputs, '95.00')
    expect([outcome, computed?.toFixed(4)]).toEqual(['broken', '0.9251'])
  })

  it('state 93.88 % beside another final budget, and that one agrees', () => {
    const inputs = { outturn: '1285.83', finalBudget: '1369.66' }
    expect(judgeRateStated(selfEvaluationExecutionRate, inputs, '93.88%').outcome).toBe('holds')
  })
})

it('two rates are called 预算执行率, and each has its own denominator', () => {
  const ofSelfEvaluation = computeRate(selfEvaluationExecutionRate, { outturn: '342.00', finalBudget: '400.00' })
  const ofEvaluation = computeRate(evaluationExecutionRate, { expenditure: '342.00', fundsReceived: '380.00' })
  expect([printed(ofSelfEvaluation), printed(ofEvaluation)]).toEqual(['85.50%', '90.00%'])
  expect(selfEvaluationExecutionRate.label).toEqual(evaluationExecutionRate.label)
})
