import { budgetUses } from '../../documents/budgetUses.js'
import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byArithmetic, byForm, says } from './ground.js'

const table = 'budget.expenditure'
const summary = 'budget.incomeAndExpenditure.expenditure'
const use = 'budget.incomeAndExpenditure.use'
const original = 'originalBudget'
/** 支出预算总表 and the summary; its projects. */
export const expenditureTieIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G12',
    says: says(
      '支出总表合计、各类及各用途等于收支总表的相应数',
      'Total, classes and uses of the table of expenditure are those of the summary',
    ),
    basis: byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: [table, 'total', 'total'],
        plus: [[summary, 'grandTotal', original]],
        onlyWhen: 'budgetOfExpenditureIsWhole',
      },
      {
        kind: 'cells',
        whole: ['budget.expenditureByUnit', 'total', 'total'],
        plus: [[summary, 'grandTotal', original]],
      },
      { kind: 'classes', whole: [table, 'total'], part: [summary, original] },
      ...budgetUses.map(
        (kind): Clause => ({
          kind: 'cells',
          whole: [table, 'total', kind],
          plus: [[use, kind, original]],
          whereColumnPrinted: true,
        }),
      ),
      ...(['basic', 'project'] as const).map(
        (kind): Clause => ({
          kind: 'cells',
          whole: [table, 'total', kind],
          plus: [[summary, 'grandTotal', kind]],
          whereColumnPrinted: true,
        }),
      ),
    ],
    example: {
      printed: [
        [table, '201', 'total', '1,000.00'],
        [summary, '201', original, '1,000.00'],
      ],
      instead: [[summary, '201', original, '1,100.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G13',
    says: says(
      '项目支出表合计等于各项目之和、各来源之和，不大于支出总表项目支出',
      'The total of the table of projects is its projects and its sources, and no more than the project expenditure of the department',
    ),
    basis: byForm(
      '合计行汇总各项目，合计栏汇总各来源',
      'The total row totals the projects, the total column their sources',
    ),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'down', grid: 'budget.projects', whole: 'total', plus: 'rows' },
      {
        kind: 'across',
        grid: 'budget.projects',
        whole: 'total',
        plus: [
          'generalPublicBudget',
          'governmentManagedFund',
          'stateCapitalOperations',
          'fiscalSpecialAccount',
          'unitFunds',
          'otherFunds',
          'openingBalance',
        ],
      },
      {
        kind: 'cells',
        whole: ['budget.projects', 'total', 'total'],
        plus: [[table, 'total', 'project']],
        relation: 'atMost',
        whereColumnPrinted: true,
      },
      { kind: 'down', grid: 'budget.debt', whole: 'total', plus: 'rows' },
      { kind: 'across', grid: 'budget.debt', whole: 'total', plus: ['generalDebt', 'specialDebt'] },
    ],
    example: {
      printed: [
        ['budget.projects', 'total', 'total', '400.00'],
        [table, 'total', 'total', '400.00'],
        [table, 'total', 'project', '400.00'],
      ],
      instead: [
        [table, 'total', 'total', '390.00'],
        [table, 'total', 'project', '390.00'],
      ],
    },
  },
]
