import type { DepartmentBudget } from '../../documents/budget.js'
import { budgetUses } from '../../documents/budgetUses.js'
import type { Grid } from '../../documents/grid.js'
import type { MoneyGridId } from '../../documents/tabledDocument.js'
import { placeOf } from '../../facts/cellRef.js'
import type { Facts } from '../../facts/facts.js'
import type { FundScope } from '../../terms/fund.js'
import { type FundingRow, fundingRows, type IncomeSource, incomeSources } from '../../terms/fundingSource.js'
import { threePublicItems } from '../../terms/threePublic.js'
import type { MoneyScope } from '../moneyScope.js'
import { partsOfThreePublic } from './accountLines.js'
import { budgetEconomicTables, budgetFunctionTables, budgetKindTables, budgetWholeRows } from './budgetLineCells.js'
import { atLevel, codedFigures, type LineOptions } from './codedFigures.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { gridFigures } from './printedFigures.js'

type Lines = readonly DocumentLine[]
type Budget = Facts<DepartmentBudget>

const gridOf = ({ document: { grids } }: Budget, table: MoneyGridId): Grid | undefined => grids[placeOf(table)]

/** By functional class, from the finest table that prints it. */
export const linesByBudgetFunction = (budget: Budget, { scope = 'all', level = 'lowest' }: LineOptions): Lines =>
  linesFrom(atLevel(codedFigures(budget.document.grids, scope, budgetFunctionTables[scope]), level))

/** Basic expenditure by economic class: of the general public budget where none is asked for. */
export function linesByBudgetEconomy(budget: Budget, options: LineOptions): Lines {
  const { scope = 'generalPublicBudget', level = 'lowest' } = options
  const table = budgetEconomicTables[scope]
  return table ? linesFrom(atLevel(codedFigures(budget.document.grids, scope, [table]), level)) : []
}

const summary = 'budget.incomeAndExpenditure.income'

/** What holds others of its rows: left out where one of them is printed. */
const holders: Readonly<Record<string, readonly string[]>> = {
  fiscalAppropriation: ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'],
  unitFunds: incomeSources.map(({ id }) => id),
}
const totals: readonly string[] = ['currentYearTotal', 'grandTotal', '']

/** Where the money comes from, as the summary prints it, carry-over among it; what is made of other rows is left out. */
export function linesByBudgetSource(budget: Budget): Lines {
  const grid = gridOf(budget, summary)
  const rows = (grid?.codes ?? []).flatMap((key, row) => {
    if (totals.includes(key)) return []
    const own = { key, label: grid?.labels[row] as string, scope: sourceOf(key) }
    return gridFigures(own, grid, key, { originalBudget: 'originalBudget', previousOutturn: 'previousOutturn' })
  })
  const filled = new Set(linesFrom(rows.filter(({ amount }) => amount !== 'blank')).map(({ key }) => key))
  return linesFrom(rows.filter(({ key }) => !holders[key]?.some((part) => filled.has(part))))
}

/** A source that is a scope of its own; balances are of all money. */
const sourceOf = (key: string): MoneyScope =>
  [...incomeSources, ...fundingRows].some(({ id }) => id === key) ? (key as FundingRow | IncomeSource) : 'all'

/** Basic expenditure, projects, a reserve, and the other kinds. */
export function linesByBudgetKind(budget: Budget, { scope = 'all' }: LineOptions): Lines {
  const table = budgetKindTables[scope]
  const grid = table && gridOf(budget, table)
  const figures = budgetUses.flatMap((key) => {
    const label = grid?.layout.columns.find(({ id }) => id === key)?.label ?? key
    const inTable = gridFigures({ key, label, scope }, grid, 'total', { originalBudget: key })
    const use = scope === 'all' ? gridOf(budget, 'budget.incomeAndExpenditure.use') : undefined
    return [...inTable, ...gridFigures({ key, label, scope }, use, key, { originalBudget: 'originalBudget' })]
  })
  return linesFrom(figures)
}

/** The department or unit as one line. */
export const linesOfBudget = ({ document, department }: Budget, { scope = 'all' }: LineOptions): Lines =>
  linesFrom(
    budgetWholeRows[scope].flatMap(({ table, row, columns }) =>
      gridFigures({ key: department, label: department, scope }, document.grids[placeOf(table)], row, columns),
    ),
  )

/** The items that add to the three public expenses. */
export function linesByBudgetThreePublic(budget: Budget): Lines {
  const grid = gridOf(budget, 'budget.threePublic')
  const scope = (budget.document.heads.threePublic?.scope ?? 'fiscalAppropriation') as FundScope
  const figures = threePublicItems.flatMap(({ id: key, zh: label }): readonly LineFigure[] => [
    ...gridFigures({ key, label, scope }, grid, 'originalBudget', { originalBudget: key }),
    ...gridFigures({ key, label, scope }, grid, 'previousOutturn', { previousOutturn: key }),
  ])
  return linesFrom(partsOfThreePublic(figures))
}

/** Projects: those of the table of projects, and those that only have a page. */
export function linesByBudgetProject(budget: Budget): Lines {
  const grid = gridOf(budget, 'budget.projects')
  const tabled = (grid?.codes ?? []).flatMap((code, row) => {
    const label = grid?.labels[row] as string
    if (code === 'total') return []
    return gridFigures({ key: label, label, scope: 'all' }, grid, code, { originalBudget: 'total' })
  })
  const { projectPages = [], unit } = budget.document
  const paged = projectPages.flatMap(({ name, amount }): readonly LineFigure[] =>
    amount === undefined
      ? []
      : [{ key: name, label: name, scope: 'all', at: 'originalBudget', amount: withUnit(amount, unit) }],
  )
  return linesFrom([...tabled, ...paged])
}

/** The figure of a page is in the unit of the document, where it names none itself. */
const withUnit = (amount: string, unit: string): string => (amount.includes('元') ? amount : `${amount}${unit}`)
