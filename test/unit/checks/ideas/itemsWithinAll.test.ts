import { describe, expect, it } from 'vitest'
import { audit } from '../../../../src/procedures/audit.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

type Rows = readonly (readonly [code: string, total: string])[]

const rowsOf = (rows: Rows) => ({ rows: rows.map(([code, total]) => ({ code, label: code || '某科目', total })) })
const told = (all: Rows, general: Rows, fund: Rows = [], more: object = {}): string[] =>
  audit(
    accountsOf({
      expenditure: rowsOf(all),
      generalPublicBudgetExpenditure: rowsOf(general),
      governmentManagedFund: rowsOf(fund),
      stateCapitalOperations: rowsOf([]),
      ...more,
    }),
  )
    .ledger.entries('I31')
    .filter(({ where }) => where.column === 'total')
    .map(({ where, outcome }) => `${where.row} ${outcome}`)

/** Findings of codes, each with how many others it names. */
const findings = (all: Rows, general: Rows): string[] =>
  audit(
    accountsOf({
      expenditure: rowsOf(all),
      generalPublicBudgetExpenditure: rowsOf(general),
      governmentManagedFund: rowsOf([]),
      stateCapitalOperations: rowsOf([]),
      ...fiscal,
    }),
  )
    .findings.filter(({ id }) => id === 'C2' || id === 'I31')
    .map(({ key, related }) => `${key} +${related.length}`)

/** Table 01 and 04 of a department that lives on appropriations alone, with nothing carried over. */
const nothing = ['grantFromSuperior', 'publicService', 'commercialOperation', 'remittanceFromSubordinate', 'other']
const balanced = (rows: readonly string[], column: string) => ({
  rows: rows.map((code) => ({ code, label: code, [column]: '0.00' })),
})
const fiscal = {
  incomeAndExpenditure: {
    income: balanced([...nothing, 'nonFiscalBalanceUsed', 'openingBalance'], 'outturn'),
    expenditure: balanced(['closingBalance'], 'outturn'),
  },
  fiscalAppropriation: {
    income: balanced(['openingBalance'], 'outturn'),
    expenditure: balanced(['closingBalance'], 'total'),
  },
}

describe('I31: a code in the tables of the budgets, and in that of all expenditure', () => {
  it('has no more there than in all', () => {
    expect(told([['2010350', '5.00']], [['2010350', '4.00']])).toEqual(['2010350 insufficientData'])
    expect(told([['2010350', '5.00']], [['2010350', '5.00']])).toEqual(['2010350 holds'])
    expect(told([['2010350', '5.00']], [['2010350', '6.00']])).toEqual(['2010350 broken'])
  })

  it('has as much as in all where all money is fiscal', () => {
    expect(told([['2010350', '5.00']], [['2010350', '4.00']], [], fiscal)).toEqual(['2010350 broken'])
    expect(told([['2296002', '5.00']], [['2296002', '2.00']], [['2296002', '3.00']], fiscal)).toEqual(['2296002 holds'])
    expect(told([['2010350', '5.01']], [['2010350', '5.00']], [], fiscal)).toEqual(['2010350 rounding'])
  })

  it('is not asked about where no budget prints it, nor where a table is missing', () => {
    expect(told([['2010350', '5.00']], [['2010301', '5.00']])).toEqual([])
    expect(told([['total', '5.00']], [['total', '6.00']])).toEqual([])
    expect(told([['2010350', '5.00']], [['2010350', '6.00']], [], { governmentManagedFund: undefined })).toEqual([])
  })

  it('follows from a code that stands in several rows, which alone is told', () => {
    const split: Rows = [
      ['2010350', '2.00'],
      ['2010350', '3.00'],
    ]
    const whole: Rows = [['2010350', '5.00']]
    expect(findings(whole, split)).toEqual(['C2:generalPublicBudgetExpenditure:2010350 +1'])
    expect(findings(split, whole)).toEqual(['C2:expenditure:2010350 +1'])
  })

  it('only money follows from it: a wrong name in another table is told', () => {
    const named = (label: string) => ({ rows: [{ code: '205', label, total: '5.00' }] })
    const twice = { rows: [...named('教育支出').rows, ...named('卫生健康支出').rows] }
    const { findings } = audit(
      accountsOf({ expenditure: twice, generalPublicBudgetExpenditure: named('卫生健康支出') }),
    )
    expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['C2', 'C5']))
  })

  it('is no equation where a budget may hold some of it in rows of other codes, or of none', () => {
    const all = [
      ['212', '9.00'],
      ['2120801', '9.00'],
    ] as const
    const general = [['212', '4.00']] as const
    expect(told(all, general, [['2120801', '5.00']], fiscal)).toEqual([
      '212 insufficientData',
      '2120801 insufficientData',
    ])
    expect(told(all, general, [['', '5.00']], fiscal)).toEqual(['212 insufficientData'])
    expect(told([['2120801', '9.00']], [['2120801', '4.00']], [['212', '5.00']], fiscal)).toEqual([
      '2120801 insufficientData',
    ])
  })
})
