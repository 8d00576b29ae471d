import { expectTypeOf, test } from 'vitest'
import { parseAmount } from '../../src/exact/amount.js'
import { count, money, type Rate, rate } from '../../src/exact/measure.js'
import { computeRate } from '../../src/rates/computeRate.js'
import { budgetAdjustmentRate } from '../../src/rates/department/budgetAdjustmentRate.js'
import { originalBudgetCompletionRate } from '../../src/rates/department/originalBudgetCompletionRate.js'
import { paymentProgressRate } from '../../src/rates/department/paymentProgressRate.js'
import { staffControlRate } from '../../src/rates/department/staffControlRate.js'
import { judgeNetChange } from '../../src/rates/judgeNetChange.js'
import { judgeRateStated } from '../../src/rates/judgeRateStated.js'
import { selfEvaluationExecutionRate } from '../../src/rates/project/selfEvaluationExecutionRate.js'
import type { RateDefinition } from '../../src/rates/rate.js'

const outturn = money('1063.77', '万元')
const budget = money('1003.69', '万元')

test('a computed rate is a rate, and may be missing', () => {
  const { value } = computeRate(originalBudgetCompletionRate, { outturn, originalBudget: budget })
  expectTypeOf(value).toEqualTypeOf<Rate | null>()
  computeRate(originalBudgetCompletionRate, { outturn: parseAmount('1'), originalBudget: '1003.69' })
})

test('a rate takes exactly the denominator that its law names', () => {
  // @ts-expect-error the final budget is not the original one
  computeRate(originalBudgetCompletionRate, { outturn, finalBudget: budget })
  // @ts-expect-error the original budget is not the final one
  judgeRateStated(selfEvaluationExecutionRate, { outturn, originalBudget: budget }, '105.99%')
  // @ts-expect-error one figure is not given; where it is not known it is null
  computeRate(originalBudgetCompletionRate, { outturn })
})

test('money, counts and shares do not stand for each other', () => {
  // @ts-expect-error money where people are counted
  computeRate(staffControlRate, { staffInPost: outturn, establishedPosts: count(50, '人') })
  // @ts-expect-error people where money is wanted
  computeRate(originalBudgetCompletionRate, { outturn: count(50, '人'), originalBudget: budget })
  // @ts-expect-error a share where money is wanted
  computeRate(paymentProgressRate, { paidToDate: rate('0.5'), annualBudget: budget, plannedProgress: rate('0.5') })
})

test('only a rate of gross movements has a net change', () => {
  // @ts-expect-error a completion has none
  judgeNetChange(originalBudgetCompletionRate, { outturn, originalBudget: budget }, '10%')
  expectTypeOf(budgetAdjustmentRate.netChange.over).toBeString()
})

test('a formula uses no input that the definition does not name', () => {
  const { formula: _, ...rest } = originalBudgetCompletionRate
  type Completion = RateDefinition<{ outturn: 'money'; originalBudget: 'money' }>
  // @ts-expect-error the final budget is no input of it
  const wrong: Completion = { ...rest, formula: { plus: ['outturn'], over: 'finalBudget' } }
  expectTypeOf(wrong).toEqualTypeOf<Completion>()
})
