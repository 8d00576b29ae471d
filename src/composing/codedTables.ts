import { expenditureKinds } from '../terms/expenditure.js'
import { closingOf, isFiscal } from './balances.js'
import type { Combination } from './leaf.js'
import { type Choice, isFor, isIncome, isOf, isOpening, isSpent, isUnder, type Leaves } from './leavesOf.js'
import type { Line, Lines } from './line.js'
import { type Fund, ownSources } from './posting.js'

type Cells = Readonly<Record<string, Combination>>

/** The total, and each class, section and item, with the cells of its leaves. */
const rolledUp = (codes: readonly string[], cellsOf: (isRow: Choice) => Cells): readonly Line[] =>
  ['total', ...codes].map((code) => ({ code, cells: cellsOf(isUnder(code)) }))

/** 02 收入决算表. */
const income = (leaves: Leaves): readonly Line[] =>
  rolledUp(leaves.codes('function', isIncome), (isRow) => ({
    total: leaves.sum(isIncome, isRow),
    fiscalAppropriation: leaves.sum(isIncome, isFiscal, isRow),
    ...Object.fromEntries(ownSources.map((source) => [source, leaves.sum(isIncome, isOf(source), isRow)])),
  }))

/** 03 支出决算表. */
const expenditure = (leaves: Leaves): readonly Line[] =>
  rolledUp(leaves.codes('function', isSpent), (isRow) => ({
    total: leaves.sum(isSpent, isRow),
    ...Object.fromEntries(expenditureKinds.map(({ id }) => [id, leaves.sum(isSpent, isFor(id), isRow)])),
  }))

const spentOf = (leaves: Leaves, fund: Fund, isRow: Choice): Cells => ({
  total: leaves.sum(isSpent, isOf(fund), isRow),
  basic: leaves.sum(isSpent, isOf(fund), isFor('basic'), isRow),
  project: leaves.sum(isSpent, isOf(fund), isFor('project'), isRow),
})

/** 05 and 08: what a budget spent. */
const spending = (leaves: Leaves, fund: Fund): readonly Line[] =>
  rolledUp(leaves.codes('function', isSpent, isOf(fund)), (isRow) => spentOf(leaves, fund, isRow))

/** 07 政府性基金: what was carried over, received and spent. */
const managedFund = (leaves: Leaves): readonly Line[] => {
  const isFund = isOf('governmentManagedFund')
  return rolledUp(leaves.codes('function', isFund), (isRow) => ({
    ...spentOf(leaves, 'governmentManagedFund', isRow),
    openingBalance: leaves.sum(isOpening, isFund, isRow),
    income: leaves.sum(isIncome, isFund, isRow),
    closingBalance: closingOf(leaves, isFund, isRow),
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
