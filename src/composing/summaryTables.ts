import { balanceUsed, closingOfFund, closingOfOwn, distributed, isFiscal } from './balances.js'
import { type Combination, together } from './leaf.js'
import { type Choice, isIncome, isOf, isOpening, isSpent, type Leaves } from './leavesOf.js'
import type { Line, Lines } from './line.js'
import { type Fund, funds, ownSources } from './posting.js'

const outturn = (code: string, cell: Combination): Line => ({ code, cells: { outturn: cell } })

export const classesOf = (leaves: Leaves, ...choices: readonly Choice[]): readonly string[] =>
  leaves.codes('function', isSpent, ...choices).filter(({ length }) => length === 3)

/** 01 收入支出决算总表. */
function allMoney(leaves: Leaves): Lines {
  const income = leaves.sum(isIncome)
  const opening = leaves.sum(isOpening)
  const used = balanceUsed(leaves)
  const spent = leaves.sum(isSpent)
  const closing = together(...funds.map((fund) => closingOfFund(leaves, fund)), closingOfOwn(leaves))
  const surplus = distributed(leaves)
  return {
    'incomeAndExpenditure.income': [
      ...[...funds, ...ownSources].map((source) => outturn(source, leaves.sum(isIncome, isOf(source)))),
      outturn('currentYearTotal', income),
      outturn('nonFiscalBalanceUsed', used),
      outturn('openingBalance', opening),
      outturn('grandTotal', together(income, used, opening)),
    ],
    'incomeAndExpenditure.expenditure': [
      ...classesOf(leaves).map((code) => outturn(code, leaves.under(code).sum(isSpent))),
      outturn('currentYearTotal', spent),
      outturn('surplusDistribution', surplus),
      outturn('closingBalance', closing),
      outturn('grandTotal', together(spent, surplus, closing)),
    ],
  }
}

/** A row of 04: all appropriations, and each budget. */
export const byFund = (code: string, cellOf: (fund: Fund) => Combination): Line => ({
  code,
  cells: {
    total: together(...funds.map(cellOf)),
    ...Object.fromEntries(funds.map((fund) => [fund, cellOf(fund)])),
  },
})

/** 04 财政拨款收入支出决算总表. */
function appropriations(leaves: Leaves): Lines {
  const income = leaves.sum(isIncome, isFiscal)
  const opening = leaves.sum(isOpening, isFiscal)
  const closing = byFund('closingBalance', (fund) => closingOfFund(leaves, fund))
  const spent = byFund('currentYearTotal', (fund) => leaves.sum(isSpent, isOf(fund)))
  const both = Object.keys(spent.cells).map(
    (column) => [column, together(spent.cells[column] as Combination, closing.cells[column] as Combination)] as const,
  )
  return {
    'fiscalAppropriation.income': [
      ...funds.map((fund) => outturn(fund, leaves.sum(isIncome, isOf(fund)))),
      outturn('currentYearTotal', income),
      outturn('openingBalance', opening),
      ...funds.map((fund) => outturn(`openingBalance.${fund}`, leaves.sum(isOpening, isOf(fund)))),
      outturn('grandTotal', together(income, opening)),
    ],
    'fiscalAppropriation.expenditure': [
      ...classesOf(leaves, isFiscal).map((code) => byFund(code, (fund) => leaves.under(code).sum(isSpent, isOf(fund)))),
      spent,
      closing,
      { code: 'grandTotal', cells: Object.fromEntries(both) },
    ],
  }
}

/** The tables of two sides: 01 and 04. */
export const summaryTables = (leaves: Leaves): Lines => ({ ...allMoney(leaves), ...appropriations(leaves) })
