import { type Combination, lessOf, together } from './leaf.js'
import { type Choice, isIncome, isOf, isOpening, isSpent, type Leaves } from './leavesOf.js'
import { type Fund, funds } from './posting.js'

/** Is it money of an appropriation? */
export const isFiscal: Choice = ({ source }) => funds.some((fund) => fund === source)

/** What is left at the end: opening balance plus income less expenditure, of whatever leaves are chosen. */
export const closingOf = (leaves: Leaves, ...choices: readonly Choice[]): Combination =>
  together(leaves.sum(isOpening, ...choices), leaves.sum(isIncome, ...choices), lessOf(leaves.sum(isSpent, ...choices)))

/** The closing balance of one budget. */
export const closingOfFund = (leaves: Leaves, fund: Fund): Combination => closingOf(leaves, isOf(fund))

const isKind =
  (kind: string): Choice =>
  (leaf) =>
    leaf.kind === kind

/** Balances of earlier years that were used for the deficit of this one. */
export const balanceUsed = (leaves: Leaves): Combination => leaves.sum(isKind('nonFiscalBalanceUsed'))

/** What of the surplus was put into funds. */
export const distributed = (leaves: Leaves): Combination => leaves.sum(isKind('surplusDistribution'))

/** The closing balance of all other money. */
export const closingOfOwn = (leaves: Leaves): Combination =>
  together(
    closingOf(leaves, (leaf) => !isFiscal(leaf)),
    balanceUsed(leaves),
    lessOf(distributed(leaves)),
  )
