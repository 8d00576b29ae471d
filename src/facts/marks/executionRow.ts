import type { FormFacts } from '../formFacts.js'
import { isExecution } from '../labels.js'
import type { MoneyRow } from '../moneyRow.js'
import { hasFigure, type PrintedCell } from '../printedCell.js'

/** The row of funds whose execution is scored: all money, else the first with points. */
export const executionRow = ({ funding }: FormFacts): MoneyRow | null =>
  funding.find(({ code }) => code === 'total') ?? funding.find((row) => hasFigure(row.mark('points'))) ?? null

/** Does a row of indicators stand for the execution, with the same points? Then they are not counted twice. */
function isAmongIndicators({ indicators }: FormFacts, points: PrintedCell): boolean {
  if (!hasFigure(points)) return false
  const { value } = points.figure
  return indicators.some(
    ({ level1, level2, level3, points: own }) =>
      [level1, level2, level3].some(isExecution) && hasFigure(own) && own.figure.value.eq(value),
  )
}

/** What the execution of the budget scores beside the indicators; null where it has no marks of its own. */
export function executionMark(facts: FormFacts, column: 'points' | 'score'): PrintedCell | null {
  const row = executionRow(facts)
  if (!row || ![row.mark('points'), row.mark('score')].some(hasFigure)) return null
  return isAmongIndicators(facts, row.mark('points')) ? null : row.mark(column)
}
