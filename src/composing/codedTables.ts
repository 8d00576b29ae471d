import { expenditureKinds } from '../terms/expenditure.js'
import { closingOf, isFiscal } from './balances.js'
import type { Combination } from './leaf.js'
import { isFor, isIncome, isOf, isOpening, isSpent, type Leaves } from './leavesOf.js'
import type { Line, Lines } from './line.js'
import { type Fund, ownSources } from './posting.js'

type Cells = Readonly<Record<string, Combination>>

/** The total, and each class, section and item, with the cells of its leaves. */
export const rolledUp = (leaves: Leaves, codes: readonly string[], cellsOf: (own: Leaves) => Cells): readonly Line[] =>
  ['total', ...codes].map((code) => ({ code, cells: cellsOf(leaves.under(code)) }))

/** 02 收入决算表. */
const income = (leaves: Leaves): readonly Line[] =>
  rolledUp(leaves, leaves.codes('function', isIncome), (own) => ({
    total: own.sum(isIncome),
    fiscalAppropriation: own.sum(isIncome, isFiscal),
    ...Object.fromEntries(ownSources.map((source) => [source, own.sum(isIncome, isOf(source))])),
  }))

/** 03 支出决算表. */
const expenditure = (leaves: Leaves): readonly Line[] =>
  rolledUp(leaves, leaves.codes('function', isSpent), (own) => ({
    total: own.sum(isSpent),
    ...Object.fromEntries(expenditureKinds.map(({ id }) => [id, own.sum(isSpent, isFor(id))])),
  }))

const spentOf = (own: Leaves, fund: Fund): Cells => ({
  total: own.sum(isSpent, isOf(fund)),
  basic: own.sum(isSpent, isOf(fund), isFor('basic')),
  project: own.sum(isSpent, isOf(fund), isFor('project')),
})

/** 05 and 08: what a budget spent. */
const spending = (leaves: Leaves, fund: Fund): readonly Line[] =>
  rolledUp(leaves, leaves.codes('function', isSpent, isOf(fund)), (own) => spentOf(own, fund))

/** 07 政府性基金: what was carried over, received and spent. */
const managedFund = (leaves: Leaves): readonly Line[] => {
  const isFund = isOf('governmentManagedFund')
  return rolledUp(leaves, leaves.codes('function', isFund), (own) => ({
    ...spentOf(own, 'governmentManagedFund'),
    openingBalance: own.sum(isOpening, isFund),
    income: own.sum(isIncome, isFund),
    closingBalance: closingOf(own, isFund),
  }))
}

/** The tables by function: 02, 03, 05, 07 and 08. */
export const codedTables = (leaves: Leaves): Lines => ({
  income: income(leaves),
  expenditure: expenditure(leaves),
  generalPublicBudgetExpenditure: spending(leaves, 'generalPublicBudget'),
  governmentManagedFund: managedFund(leaves),
  stateCapitalOperations: spending(leaves, 'stateCapitalOperations'),
})
