import { budgetUses } from '../../documents/budgetUses.js'
import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byCodes, byForm, says } from './ground.js'

const table = 'budget.expenditure'
const parts = ['personnel', 'nonPersonnel'] as const

const rowsOf = (grid: 'budget.expenditure' | 'budget.expenditureByUnit'): readonly Clause[] => [
  {
    kind: 'across',
    grid,
    whole: 'total',
    plus: [...budgetUses, ...parts, 'closingBalance'],
    within: { whole: 'basic', parts },
  },
  { kind: 'across', grid, whole: 'basic', plus: parts, complete: true },
]

/** 支出预算总表: by function and by unit. */
export const expenditureTableIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G10',
    says: says(
      '支出总表每行合计等于基本支出、项目支出、预留机动经费、经营等支出与结转下年之和',
      'In every row of the table of expenditure the total is basic, project, reserve and the other uses, and what is carried over',
    ),
    basis: byForm('合计栏在其组成栏之前', 'Total columns stand before the columns that they total'),
    severity: 'error',
    applies,
    clauses: [...rowsOf(table), ...rowsOf('budget.expenditureByUnit')],
    example: {
      printed: [
        [table, '201', 'total', '1,000.00'],
        [table, '201', 'basic', '600.00'],
        [table, '201', 'project', '400.00'],
      ],
      instead: [[table, '201', 'project', '410.00']],
    },
  },
  {
    kind: 'identity',
    id: 'G11',
    says: says(
      '支出总表合计等于各类之和、类等于款之和、款等于项之和；分单位的，合计等于各单位之和',
      'In the table of expenditure the total is its classes, a class its sections, a section its items; by unit the total is the units',
    ),
    basis: byCodes,
    severity: 'error',
    applies,
    clauses: [
      { kind: 'tree', grid: table },
      { kind: 'down', grid: 'budget.expenditureByUnit', whole: 'total', plus: 'rows' },
    ],
    example: {
      printed: [
        [table, '201', 'total', '900.00'],
        [table, '208', 'total', '100.00'],
        [table, 'total', 'total', '1,000.00'],
      ],
      instead: [[table, '208', 'total', '110.00']],
    },
  },
]
