import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byCodes, says } from './ground.js'

const byFunction = 'budget.fiscalExpenditure'
const own = {
  generalPublicBudget: 'budget.generalPublicBudgetExpenditure',
  governmentManagedFund: 'budget.governmentManagedFund',
  stateCapitalOperations: 'budget.stateCapitalOperations',
} as const

/** The tables by function, of appropriations and of each budget. */
export const budgetByFunctionIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G20',
    says: says(
      '财政拨款、一般公共预算、政府性基金、国有资本经营预算各支出表，每行合计等于基本支出、项目支出等之和，合计、类、款等于其下各行之和',
      'In the tables by function of appropriations and of each budget every row is basic, project and the rest, and every row above is the sum of the rows below it',
    ),
    basis: byCodes,
    severity: 'error',
    applies,
    clauses: [
      ...([byFunction, own.generalPublicBudget] as const).flatMap(byKind),
      ...([own.governmentManagedFund, own.stateCapitalOperations] as const).flatMap((grid): readonly Clause[] => [
        { kind: 'tree', grid },
        { kind: 'across', grid, whole: 'total', plus: ['basic', 'project'] },
      ]),
    ],
    example: {
      printed: [
        [own.generalPublicBudget, '201', 'total', '800.00'],
        [own.generalPublicBudget, '201', 'basic', '500.00'],
        [own.generalPublicBudget, '201', 'project', '300.00'],
      ],
      instead: [[own.generalPublicBudget, '201', 'project', '310.00']],
    },
  },
]

function byKind(grid: typeof byFunction | typeof own.generalPublicBudget): readonly Clause[] {
  const parts = ['personnel', 'nonPersonnel']
  return [
    { kind: 'tree', grid },
    {
      kind: 'across',
      grid,
      whole: 'total',
      plus: ['basic', ...parts, 'project', 'reserve'],
      within: { whole: 'basic', parts },
    },
    { kind: 'across', grid, whole: 'basic', plus: parts, complete: true },
  ]
}
