import type { Within } from '../identity.js'

/** The three budgets that an appropriation may come from. */
export const fiscalBudgets = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const

const own = ['publicService', 'commercialOperation', 'grantFromSuperior', 'remittanceFromSubordinate', 'other'] as const

/** Every source of the income of a year, by the names of rows and columns. */
export const everySource = [
  'fiscalAppropriation',
  ...fiscalBudgets,
  'fiscalSpecialAccount',
  'unitFunds',
  'otherFunds',
  ...own,
] as const

/** What stands for its parts where it is printed. */
export const sourceHolders: readonly Within[] = [
  { whole: 'fiscalAppropriation', parts: fiscalBudgets },
  { whole: 'unitFunds', parts: own },
]
