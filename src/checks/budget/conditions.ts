import type { DepartmentBudget } from '../../documents/budget.js'
import type { BudgetGridId } from '../../documents/budgetTables.js'
import { columnPlaceOf, placeOf } from '../../documents/tabledDocument.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { figureAt } from '../figureAt.js'
import type { CellName, Condition } from '../identity.js'

const income = 'budget.incomeAndExpenditure.income'
const fiscal = 'budget.fiscalAppropriation.income'
const budgets = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const
const original = 'originalBudget'

/** All income, the appropriation in it, and the three budgets that stand for it where it is not printed. */
export const incomeOfBudget = {
  all: [income, 'grandTotal', original],
  appropriation: [income, 'fiscalAppropriation', original],
  budgets: budgets.map((budget): CellName => [income, budget, original]),
} as const satisfies Readonly<Record<string, CellName | readonly CellName[]>>

/** A table by function is whole where it prints the column of a balance, or where there is no such balance. */
export const wholeTables = {
  budgetOfIncomeIsWhole: {
    column: ['budget.income', 'openingBalance'],
    balance: [income, 'openingBalance', original],
  },
  budgetOfExpenditureIsWhole: {
    column: ['budget.expenditure', 'closingBalance'],
    balance: ['budget.incomeAndExpenditure.expenditure', 'closingBalance', original],
  },
} as const satisfies Readonly<Record<string, { column: readonly [BudgetGridId, string]; balance: CellName }>>

/** What was carried over, and by which budget. */
export const carryover = {
  all: [fiscal, 'openingBalance', original],
  budgets: budgets.map((budget): CellName => [fiscal, `openingBalance.${budget}`, original]),
} as const satisfies Readonly<Record<string, CellName | readonly CellName[]>>

/** Is the condition met by a budget? Null where it does not print what it takes to tell. */
export function isMetByBudget(document: DepartmentBudget, condition: Condition): boolean | null {
  switch (condition) {
    case 'allBudgetIsFiscal':
      return allIsFiscal(document)
    case 'budgetOfIncomeIsWhole':
    case 'budgetOfExpenditureIsWhole':
      return isWhole(document, condition)
    case 'fiscalCarryoverByBudget':
      return (
        !hasMoney(document, carryover.all) || carryover.budgets.some((budget) => figureAt(document, budget) !== null)
      )
    default:
      return null
  }
}

/** Appropriations are all there is. */
function allIsFiscal(document: DepartmentBudget): boolean | null {
  const all = figureAt(document, incomeOfBudget.all)
  const one = figureAt(document, incomeOfBudget.appropriation)
  const each = incomeOfBudget.budgets.flatMap((budget) => figureAt(document, budget) ?? [])
  const parts = one ? [one] : each
  if (!all || parts.length === 0) return null
  return judgeSum(all, parts).outcome === 'holds'
}

function isWhole(document: DepartmentBudget, condition: keyof typeof wholeTables): boolean {
  const { column, balance } = wholeTables[condition]
  return prints(document, column[0], column[1]) || !hasMoney(document, balance)
}

const hasMoney = (document: DepartmentBudget, cell: CellName): boolean =>
  figureAt(document, cell)?.value.isZero() === false

function prints({ grids }: DepartmentBudget, id: BudgetGridId, column: string): boolean {
  const grid = grids[placeOf(id)]
  return (grid?.starts[columnPlaceOf(id, column)] ?? -1) >= 0
}
