import type { Identity } from '../identity.js'
import { everyAccounts as applies } from '../rule.js'
import { byArithmetic, byBudgetLawArticle, byForm, says, trueAccounts } from './ground.js'

const sources = 'incomeAndExpenditure.income'
const copied = [
  'grantFromSuperior',
  'publicService',
  'commercialOperation',
  'remittanceFromSubordinate',
  'other',
] as const

/** 02 收入决算表, and its ties to 01. */
export const incomeIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'I6',
    says: /* @__PURE__ */ says(
      '02表每行本年收入合计等于各来源之和，“其中”栏不大于其上级栏',
      'In every row of table 02 the total is the sum of the sources, and an “of which” column is within its column',
    ),
    basis: /* @__PURE__ */ byForm(
      '合计栏在各来源栏之前，是其合计；“其中”栏已含在其上级栏内',
      'The total column totals the source columns; an “of which” column is part of its column',
    ),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'across',
        grid: 'income',
        whole: 'total',
        plus: ['fiscalAppropriation', ...copied],
        asked: ['fiscalAppropriation'],
      },
      {
        kind: 'cells',
        whole: ['income', 'total', 'educationFees'],
        plus: [['income', 'total', 'publicService']],
        relation: 'atMost',
        whereColumnPrinted: true,
      },
    ],
    example: {
      printed: [
        ['income', 'total', 'total', '861.56'],
        ['income', 'total', 'fiscalAppropriation', '861.56'],
        ['income', 'total', 'other', '0.00'],
      ],
      instead: [['income', 'total', 'other', '0.10']],
    },
  },
  {
    kind: 'identity',
    id: 'I9',
    says: /* @__PURE__ */ says('02表合计等于01表本年收入合计', 'The total of table 02 is the total income of table 01'),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: [{ kind: 'cells', whole: ['income', 'total', 'total'], plus: [[sources, 'currentYearTotal', 'outturn']] }],
    example: {
      printed: [
        ['income', 'total', 'total', '1,285.83'],
        [sources, 'currentYearTotal', 'outturn', '1,285.83'],
      ],
      instead: [[sources, 'currentYearTotal', 'outturn', '1,285.93']],
    },
  },
  {
    kind: 'identity',
    id: 'I10',
    says: /* @__PURE__ */ says(
      '02表财政拨款收入合计等于01表三项财政拨款之和',
      'The fiscal appropriations of table 02 are the sum of the three appropriations of table 01',
    ),
    basis: /* @__PURE__ */ byArithmetic(
      '财政拨款由一般公共预算、政府性基金预算、国有资本经营预算三项组成',
      'Fiscal appropriations are made of the three budgets',
    ),
    also: [
      /* @__PURE__ */ byBudgetLawArticle(
        { zh: '第五条', en: 'article 5' },
        '预算包括一般公共预算、政府性基金预算、国有资本经营预算、社会保险基金预算',
        'budgets are the general public one, those of government-managed funds, state capital operations and social insurance funds',
      ),
    ],
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: ['income', 'total', 'fiscalAppropriation'],
        plus: [
          [sources, 'generalPublicBudget', 'outturn'],
          [sources, 'governmentManagedFund', 'outturn'],
          [sources, 'stateCapitalOperations', 'outturn'],
        ],
        wholeOfParts: [sources, 'fiscalAppropriation', 'outturn'],
      },
    ],
    example: {
      printed: [
        ['income', 'total', 'total', '1,285.83'],
        ['income', 'total', 'fiscalAppropriation', '1,285.83'],
        [sources, 'generalPublicBudget', 'outturn', '1,063.77'],
        [sources, 'governmentManagedFund', 'outturn', '222.06'],
      ],
      instead: [[sources, 'governmentManagedFund', 'outturn', '222.16']],
    },
  },
  {
    kind: 'identity',
    id: 'I11',
    says: /* @__PURE__ */ says(
      '02表各非财政来源合计等于01表同名收入',
      'Every other source of table 02 is the same line of table 01',
    ),
    basis: /* @__PURE__ */ byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    also: [trueAccounts],
    severity: 'error',
    applies,
    clauses: /* @__PURE__ */ copied.map((source) => ({
      kind: 'cells',
      whole: ['income', 'total', source],
      plus: [[sources, source, 'outturn']],
      whereColumnPrinted: true,
    })),
    example: {
      printed: [
        ['income', 'total', 'total', '12.00'],
        ['income', 'total', 'other', '12.00'],
        [sources, 'other', 'outturn', '12.00'],
      ],
      instead: [[sources, 'other', 'outturn', '12.10']],
    },
  },
]
