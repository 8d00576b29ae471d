import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byBudgetLawArticle, byForm, says, trueAccounts } from './ground.js'

const summary = 'incomeAndExpenditure.expenditure'

/** 03 支出决算表, its ties to 01, and the roll-up by code of every table by function. */
export const expenditureIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I7',
    says: /* @__PURE__ */ says(
      '03表每行本年支出合计等于各项支出之和',
      'In every row of table 03 the total is the sum of the kinds of expenditure',
    ),
    basis: /* @__PURE__ */ byForm('合计栏在各项支出栏之前，是其合计', 'The total column totals the columns behind it'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'across',
        grid: 'expenditure',
        whole: 'total',
        plus: ['basic', 'project', 'remittanceToSuperior', 'commercialOperation', 'grantToSubordinate'],
        asked: ['basic', 'project'],
      },
    ],
    example: {
      printed: [
        ['expenditure', 'total', 'total', '1,285.83'],
        ['expenditure', 'total', 'basic', '702.00'],
        ['expenditure', 'total', 'project', '583.83'],
      ],
      instead: [['expenditure', 'total', 'project', '583.93']],
    },
  },
  {
    kind: 'identity',
    id: 'I8',
    says: /* @__PURE__ */ says(
      '按功能分类列示的各表，合计等于各类之和，类等于各款之和，款等于各项之和',
      'In tables by function the total is the sum of its classes, a class of its sections, a section of its items',
    ),
    basis: /* @__PURE__ */ byBudgetLawArticle(
      { zh: '第三十二条', en: 'article 32' },
      '支出按其功能分类分为类、款、项；编码逐级汇总：类三位、款五位、项七位',
      'expenditure by function is of class, section and item; codes roll up by prefix: class three, section five, item seven digits',
    ),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'tree', grid: 'income' },
      { kind: 'tree', grid: 'expenditure' },
      { kind: 'tree', grid: 'generalPublicBudgetExpenditure' },
      { kind: 'tree', grid: 'governmentManagedFund' },
      { kind: 'tree', grid: 'stateCapitalOperations' },
    ],
    example: {
      printed: [
        ['expenditure', '20103', 'total', '861.56'],
        ['expenditure', '2010350', 'total', '556.56'],
        ['expenditure', '2010399', 'total', '305.00'],
      ],
      instead: [['expenditure', '2010399', 'total', '305.10']],
    },
  },
  {
    kind: 'identity',
    id: 'I12',
    says: /* @__PURE__ */ says(
      '03表合计等于01表本年支出合计',
      'The total of table 03 is the total expenditure of table 01',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: [
      { kind: 'cells', whole: ['expenditure', 'total', 'total'], plus: [[summary, 'currentYearTotal', 'outturn']] },
    ],
    example: {
      printed: [
        ['expenditure', 'total', 'total', '1,285.83'],
        [summary, 'currentYearTotal', 'outturn', '1,285.83'],
      ],
      instead: [[summary, 'currentYearTotal', 'outturn', '1,285.93']],
    },
  },
  {
    kind: 'identity',
    id: 'I13',
    says: /* @__PURE__ */ says('03表各类支出等于01表同类支出', 'Every class of table 03 is the same class of table 01'),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: [{ kind: 'classes', whole: ['expenditure', 'total'], part: [summary, 'outturn'] }],
    example: {
      printed: [
        ['expenditure', '201', 'total', '861.56'],
        [summary, '201', 'outturn', '861.56'],
      ],
      instead: [[summary, '201', 'outturn', '861.36']],
    },
  },
]
