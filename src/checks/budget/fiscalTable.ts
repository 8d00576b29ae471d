import { budgetUses } from '../../documents/budgetUses.js'
import type { Identity } from '../identity.js'
import { everyBudget as applies, byForm, says } from './ground.js'
import { fiscalBudgets } from './sources.js'

const income = 'budget.fiscalAppropriation.income'
const expenditure = 'budget.fiscalAppropriation.expenditure'
const use = 'budget.fiscalAppropriation.use'
const original = 'originalBudget'
const openings = fiscalBudgets.map((budget) => `openingBalance.${budget}`)
/** 财政拨款收支预算总表. */
export const fiscalTableIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G14',
    says: says(
      '财政拨款收支总表收入合计等于三本预算之和，总计再加上年结转；结转等于各本预算结转之和',
      'In the table of appropriations income is the three budgets, the grand total adds what is carried over, which is that of each budget',
    ),
    basis: byForm('合计、总计列于各本预算之后，是其合计', 'The totals stand below the budgets and total them'),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'down', grid: income, whole: 'currentYearTotal', plus: fiscalBudgets, wherePrinted: 'currentYearTotal' },
      {
        kind: 'down',
        grid: income,
        whole: 'grandTotal',
        plus: ['currentYearTotal', ...fiscalBudgets, 'openingBalance', ...openings],
        within: [
          { whole: 'currentYearTotal', parts: fiscalBudgets },
          { whole: 'openingBalance', parts: openings },
        ],
      },
      {
        kind: 'down',
        grid: income,
        whole: 'openingBalance',
        plus: openings,
        wherePrinted: 'openingBalance.generalPublicBudget',
      },
    ],
    example: {
      printed: [
        [income, 'generalPublicBudget', original, '800.00'],
        [income, 'governmentManagedFund', original, '100.00'],
        [income, 'grandTotal', original, '900.00'],
      ],
      instead: [[income, 'governmentManagedFund', original, '110.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G15',
    says: says(
      '财政拨款收支总表支出每行合计等于三本预算之和，支出合计等于各类之和，总计再加结转下年；按用途的，等于各用途之和',
      'In the table of appropriations every row of expenditure is the three budgets, the total is its classes and the grand total adds what is carried over; by use it is the uses',
    ),
    basis: byForm(
      '合计栏在各本预算之前，合计行在各类之后',
      'The total column stands before the budgets, the total row below the classes',
    ),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'across', grid: expenditure, whole: 'total', plus: fiscalBudgets },
      { kind: 'down', grid: expenditure, whole: 'currentYearTotal', plus: 'classes', wherePrinted: 'currentYearTotal' },
      {
        kind: 'down',
        grid: expenditure,
        whole: 'grandTotal',
        plus: 'classes',
        also: ['closingBalance'],
        unlessPrinted: 'currentYearTotal',
      },
      {
        kind: 'down',
        grid: expenditure,
        whole: 'grandTotal',
        plus: ['currentYearTotal', 'closingBalance'],
        wherePrinted: 'currentYearTotal',
      },
      { kind: 'down', grid: use, whole: 'basic', plus: ['personnel', 'nonPersonnel'], wherePrinted: 'personnel' },
      {
        kind: 'down',
        grid: use,
        whole: 'grandTotal',
        plus: ['currentYearTotal', ...budgetUses, 'closingBalance'],
        within: { whole: 'currentYearTotal', parts: budgetUses },
        wherePrinted: 'grandTotal',
      },
    ],
    example: {
      printed: [
        [expenditure, '201', 'total', '900.00'],
        [expenditure, '208', 'total', '100.00'],
        [expenditure, 'grandTotal', 'total', '1,000.00'],
      ],
      instead: [[expenditure, '208', 'total', '110.00']],
    },
  },
]
