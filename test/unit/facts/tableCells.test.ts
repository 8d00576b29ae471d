import { describe, expect, it } from 'vitest'
import { whereOf } from '../../../src/facts/gridFigure.js'
import type { Stage } from '../../../src/facts/narrative/stage.js'
import { tableCell } from '../../../src/facts/narrative/tableCells.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import threeColumns from '../../fixtures/accounts/threeMoneyColumns.json' with { type: 'json' }
import { accountsOf } from '../../fixtures/accountsOf.js'

/** Where the tables print a figure: table, row and column. */
const placeOf = (tables: object, subject: string, scope: string, stage: Stage = 'outturn'): string | null => {
  const ref = tableCell(accountsOf(tables), subject, scope, stage)
  if (!ref) return null
  const { table, row, column } = whereOf(ref)
  return `${table} ${row} ${column}`
}

describe('where the tables print what the text says', () => {
  it.each([
    ['2010350', 'all', 'expenditure 2010350 total'],
    ['2010350', 'generalPublicBudget', 'generalPublicBudgetExpenditure 2010350 total'],
    ['201', 'fiscalAppropriation', 'fiscalAppropriation.expenditure 201 total'],
    ['30101', 'generalPublicBudget', 'basicExpenditure 30101 amount'],
    ['income.governmentManagedFund', 'all', 'incomeAndExpenditure.income governmentManagedFund outturn'],
    ['income.governmentManagedFund', 'fiscalAppropriation', 'fiscalAppropriation.income governmentManagedFund outturn'],
    ['income', 'generalPublicBudget', 'fiscalAppropriation.income generalPublicBudget outturn'],
    ['income', 'governmentManagedFund', 'governmentManagedFund total income'],
    [
      'closingBalance',
      'stateCapitalOperations',
      'fiscalAppropriation.expenditure closingBalance stateCapitalOperations',
    ],
    ['surplusDistribution', 'all', 'incomeAndExpenditure.expenditure surplusDistribution outturn'],
  ])('%s of %s', (subject, scope, place) => {
    expect(placeOf(ordinary.tables, subject, scope)).toBe(place)
  })

  it.each([
    ['an economic section of all money', '30101', 'all'],
    ['a code of a scope without a table', '201', 'socialInsuranceFund'],
    ['a code that is neither by function nor economic', '501', 'generalPublicBudget'],
  ])('%s: nowhere', (_, subject, scope) => {
    expect(placeOf(ordinary.tables, subject, scope)).toBeNull()
  })

  it('budgets stand in 01 and 04 where these print them', () => {
    const place = (scope: string, stage: Stage, subject = 'expenditure') =>
      placeOf(threeColumns.tables, subject, scope, stage)
    expect(place('all', 'originalBudget')).toBe('incomeAndExpenditure.expenditure currentYearTotal originalBudget')
    expect(place('all', 'finalBudget', 'grandTotal')).toBe('incomeAndExpenditure.income grandTotal finalBudget')
    expect(place('all', 'budget')).toBeNull()
    expect(place('all', 'originalBudget', 'personnel')).toBeNull()
    expect(place('socialInsuranceFund', 'originalBudget')).toBeNull()
    expect(placeOf(ordinary.tables, 'expenditure', 'all', 'originalBudget')).toBeNull()
    const row = { code: 'currentYearTotal', label: '本年支出合计', total: '1', originalBudgetGeneralPublicBudget: '2' }
    const fiscal = { fiscalAppropriation: { income: { rows: [] }, expenditure: { rows: [row] } } }
    expect(placeOf(fiscal, 'expenditure', 'generalPublicBudget', 'originalBudget')).toBe(
      'fiscalAppropriation.expenditure currentYearTotal originalBudgetGeneralPublicBudget',
    )
  })

  it('table 09 says nothing of a budget that it does not print', () => {
    expect(placeOf({}, 'threePublic', 'all', 'finalBudget')).toBeNull()
    const rows = [{ code: 'outturn', label: '决算数', total: '1' }]
    expect(placeOf({ threePublic: { rows } }, 'threePublic', 'all', 'originalBudget')).toBeNull()
  })
})
