import type { DepartmentBudget } from '../../documents/budget.js'
import { placeOf } from '../../facts/cellRef.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { figureAt } from '../figureAt.js'
import type { CellName, Condition } from '../identity.js'

const income = 'budget.incomeAndExpenditure.income'
const expenditure = 'budget.incomeAndExpenditure.expenditure'
const fiscal = 'budget.fiscalAppropriation.income'
const budgets = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const

/** Is the condition met by a budget? Null where it does not print what it takes to tell. */
export function isMetByBudget(document: DepartmentBudget, condition: Condition): boolean | null {
  switch (condition) {
    case 'allBudgetIsFiscal':
      return allIsFiscal(document)
    case 'budgetOfIncomeIsWhole':
      return (
        prints(document, 'budget.income', 'openingBalance') || !hasMoney(document, [income, 'openingBalance', original])
      )
    case 'budgetOfExpenditureIsWhole':
      return (
        prints(document, 'budget.expenditure', 'closingBalance') ||
        !hasMoney(document, [expenditure, 'closingBalance', original])
      )
    case 'fiscalCarryoverByBudget':
      return (
        !hasMoney(document, [fiscal, 'openingBalance', original]) ||
        budgets.some((budget) => figureAt(document, [fiscal, `openingBalance.${budget}`, original]) !== null)
      )
    default:
      return null
  }
}

const original = 'originalBudget'

/** Appropriations are all there is. */
function allIsFiscal(document: DepartmentBudget): boolean | null {
  const all = figureAt(document, [income, 'grandTotal', original])
  const one = figureAt(document, [income, 'fiscalAppropriation', original])
  const each = budgets.flatMap((budget) => figureAt(document, [income, budget, original]) ?? [])
  const parts = one ? [one] : each
  if (!all || parts.length === 0) return null
  return judgeSum(all, parts).outcome === 'holds'
}

const hasMoney = (document: DepartmentBudget, cell: CellName): boolean =>
  figureAt(document, cell)?.value.isZero() === false

function prints({ grids }: DepartmentBudget, id: 'budget.income' | 'budget.expenditure', column: string): boolean {
  const grid = grids[placeOf(id)]
  const at = grid?.layout.columns.findIndex((one) => one.id === column) ?? -1
  return at >= 0 && (grid?.starts[at] as number) >= 0
}
