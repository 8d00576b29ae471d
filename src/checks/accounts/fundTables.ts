import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byForm, says, trueAccounts } from './ground.js'

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'
const fund = 'governmentManagedFund'
const capital = 'stateCapitalOperations'
const basicAndProject = ['basic', 'project'] as const

/** 07 政府性基金 and 08 国有资本经营预算, and their ties to 04. */
export const fundTableIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I23',
    says: /* @__PURE__ */ says(
      '07表支出、收入、年初和年末结转结余等于04表政府性基金的同名数',
      'Expenditure, income and balances of table 07 are those of the government-managed fund in table 04',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: [
      { kind: 'cells', whole: [fund, 'total', 'total'], plus: [[expenditure, 'currentYearTotal', fund]] },
      { kind: 'cells', whole: [fund, 'total', 'income'], plus: [[income, fund, 'outturn']], whereColumnPrinted: true },
      {
        kind: 'cells',
        whole: [fund, 'total', 'openingBalance'],
        plus: [[income, 'openingBalance.governmentManagedFund', 'outturn']],
        whereColumnPrinted: true,
      },
      {
        kind: 'cells',
        whole: [fund, 'total', 'closingBalance'],
        plus: [[expenditure, 'closingBalance', fund]],
        whereColumnPrinted: true,
      },
      { kind: 'classes', whole: [fund, 'total'], part: [expenditure, fund] },
    ],
    example: {
      printed: [
        [income, fund, 'outturn', '222.06'],
        [fund, 'total', 'total', '222.06'],
        [fund, 'total', 'income', '222.06'],
        [fund, '212', 'total', '222.06'],
        [fund, '212', 'income', '222.06'],
      ],
      instead: [[income, fund, 'outturn', '222.16']],
    },
  },
  {
    kind: 'identity',
    id: 'I24',
    says: /* @__PURE__ */ says(
      '07表每行支出小计等于基本与项目支出之和，年末结转结余等于年初加收入减支出',
      'In every row of table 07 expenditure is basic and project, and closing is opening plus income less expenditure',
    ),
    basis: /* @__PURE__ */ byForm(
      '小计栏在两栏之前；期初加收入减支出等于期末',
      'The total column stands before the two; opening plus income less expenditure is closing',
    ),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'across', grid: fund, whole: 'total', plus: basicAndProject },
      {
        kind: 'across',
        grid: fund,
        whole: 'closingBalance',
        plus: ['openingBalance', 'income'],
        minus: ['total'],
        complete: true,
      },
    ],
    example: {
      printed: [
        [fund, '212', 'total', '222.06'],
        [fund, '212', 'basic', '0.00'],
        [fund, '212', 'project', '222.06'],
      ],
      instead: [[fund, '212', 'project', '222.16']],
    },
  },
  {
    kind: 'identity',
    id: 'I25',
    says: /* @__PURE__ */ says(
      '08表合计及各类等于04表国有资本经营预算栏的本年支出合计及同类支出，每行合计等于基本与项目支出之和',
      'Total and classes of table 08 are those of state capital operations in table 04, and every row is basic and project expenditure',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: [
      { kind: 'cells', whole: [capital, 'total', 'total'], plus: [[expenditure, 'currentYearTotal', capital]] },
      { kind: 'across', grid: capital, whole: 'total', plus: basicAndProject, asked: basicAndProject },
      { kind: 'classes', whole: [capital, 'total'], part: [expenditure, capital] },
      {
        kind: 'across',
        grid: capital,
        whole: 'closingBalance',
        plus: ['openingBalance', 'income'],
        minus: ['total'],
        complete: true,
      },
    ],
    example: {
      printed: [
        [capital, '223', 'total', '10.00'],
        [capital, '223', 'basic', '0.00'],
        [capital, '223', 'project', '10.00'],
      ],
      instead: [[capital, '223', 'project', '10.10']],
    },
  },
]
