import type { Clause, Identity } from '../identity.js'
import { everyBudget as applies, byArithmetic, says } from './ground.js'
import { fiscalBudgets } from './sources.js'

const expenditure = 'budget.fiscalAppropriation.expenditure'
const use = 'budget.fiscalAppropriation.use'
const byFunction = 'budget.fiscalExpenditure'
const original = 'originalBudget'
const own = {
  generalPublicBudget: 'budget.generalPublicBudgetExpenditure',
  governmentManagedFund: 'budget.governmentManagedFund',
  stateCapitalOperations: 'budget.stateCapitalOperations',
} as const

/** 财政拨款收支预算总表 and the table of each budget. */
export const fiscalTieIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G19',
    says: says(
      '每本预算的支出表合计等于财政拨款收支总表该本预算的支出；三本之和等于财政拨款支出表合计',
      'The total of the table of each budget is its expenditure in the table of appropriations; the three together are the fiscal expenditure',
    ),
    basis: byArithmetic('同一数在两表列示', 'The same figure stands in two tables'),
    severity: 'error',
    applies,
    clauses: [
      ...fiscalBudgets.map(
        (budget): Clause => ({
          kind: 'cells',
          whole: [own[budget], 'total', 'total'],
          plus: [[expenditure, 'grandTotal', budget]],
          wholeOfParts: [expenditure, 'currentYearTotal', budget],
          whereColumnPrinted: true,
        }),
      ),
      {
        kind: 'cells',
        whole: [byFunction, 'total', 'total'],
        plus: fiscalBudgets.map((budget) => [own[budget], 'total', 'total'] as const),
      },
      { kind: 'classes', whole: [own.generalPublicBudget, 'total'], part: [expenditure, 'generalPublicBudget'] },
    ],
    example: {
      printed: [
        [own.generalPublicBudget, '201', 'total', '800.00'],
        [expenditure, '201', 'total', '800.00'],
        [expenditure, '201', 'generalPublicBudget', '800.00'],
      ],
      instead: [
        [expenditure, '201', 'total', '810.00'],
        [expenditure, '201', 'generalPublicBudget', '810.00'],
      ],
    },
  },
  {
    kind: 'identity',
    id: 'G21',
    says: says(
      '财政拨款支出表合计等于财政拨款收支总表支出；各科目不小于一般公共预算同一科目',
      'The total of the fiscal expenditure by function is that of the table of appropriations, and no class of the general public budget exceeds its own there',
    ),
    basis: byArithmetic(
      '同一数在两表列示；部分不大于整体',
      'The same figure stands in two tables; a part does not exceed the whole',
    ),
    severity: 'error',
    applies,
    clauses: [
      { kind: 'cells', whole: [byFunction, 'total', 'total'], plus: [[use, 'grandTotal', original]] },
      { kind: 'classes', whole: [own.generalPublicBudget, 'total'], part: [byFunction, 'total'], relation: 'atMost' },
    ],
    example: {
      printed: [
        [own.generalPublicBudget, '201', 'total', '800.00'],
        [byFunction, '201', 'total', '800.00'],
      ],
      instead: [[byFunction, '201', 'total', '790.00']],
    },
  },
]
