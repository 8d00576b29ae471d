import type { GridId } from '../../documents/accountTables.js'
import { cellAt, rowOf } from '../../documents/grid.js'
import type { Scope } from '../../documents/statement.js'
import type { MoneyGridId } from '../../documents/tabledDocument.js'
import { type CellRef, columnOf, placeOf, refer } from '../cellRef.js'
import { budgetedCells } from './budgetCells.js'
import { isBudget, mainStage, type Narrated } from './narrated.js'
import {
  appropriated,
  type Cells,
  capital,
  fund,
  general,
  one,
  outturns,
  summary,
  summaryIncome,
} from './outturnCells.js'
import type { Stage } from './stage.js'
import { isEconomic, isFunctional } from './subjectCodes.js'
import { threePublicColumns } from './threePublicColumns.js'

const byCode: Readonly<Record<string, GridId>> = {
  all: 'expenditure',
  fiscalAppropriation: appropriated,
  generalPublicBudget: general,
  governmentManagedFund: fund,
  stateCapitalOperations: capital,
}

/** Every subject and scope that the tables print an outturn of, and those that table 09 prints. */
export const printedSubjects: readonly (readonly [subject: string, scope: string])[] = /* @__PURE__ */ Object.entries(
  outturns,
).flatMap(([scope, subjects]) => Object.keys(subjects).map((subject) => [subject, scope] as const))

export const threePublicSubjects: readonly string[] = /* @__PURE__ */ Object.keys(threePublicColumns)

/** The cell that prints this figure of this subject and scope, or null where the tables print none. */
export function tableCell(document: Narrated, subject: string, scope: string, stage: Stage): CellRef | null {
  for (const [id, row, column] of cellsOf(document, subject, scope, stage)) {
    const grid = document.grids?.[placeOf(id)]
    const ref = grid && refer(grid, rowOf(grid, row), columnOf(id, column), row)
    if (ref && cellAt(ref.grid, ref.row, ref.column) >= 0) return ref
  }
  return null
}

/** Of which money the tables print an outturn of this subject. */
export const printedScopes = (document: Narrated, subject: string): readonly Scope[] =>
  (Object.keys(byCode) as Scope[]).filter((scope) => tableCell(document, subject, scope, mainStage(document)) !== null)

type Places = readonly (readonly [grid: MoneyGridId, row: string, column: string])[]

function cellsOf(document: Narrated, subject: string, scope: string, stage: Stage): Places {
  if (isBudget(document)) return budgetedCells(document, subject, scope, stage)
  const column = Object.hasOwn(threePublicColumns, subject) ? threePublicColumns[subject] : undefined
  if (column) return threePublicCell(document, column, scope, stage)
  const named = outturns[scope]
  if (stage !== 'outturn') return budgetCells(subject, scope, stage)
  if (named && Object.hasOwn(named, subject)) return named[subject] as Cells
  if (isEconomic.test(subject)) return scope === 'generalPublicBudget' ? one('basicExpenditure', subject, 'amount') : []
  const grid = isFunctional.test(subject) ? byCode[scope] : undefined
  return grid ? [[grid, subject, 'total']] : []
}

/** Tables 01 and 04 print budgets beside the outturn in some places. */
function budgetCells(subject: string, scope: string, stage: Stage): Cells {
  if (stage !== 'originalBudget' && stage !== 'finalBudget') return []
  if (subject === 'grandTotal' && scope === 'all') return one(summaryIncome, 'grandTotal', stage)
  if (subject !== 'expenditure') return []
  const column = budgetColumns[scope]
  return scope === 'all'
    ? one(summary, 'currentYearTotal', stage)
    : column === undefined
      ? []
      : one(appropriated, 'currentYearTotal', `${stage}${column}`)
}

const budgetColumns: Readonly<Record<string, string>> = {
  fiscalAppropriation: '',
  generalPublicBudget: 'GeneralPublicBudget',
  governmentManagedFund: 'GovernmentManagedFund',
  stateCapitalOperations: 'StateCapitalOperations',
}

/** Table 09 speaks of the scope that it declares, and of no other. */
function threePublicCell(document: Narrated, column: string, scope: string, stage: Stage): Cells {
  const declared = document.heads?.threePublic?.scope
  if (declared !== undefined && declared !== scope) return []
  const grid = document.grids?.[placeOf('threePublic')]
  const isPrinted = grid !== undefined && rowOf(grid, stage) >= 0
  if (isPrinted || stage === 'outturn' || stage === 'budget') return one('threePublic', stage, column)
  return stage === budgetPrinted(document) ? one('threePublic', 'budget', column) : []
}

/** Which budget is the one that table 09 prints: its row says so, else its notes; it may be left open. */
function budgetPrinted(document: Narrated): Stage | null {
  const grid = document.grids?.[placeOf('threePublic')]
  const label = grid?.labels[rowOf(grid, 'budget')] ?? ''
  const words = [label, ...(document.heads?.threePublic?.notes ?? [])]
  return stagesInWords.find(([word]) => words.some((text) => word.test(text)))?.[1] ?? null
}

const stagesInWords: readonly (readonly [word: RegExp, stage: Stage])[] = [
  [/年初预算/u, 'originalBudget'],
  [/全年预算|调整(?:后|预算)/u, 'finalBudget'],
]
