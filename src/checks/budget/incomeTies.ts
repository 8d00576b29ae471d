import type { Identity } from '../identity.js'
import { everyBudget as applies, byArithmetic, says } from './ground.js'

const summary = 'budget.incomeAndExpenditure.income'
const original = 'originalBudget'
const copied = [
  'fiscalAppropriation',
  'fiscalSpecialAccount',
  'unitFunds',
  'publicService',
  'commercialOperation',
  'other',
] as const

/** 收入预算总表 and the summary. */
export const incomeTieIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G8',
    says: says(
      '收入总表合计等于收支总表收入总计（收入总表不列上年结转而有结转的除外）',
      'The total of the table of income is the grand total of income of the summary, unless carry-over stands in the summary alone',
    ),
    basis: byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: ['budget.income', 'total', 'total'],
        plus: [[summary, 'grandTotal', original]],
        onlyWhen: 'budgetOfIncomeIsWhole',
      },
      {
        kind: 'cells',
        whole: ['budget.incomeBySource', 'grandTotal', original],
        plus: [[summary, 'grandTotal', original]],
      },
      { kind: 'cells', whole: ['budget.incomeByUnit', 'total', 'total'], plus: [[summary, 'grandTotal', original]] },
    ],
    example: {
      printed: [
        ['budget.income', 'total', 'total', '1,000.00'],
        [summary, 'grandTotal', original, '1,000.00'],
      ],
      instead: [[summary, 'grandTotal', original, '1,100.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G9',
    says: says(
      '收入总表各来源合计等于收支总表同名收入',
      'Every source of the table of income is the same line of the summary',
    ),
    basis: byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: copied.map((source) => ({
      kind: 'cells',
      whole: ['budget.income', 'total', source],
      plus: [[summary, source, original]],
      whereColumnPrinted: true,
    })),
    example: {
      printed: [
        ['budget.income', 'total', 'total', '12.00'],
        ['budget.income', 'total', 'other', '12.00'],
        [summary, 'other', original, '12.00'],
      ],
      instead: [[summary, 'other', original, '12.10']],
    },
  },
]
