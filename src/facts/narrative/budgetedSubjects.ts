import { budgetUses } from '../../documents/budgetUses.js'
import type { MoneyGridId } from '../../documents/tabledDocument.js'

export type Cell = readonly [grid: MoneyGridId, row: string, column: string]

const summaryIncome = 'budget.incomeAndExpenditure.income'
const summary = 'budget.incomeAndExpenditure.expenditure'
const use = 'budget.incomeAndExpenditure.use'
const fiscalIncome = 'budget.fiscalAppropriation.income'
export const fiscal = 'budget.fiscalAppropriation.expenditure'
const fiscalUse = 'budget.fiscalAppropriation.use'
export const byFunction = 'budget.fiscalExpenditure'
export const general: MoneyGridId = 'budget.generalPublicBudgetExpenditure'
export const fund: MoneyGridId = 'budget.governmentManagedFund'
export const capital: MoneyGridId = 'budget.stateCapitalOperations'
export const economic = 'budget.basicExpenditure'
const fiscalEconomic = 'budget.fiscalBasicExpenditure'
export const original = 'originalBudget'

const source = (id: string): readonly Cell[] => [
  [summaryIncome, id, original],
  ['budget.income', 'total', id],
  ['budget.incomeBySource', id, original],
]
const kindOf = (id: string): readonly Cell[] => [
  ['budget.expenditure', 'total', id],
  [use, id, original],
  [summary, 'grandTotal', id],
]
const ofBudget = (budget: string, own: MoneyGridId): Readonly<Record<string, readonly Cell[]>> => ({
  income: [[fiscalIncome, budget, original], ...source(budget)],
  [`income.${budget}`]: [[fiscalIncome, budget, original], ...source(budget)],
  expenditure: [
    [own, 'total', 'total'],
    [fiscal, 'currentYearTotal', budget],
    [fiscal, 'grandTotal', budget],
  ],
  'expenditure.basic': [[own, 'total', 'basic']],
  'expenditure.project': [[own, 'total', 'project']],
  openingBalance: [[fiscalIncome, `openingBalance.${budget}`, original]],
})
const bySource = Object.fromEntries(
  ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'].map((id) => [`income.${id}`, source(id)]),
)
const own = ['publicService', 'commercialOperation', 'grantFromSuperior', 'remittanceFromSubordinate', 'other'] as const
const basicOf = (grid: MoneyGridId, part: string): readonly Cell[] => [[grid, 'total', part]]

/** Where the tables of a budget print what a statement may say: by scope, then by subject. */
export const budgeted: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>> = {
  all: {
    grandTotal: [[summaryIncome, 'grandTotal', original]],
    income: [
      [summaryIncome, 'currentYearTotal', original],
      [summaryIncome, 'grandTotal', original],
    ],
    'income.fiscalAppropriation': source('fiscalAppropriation'),
    'income.fiscalSpecialAccount': source('fiscalSpecialAccount'),
    'income.unitFunds': source('unitFunds'),
    'income.otherFunds': source('otherFunds'),
    ...bySource,
    ...Object.fromEntries(own.map((id) => [`income.${id}`, source(id)])),
    expenditure: [
      [summary, 'currentYearTotal', original],
      [summary, 'grandTotal', original],
    ],
    ...Object.fromEntries(budgetUses.map((id) => [`expenditure.${id}`, kindOf(id)])),
    openingBalance: [[summaryIncome, 'openingBalance', original]],
    closingBalance: [[summary, 'closingBalance', original]],
    procurement: [['budget.procurement', 'total', 'amount']],
    'procurement.goods': [['budget.procurement', 'goods', 'amount']],
    'procurement.works': [['budget.procurement', 'works', 'amount']],
    'procurement.services': [['budget.procurement', 'services', 'amount']],
  },
  fiscalAppropriation: {
    grandTotal: [[fiscalIncome, 'grandTotal', original]],
    income: [
      [fiscalIncome, 'currentYearTotal', original],
      [summaryIncome, 'fiscalAppropriation', original],
      [fiscalIncome, 'grandTotal', original],
    ],
    ...bySource,
    expenditure: [
      [byFunction, 'total', 'total'],
      [fiscal, 'currentYearTotal', 'total'],
      [fiscal, 'grandTotal', 'total'],
      [fiscalUse, 'grandTotal', original],
    ],
    ...Object.fromEntries(
      budgetUses.map((id): [string, readonly Cell[]] => [
        `expenditure.${id}`,
        [[fiscalUse, id, original], ...(id === 'basic' ? ([[fiscalEconomic, 'total', 'amount']] as const) : [])],
      ]),
    ),
    personnel: basicOf(fiscalEconomic, 'personnel'),
    nonPersonnel: basicOf(fiscalEconomic, 'nonPersonnel'),
    openingBalance: [[fiscalIncome, 'openingBalance', original]],
  },
  generalPublicBudget: {
    ...ofBudget('generalPublicBudget', general),
    'expenditure.basic': [
      [general, 'total', 'basic'],
      [economic, 'total', 'amount'],
    ],
    personnel: basicOf(economic, 'personnel'),
    nonPersonnel: basicOf(economic, 'nonPersonnel'),
  },
  governmentManagedFund: ofBudget('governmentManagedFund', fund),
  stateCapitalOperations: ofBudget('stateCapitalOperations', capital),
}
