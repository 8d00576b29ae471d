import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byForm, says, trueAccounts } from './ground.js'

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'
const general = 'generalPublicBudgetExpenditure'
const basicAndProject = ['basic', 'project'] as const

/** 05 一般公共预算, and its ties to 04. */
export const generalBudgetTableIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I19',
    says: /* @__PURE__ */ says(
      '05表合计及各类等于04表一般公共预算栏的本年支出合计及同类支出；列有收入和结转结余的，也等于04表的同名数',
      'Total and classes of table 05 are those of the general public budget in table 04, and so are income and balances where they are printed',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
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
    example: {
      printed: [
        [general, 'total', 'total', '1,063.77'],
        [expenditure, 'currentYearTotal', 'total', '1,063.77'],
        [expenditure, 'currentYearTotal', 'generalPublicBudget', '1,063.77'],
      ],
      instead: [[general, 'total', 'total', '1,063.87']],
    },
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
      { kind: 'across', grid: general, whole: 'total', plus: basicAndProject, asked: basicAndProject },
      {
        kind: 'across',
        grid: general,
        whole: 'closingBalance',
        plus: ['openingBalance', 'income'],
        minus: ['total'],
        complete: true,
      },
    ],
    example: {
      printed: [
        [general, 'total', 'total', '1,063.77'],
        [general, 'total', 'basic', '702.00'],
        [general, 'total', 'project', '361.77'],
      ],
      instead: [[general, 'total', 'project', '361.87']],
    },
  },
]
