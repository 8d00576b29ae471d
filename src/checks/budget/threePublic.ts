import type { Identity } from '../identity.js'
import { threePublicSections } from '../threePublicSections.js'
import { everyBudget as applies, byArithmetic, byForm, says } from './ground.js'

const table = 'budget.threePublic'
const economic = 'budget.basicExpenditure'
const original = 'originalBudget'
const lines = [...threePublicSections, ['conference', '30215'], ['training', '30216']] as const

/** “三公”经费和机关运行经费. */
export const threePublicBudgetIdentities: readonly Identity[] = [
  {
    kind: 'identity',
    id: 'G25',
    says: says(
      '“三公”经费等于因公出国、公务用车、公务接待之和，公务用车等于购置与运行之和；列有合计的，再加会议费、培训费',
      'The three are travel, vehicles and receptions, and vehicles is purchase and operation; a total over them adds conferences and training',
    ),
    basis: byForm('合计栏、小计栏在其组成栏之前', 'Total columns stand before the columns that they total'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'across',
        grid: table,
        whole: 'total',
        plus: ['overseasTravel', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'officialReception'],
        within: { whole: 'vehicles', parts: ['vehiclePurchase', 'vehicleOperation'] },
      },
      { kind: 'across', grid: table, whole: 'vehicles', plus: ['vehiclePurchase', 'vehicleOperation'] },
      { kind: 'across', grid: table, whole: 'grandTotal', plus: ['total', 'conference', 'training'] },
    ],
    example: {
      printed: [
        [table, original, 'total', '3.58'],
        [table, original, 'vehicles', '3.33'],
        [table, original, 'officialReception', '0.25'],
      ],
      instead: [[table, original, 'officialReception', '0.35']],
    },
  },
  {
    kind: 'identity',
    id: 'G26',
    says: says(
      '“三公”经费、会议费、培训费各项不小于基本支出表同名经济科目（项目支出也可列支，故不要求相等）',
      'None of the three, nor conferences or training, is less than the same economic section of basic expenditure (project money counts too, so they need not be equal)',
    ),
    basis: byArithmetic('基本支出中的这些经费是其一部分', 'What basic expenditure spends on them is a part of it'),
    severity: 'error',
    applies,
    clauses: lines.map(([column, code]) => ({
      kind: 'cells',
      whole: [table, original, column],
      plus: [[economic, code, 'amount']],
      relation: 'atLeast',
      whereColumnPrinted: true,
    })),
    example: {
      printed: [
        [table, original, 'total', '3.33'],
        [table, original, 'vehicleOperation', '3.33'],
        [economic, '30231', 'amount', '2.76'],
      ],
      instead: [[economic, '30231', 'amount', '3.76']],
    },
  },
  {
    kind: 'identity',
    id: 'G27',
    says: says(
      '“三公”经费不大于其口径内的支出；同表所列机关运行经费等于机关运行经费表合计',
      'The three do not exceed the expenditure of their scope; the agency running cost beside them is the total of its own table',
    ),
    basis: byArithmetic('“三公”经费是同口径支出的一部分', 'The three are a part of the expenditure of the same scope'),
    severity: 'error',
    applies,
    clauses: [
      {
        kind: 'cells',
        whole: [table, original, 'total'],
        plus: [['budget.expenditure', 'total', 'total']],
        relation: 'atMost',
      },
      {
        kind: 'cells',
        whole: [table, original, 'agencyRunningCost'],
        plus: [['budget.agencyRunningCost', 'total', 'amount']],
        whereColumnPrinted: true,
      },
    ],
    example: {
      printed: [
        [table, original, 'total', '3.58'],
        ['budget.expenditure', 'total', 'total', '1,285.83'],
      ],
      instead: [['budget.expenditure', 'total', 'total', '3.00']],
    },
  },
]
