import { expect, it } from 'vitest'
import { budgetAdjustmentRate } from '../../../src/rates/department/budgetAdjustmentRate.js'
import { closingBalanceChangeRate } from '../../../src/rates/department/closingBalanceChangeRate.js'
import { paymentProgressRate } from '../../../src/rates/department/paymentProgressRate.js'
import { staffControlRate } from '../../../src/rates/department/staffControlRate.js'
import { formulaInWords } from '../../../src/rates/formulaInWords.js'
import { suzhouBudgetDeviationRate } from '../../../src/rates/unsourced/suzhouBudgetDeviationRate.js'

it('a formula is written in the names of its inputs', () => {
  expect(formulaInWords(staffControlRate)).toEqual({
    zh: '在职人员数 ÷ 编制数',
    en: 'staff in post ÷ established posts',
  })
  expect(formulaInWords(closingBalanceChangeRate).zh).toBe('(本年度结转结余 − 上年度结转结余) ÷ 上年度结转结余')
  expect(formulaInWords(paymentProgressRate).zh).toBe('累计支出 ÷ (年度预算数 × 既定支付进度)')
  expect(formulaInWords(budgetAdjustmentRate).zh).toBe(
    '(|追加| + |追减| + |结构调整| − |因政策、不可抗力和上级要求发生的调整|) ÷ 年初预算数',
  )
  expect(formulaInWords(suzhouBudgetDeviationRate).zh).toBe('|决算数 − 年初预算数| ÷ 年初预算数')
})

it('a name that a caller’s own definition forgets to label stands for itself', () => {
  const own = { ...staffControlRate, formula: { plus: ['staff'], over: 'posts' } }
  expect(formulaInWords(own)).toEqual({ zh: 'staff ÷ posts', en: 'staff ÷ posts' })
})
