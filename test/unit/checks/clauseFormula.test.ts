import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import { budgetIdentities } from '../../../src/checks/budget/identities.js'
import { clauseFormula } from '../../../src/checks/clauseFormula.js'
import type { Clause } from '../../../src/checks/identity.js'

const formulas: readonly (readonly [Clause, string, string])[] = [
  [
    {
      kind: 'across',
      grid: 'governmentManagedFund',
      whole: 'closingBalance',
      plus: ['openingBalance', 'income'],
      minus: ['total'],
    },
    '政府性基金预算财政拨款收入支出决算表 (每行): 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出：小计',
    'government-managed funds (every row): closing balance = opening balance + income of the year − expenditure of the year',
  ],
  [
    { kind: 'down', grid: 'basicExpenditure', whole: 'personnel', plus: ['301', '303'] },
    '一般公共预算财政拨款基本支出决算明细表 (每栏): 人员经费合计 = 301 + 303',
    'basic expenditure of the general public budget by economic class (every column): personnel expenditure = 301 + 303',
  ],
  [
    { kind: 'down', grid: 'incomeAndExpenditure.expenditure', whole: 'currentYearTotal', plus: 'classes' },
    '收入支出决算总表·支出 (每栏): 本年支出合计 = Σ 各类',
    'income and expenditure, expenditure side (every column): total expenditure of the year = Σ every class',
  ],
  [
    { kind: 'tree', grid: 'income' },
    '收入决算表: 每一上级科目 = 其下各科目之和',
    'income: every row = the rows below it in the code',
  ],
  [
    {
      kind: 'classes',
      whole: ['fiscalAppropriation.expenditure', 'total'],
      part: ['incomeAndExpenditure.expenditure', 'outturn'],
      relation: 'atMost',
    },
    '各类: 财政拨款收入支出决算总表·支出[合计] ≤ 收入支出决算总表·支出[决算数]',
    'every class: fiscal appropriation, expenditure side[total] ≤ income and expenditure, expenditure side[outturn]',
  ],
  [
    {
      kind: 'cells',
      whole: ['threePublic', 'outturn', 'vehicleOperation'],
      plus: [['basicExpenditure', '30231', 'amount']],
      relation: 'atLeast',
    },
    '财政拨款“三公”经费支出决算表[决算数, 公务用车运行维护费] ≥ 一般公共预算财政拨款基本支出决算明细表[30231, 决算数]',
    'three public expenses[outturn, operation of official vehicles] ≥ basic expenditure of the general public budget by economic class[30231, outturn]',
  ],
  [
    { kind: 'empty', grid: 'stateCapitalOperations' },
    '国有资本经营预算财政拨款支出决算表: 无行时合计为零并有说明',
    'state capital operations: without rows: totals of zero, and a statement',
  ],
]

describe('a clause as a formula', () => {
  it.each(formulas)('of $kind speaks of tables, rows and columns by their names', (clause, zh, en) => {
    expect(clauseFormula(clause, 'zh')).toBe(zh)
    expect(clauseFormula(clause, 'en')).toBe(en)
  })

  it.each([...accountIdentities, ...budgetIdentities])(
    'of $id is written for every clause, with nothing left out',
    ({ clauses }) => {
      for (const clause of clauses) {
        for (const locale of ['zh', 'en'] as const) {
          expect(clauseFormula(clause, locale)).not.toMatch(/undefined|\[object|= $/)
        }
      }
    },
  )
})
