import type { FormKind } from '../../documents/formKinds.js'
import { budgetColumns, budgetStages } from '../../terms/budgetStage.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { isTarget } from './formState.js'
import { type FormCell, termIn } from './formWords.js'
import { isWatched, watchField } from './watchHeads.js'

/** A column of money, points or rates of a form. */
export interface MoneyHead {
  readonly field: string
  readonly column: number
  readonly cell: FormCell
}

const ofTarget: Readonly<Record<string, string>> = {
  originalBudget: 'budget',
  finalBudget: 'budget',
  annualBudget: 'budget',
  budget: 'budget',
  amount: 'budget',
  mediumTermBudget: 'mediumTermBudget',
  halfYearPlannedOutturn: 'halfYearPlannedOutturn',
}
const ofMonitoring: Readonly<Record<string, string>> = {
  originalBudget: 'originalBudget',
  annualBudget: 'originalBudget',
  finalBudget: 'finalBudget',
  plannedOutturn: 'plannedOutturn',
  outturn: 'outturn',
  outturnToDate: 'outturn',
  executionRate: 'rate',
  forecastOutturn: 'forecastOutturn',
  forecastRate: 'forecastRate',
}
const ofEvaluation: Readonly<Record<string, string>> = {
  originalBudget: 'originalBudget',
  finalBudget: 'finalBudget',
  outturn: 'outturn',
  executionRate: 'rate',
  points: 'points',
  score: 'score',
  amount: 'amount',
}

const fieldsOf = (kind: FormKind): Readonly<Record<string, string>> =>
  isTarget(kind) ? ofTarget : kind === 'monitoring' ? ofMonitoring : ofEvaluation

/** Which columns of money do these cells head? */
export const moneyHeads = (kind: FormKind, cells: readonly FormCell[]): readonly MoneyHead[] =>
  cells.flatMap((cell) => {
    const term =
      termIn(budgetStages, cell.text) ?? termIn(budgetColumns, cell.text) ?? termIn(indicatorColumns, cell.text)
    const watched = kind === 'monitoring' ? watchField(cell.text) : null
    const field = watched !== null && isWatched(watched) ? watched : term === null ? undefined : fieldsOf(kind)[term.id]
    return field === undefined ? [] : [{ field, column: cell.column, cell }]
  })
