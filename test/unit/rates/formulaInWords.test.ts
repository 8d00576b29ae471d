import { expect, it } from 'vitest'
import { budgetAdjustmentRate } from '../../../src/rates/department/budgetAdjustmentRate.js'
import { closingBalanceChangeRate } from '../../../src/rates/department/closingBalanceChangeRate.js'
import { paymentProgressRate } from '../../../src/rates/department/paymentProgressRate.js'
import { staffControlRate } from '../../../src/rates/department/staffControlRate.js'
import { formulaInWords, formulaTemplate } from '../../../src/rates/formulaInWords.js'
import { suzhouBudgetDeviationRate } from '../../../src/rates/unsourced/suzhouBudgetDeviationRate.js'

it('a formula is written in the names of its inputs', () => {
  expect(formulaInWords(staffControlRate)).toEqual({
    zh: '在职人员数 ÷ 编制数',
    en: 'staff in post ÷ established posts',
  })
  expect(formulaInWords(suzhouBudgetDeviationRate).zh).toBe('|决算数 − 年初预算数| ÷ 年初预算数')
})

it('a formula as a template counts the inputs in their order', () => {
  expect(formulaTemplate(staffControlRate)).toBe('{0} ÷ {1}')
  expect(formulaTemplate(closingBalanceChangeRate)).toBe('({0} − {1}) ÷ {1}')
  expect(formulaTemplate(paymentProgressRate)).toBe('{0} ÷ ({1} × {2})')
  expect(formulaTemplate(budgetAdjustmentRate)).toBe('(|{0}| + |{1}| + |{2}| − |{3}|) ÷ {4}')
})

it('a name that a caller’s own definition forgets to label stands for itself', () => {
  const own = { ...staffControlRate, formula: { plus: ['staff'], over: 'posts' } }
  expect(formulaInWords(own)).toEqual({ zh: 'staff ÷ posts', en: 'staff ÷ posts' })
})
