import { evaluationTotals } from '../../terms/formColumn.js'
import { bareLabel } from '../../terms/label.js'
import { totals } from '../../terms/total.js'
import { oneLine } from '../printed.js'
import { type FormState, isTarget } from './formState.js'
import { type FormCell, hasFigure, termIn } from './formWords.js'

/** Is a row that of the totals? */
export const isTotal = (cells: readonly FormCell[]): boolean => {
  const named = cells.findIndex(({ text }) => termIn(evaluationTotals, text) !== null || termIn(totals, text) !== null)
  return (
    named >= 0 && cells.length > named + 1 && cells.slice(named + 1).every(({ text }) => hasFigure(text)) && named < 2
  )
}

/** The row of totals: its figures are points, then the score. */
export function putTotals({ draft, kind }: FormState, cells: readonly FormCell[]): boolean {
  const figures = cells.filter(({ text }) => hasFigure(text))
  const keys = isTarget(kind) ? ['points'] : ['points', 'score', 'reviewedScore']
  for (const [at, { cell, text }] of figures.entries()) {
    const key = keys[at]
    if (key === undefined) draft.ledger.leave('column', cell)
    else draft.put(['totals', key], bareLabel(oneLine(text)), cell)
  }
  return true
}
