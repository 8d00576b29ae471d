import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { Decimal, one, zero } from '../../exact/decimal.js'
import { halfUp } from '../../exact/rounding.js'
import { hasFigure, numberCell, type PrintedCell } from '../../facts/printedCell.js'
import { halfDigit } from '../../verdicts/figure.js'
import type { EvaluationContext } from './context.js'
import { formPlace } from './formPlace.js'
import { fullMarks } from './fullMarks.js'
import { completionsOf } from './projectFigures.js'
import { finestMarks, namesExecution } from './sections.js'

/** The total score as the conclusion states it; missing where there is none. */
export function statedTotal({ conclusion }: EvaluationReport): PrintedCell {
  const place = { ...formPlace(['conclusion', 'score'], 'conclusion'), label: { zh: '评价总得分', en: 'total score' } }
  return numberCell(place, conclusion?.score, { kind: 'points' })
}

/** The sum of the figures among these cells. */
export const sumOf = (cells: readonly PrintedCell[]): Decimal =>
  cells.reduce((sum, cell) => (hasFigure(cell) ? sum.plus(cell.figure.value) : sum), zero)

/** What execution may add: nothing where a row holds it or the rows make all points, else at most 10 × its rate. */
export function executionAllowance(context: EvaluationContext, decimals: number): Decimal {
  const { document } = context
  const rows = sumOf(finestMarks(document, 'points'))
  if (namesExecution(document) || !fullMarks.all.minus(rows).eq(fullMarks.execution)) return zero
  const rate = completionsOf(context).find(({ subject, scope }) => subject === 'expenditure' && scope === 'all')?.figure
  const most = rate ? Decimal.min(one, rate.value.plus(halfDigit(rate.decimals))) : one
  return halfUp(fullMarks.execution.times(most), Math.max(decimals, 2))
}
