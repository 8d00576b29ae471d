import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byForm, says } from './ground.js'
import { everySource, fiscalBudgets, sourceHolders } from './sources.js'

const openings = [
  'openingBalanceGeneralPublicBudget',
  'openingBalanceGovernmentManagedFund',
  'openingBalanceStateCapitalOperations',
] as const
const rowsOf = (grid: 'budget.income' | 'budget.incomeByUnit'): readonly Clause[] => [
  {
    kind: 'across',
    grid,
    whole: 'total',
    plus: ['currentYearTotal', ...everySource, 'openingBalance', ...openings],
    within: [
      { whole: 'currentYearTotal', parts: everySource },
      ...sourceHolders,
      { whole: 'openingBalance', parts: openings },
    ],
  },
  { kind: 'across', grid, whole: 'currentYearTotal', plus: everySource, within: sourceHolders },
  { kind: 'across', grid, whole: 'fiscalAppropriation', plus: fiscalBudgets, complete: true },
  { kind: 'across', grid, whole: 'openingBalance', plus: openings, complete: true },
]

/** 收入预算总表: by function, by unit or by source. */
export const incomeTableIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G6',
    says: says(
      '收入总表每行合计等于各来源与上年结转之和，财政拨款等于三本预算之和',
      'In every row of the table of income the total is its sources and what is carried over, and fiscal appropriation is the three budgets',
    ),
    basis: byForm('合计栏在其组成栏之前', 'Total columns stand before the columns that they total'),
    severity: 'error',
    applies,
    clauses: [...rowsOf('budget.income'), ...rowsOf('budget.incomeByUnit')],
    example: {
      printed: [
        ['budget.income', '201', 'total', '1,000.00'],
        ['budget.income', '201', 'fiscalAppropriation', '900.00'],
        ['budget.income', '201', 'other', '100.00'],
      ],
      instead: [['budget.income', '201', 'other', '110.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G7',
    says: says(
      '收入总表合计等于各类之和、类等于款之和、款等于项之和；分单位的，合计等于各单位之和；分来源的，总计等于各来源之和',
      'In the table of income the total is its classes, a class its sections, a section its items; by unit the total is the units; by source it is the sources',
    ),
    basis: byForm('上级科目、合计汇总其下各行', 'A row above totals the rows below it'),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'tree', grid: 'budget.income' },
      { kind: 'down', grid: 'budget.incomeByUnit', whole: 'total', plus: 'rows' },
      {
        kind: 'down',
        grid: 'budget.incomeBySource',
        whole: 'grandTotal',
        plus: ['currentYearTotal', ...everySource, 'openingBalance'],
        within: [
          { whole: 'currentYearTotal', parts: everySource },
          ...sourceHolders,
          { whole: 'otherFunds', parts: ['publicService', 'commercialOperation', 'other'] },
        ],
      },
      {
        kind: 'down',
        grid: 'budget.incomeBySource',
        whole: 'generalPublicBudget',
        plus: ['publicFinanceGrant', 'specialRevenue'],
        wherePrinted: 'publicFinanceGrant',
      },
      {
        kind: 'down',
        grid: 'budget.incomeBySource',
        whole: 'fiscalSpecialAccount',
        plus: ['accountEducationFees', 'otherNonTaxRevenue'],
        wherePrinted: 'accountEducationFees',
      },
      {
        kind: 'down',
        grid: 'budget.incomeBySource',
        whole: 'otherFunds',
        plus: ['publicService', 'commercialOperation', 'other', 'debtFunds'],
        wherePrinted: 'otherFunds',
      },
    ],
    example: {
      printed: [
        ['budget.income', '201', 'total', '900.00'],
        ['budget.income', '208', 'total', '100.00'],
        ['budget.income', 'total', 'total', '1,000.00'],
      ],
      instead: [['budget.income', '208', 'total', '110.00']],
    },
  },
]
