import { rowOf } from '../../documents/grid.js'
import type { MoneyGridId } from '../../documents/tabledDocument.js'
import { placeOf } from '../cellRef.js'
import {
  budgeted,
  byFunction,
  type Cell,
  capital,
  economic,
  fiscal,
  fund,
  general,
  original,
} from './budgetedSubjects.js'
import type { Narrated } from './narrated.js'
import type { Stage } from './stage.js'
import { isEconomic, isFunctional } from './subjectCodes.js'
import { threePublicColumns } from './threePublicColumns.js'

/** Beside the three, budgets print conferences and training in the same table. */
const printedColumns: Readonly<Record<string, string>> = {
  ...threePublicColumns,
  conference: 'conference',
  training: 'training',
}

const byCode: Readonly<Record<string, readonly MoneyGridId[]>> = {
  all: ['budget.expenditure'],
  generalPublicBudget: [general],
  governmentManagedFund: [fund],
  stateCapitalOperations: [capital],
}

/** The cells in which a budget may print a figure of this subject and scope, the first that it prints first. */
export function budgetedCells(document: Narrated, subject: string, scope: string, stage: Stage): readonly Cell[] {
  if (subject === 'agencyRunningCost') return stage === original ? runningCost : []
  const column = Object.hasOwn(printedColumns, subject) ? printedColumns[subject] : undefined
  if (column !== undefined) return threePublicCells(document, column, scope, stage)
  if (stage !== original) return []
  const named = budgeted[scope]
  if (named && Object.hasOwn(named, subject)) return named[subject] ?? []
  if (isEconomic.test(subject)) return scope === 'generalPublicBudget' ? [[economic, subject, 'amount']] : []
  if (!isFunctional.test(subject)) return []
  const tables = scope === 'fiscalAppropriation' ? fiscalTables(document, subject) : (byCode[scope] ?? [])
  return tables.map((grid) => [grid, subject, 'total'] as const)
}

/** A code that one of the budgets alone prints is all that appropriations pay of it. */
function fiscalTables({ grids = [] }: Narrated, code: string): readonly MoneyGridId[] {
  const own = [general, fund, capital].filter((id) => {
    const grid = grids[placeOf(id)]
    return grid !== undefined && rowOf(grid, code) >= 0
  })
  return [byFunction, fiscal, ...(own.length === 1 ? own : [])]
}

const runningCost: readonly Cell[] = [
  ['budget.agencyRunningCost', 'total', 'amount'],
  ['budget.threePublic', original, 'agencyRunningCost'],
]

function threePublicCells(document: Narrated, column: string, scope: string, stage: Stage): readonly Cell[] {
  const declared = document.heads?.threePublic?.scope
  if ((declared !== undefined && declared !== scope) || stage !== original) return []
  const grid = document.grids?.[placeOf('budget.threePublic')]
  return grid && rowOf(grid, original) >= 0 ? [['budget.threePublic', original, column]] : []
}
