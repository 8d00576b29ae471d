import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byForm, says } from './ground.js'

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'
const general = 'generalPublicBudgetExpenditure'
const fund = 'governmentManagedFund'
const capital = 'stateCapitalOperations'
const basicAndProject = ['basic', 'project'] as const

/** 05 一般公共预算, 07 政府性基金 and 08 国有资本经营预算, and their ties to 03 and 04. */
export const fundTableIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I19',
    says: /* @__PURE__ */ says(
      '05表合计及各类等于04表一般公共预算栏的本年支出合计及同类支出；列有收入和结转结余的，也等于04表的同名数',
      'Total and classes of table 05 are those of the general public budget in table 04, and so are income and balances where they are printed',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: [general, 'total', 'total'],
        plus: [[expenditure, 'currentYearTotal', 'generalPublicBudget']],
      },
      { kind: 'classes', whole: [general, 'total'], part: [expenditure, 'generalPublicBudget'] },
      {
        kind: 'cells',
        whole: [general, 'total', 'income'],
        plus: [[income, 'generalPublicBudget', 'outturn']],
        whereColumnPrinted: true,
      },
      {
        kind: 'cells',
        whole: [general, 'total', 'openingBalance'],
        plus: [[income, 'openingBalance.generalPublicBudget', 'outturn']],
        whereColumnPrinted: true,
      },
      {
        kind: 'cells',
        whole: [general, 'total', 'closingBalance'],
        plus: [[expenditure, 'closingBalance', 'generalPublicBudget']],
        whereColumnPrinted: true,
      },
    ],
    example: { whole: '1,063.77', parts: ['1,063.77'], outcome: 'holds' },
  },
  {
    kind: 'identity',
    id: 'I20',
    says: /* @__PURE__ */ says(
      '05表每行小计等于基本支出与项目支出之和；列有结转结余的，年末等于年初加收入减支出',
      'In every row of table 05 the total is basic and project expenditure, and closing is opening plus income less expenditure where they are printed',
    ),
    basis: /* @__PURE__ */ byForm(
      '小计栏在两栏之前，是其合计',
      'The total column stands before the two and totals them',
    ),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'across', grid: general, whole: 'total', plus: basicAndProject },
      {
        kind: 'across',
        grid: general,
        whole: 'closingBalance',
        plus: ['openingBalance', 'income'],
        minus: ['total'],
        complete: true,
      },
    ],
    example: { whole: '1,063.77', parts: ['702.00', '361.77'], outcome: 'holds' },
  },
  {
    kind: 'identity',
    id: 'I23',
    says: /* @__PURE__ */ says(
      '07表支出、收入、年初和年末结转结余等于04表政府性基金的同名数',
      'Expenditure, income and balances of table 07 are those of the government-managed fund in table 04',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
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
    example: { whole: '222.06', parts: ['222.06'], outcome: 'holds' },
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
    example: { whole: '222.06', parts: ['0.00', '222.06'], outcome: 'holds' },
  },
  {
    kind: 'identity',
    id: 'I25',
    says: /* @__PURE__ */ says(
      '08表合计及各类等于04表国有资本经营预算栏的本年支出合计及同类支出，每行合计等于基本与项目支出之和',
      'Total and classes of table 08 are those of state capital operations in table 04, and every row is basic and project expenditure',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'cells', whole: [capital, 'total', 'total'], plus: [[expenditure, 'currentYearTotal', capital]] },
      { kind: 'across', grid: capital, whole: 'total', plus: basicAndProject },
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
    example: { whole: '0.00', parts: ['0.00', '0.00'], outcome: 'holds' },
  },
  {
    kind: 'identity',
    id: 'I26',
    says: /* @__PURE__ */ says(
      '03表基本支出、项目支出不小于05、07、08表之和，全部资金为财政拨款时相等',
      'Basic and project expenditure of table 03 are at least those of tables 05, 07 and 08; where all money is fiscal they are the same',
    ),
    basis: /* @__PURE__ */ byArithmetic(
      '财政拨款支出是全部支出的一部分',
      'Expenditure of fiscal appropriations is a part of all expenditure',
    ),
    severity: 'error',
    applies,
    clauses: /* @__PURE__ */ basicAndProject.map((column) => ({
      kind: 'cells',
      whole: ['expenditure', 'total', column],
      plus: [
        [general, 'total', column],
        [fund, 'total', column],
        [capital, 'total', column],
      ],
      relation: 'atLeast',
      equalWhen: 'allMoneyIsFiscal',
    })),
    example: { whole: '583.83', parts: ['361.77', '222.06', '0.00'], relation: 'atLeast', outcome: 'holds' },
  },
]
