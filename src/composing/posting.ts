import type { ExpenditureKind } from '../terms/expenditure.js'
import type { IncomeSource } from '../terms/fundingSource.js'

/** What a posting is of. */
export const postingKinds = [
  'income',
  'expenditure',
  'openingBalance',
  'closingBalance',
  'nonFiscalBalanceUsed',
  'surplusDistribution',
  'threePublicBudget',
] as const

/** What a posting is of. */
export type PostingKind = (typeof postingKinds)[number]

/**
 * One line of a budget system, in 元: what was received, spent or carried over.
 *
 * `source` is the money it is of, as the lines of income name it. Balances of appropriations, income and expenditure have
 * the item of their functional code. Expenditure says its `use`; what is basic and of the general public budget says its
 * economic section too, and so does whatever is spent on the three public expenses. A closing balance is worked out; one
 * that is posted is compared. Amounts are plain digits with at most two decimals, below zero where something is taken back.
 */
export interface Posting {
  readonly kind: PostingKind
  /** Whose posting it is; the accounts are those of all together. */
  readonly unit?: string
  readonly source?: IncomeSource
  /** The item of the functional classification, seven digits. */
  readonly function?: string
  /** The section of the economic classification of departments, five digits. */
  readonly economic?: string
  readonly use?: ExpenditureKind
  readonly amount: string
}

/** The appropriations, each with a budget of its own. */
export const funds = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const

/** Appropriations of one budget. */
export type Fund = (typeof funds)[number]

/** The other sources of income, in paper order. */
export const ownSources = [
  'grantFromSuperior',
  'publicService',
  'commercialOperation',
  'remittanceFromSubordinate',
  'other',
] as const satisfies readonly IncomeSource[]

/** The economic sections of the three public expenses, by the column of table 09. */
export const threePublicSections = {
  overseasTravel: '30212',
  vehiclePurchase: '31013',
  vehicleOperation: '30231',
  officialReception: '30217',
} as const

/** The economic classes of basic expenditure: those of personnel, and the others. */
export const basicClasses = {
  personnel: ['301', '303'],
  nonPersonnel: ['302', '307', '309', '310', '311', '312', '313', '399'],
} as const
