import type { Facts } from '../facts.js'
import { isExecution } from '../labels.js'
import type { MoneyRow } from '../moneyRow.js'
import { hasFigure, isUnreadable, type PrintedCell } from '../printedCell.js'

/** The row of funds whose execution is scored: all money, else the first with points. */
export const executionRow = ({ funding }: Facts): MoneyRow | null =>
  funding.find(({ code }) => code === 'total') ?? funding.find((row) => hasFigure(row.mark('points'))) ?? null

/** Does a row of indicators stand for the execution, with the same points? Then they are not counted twice. */
function isAmongIndicators({ indicators }: Facts, points: PrintedCell): boolean {
  const named = indicators.filter(({ level1, level2, level3 }) => [level1, level2, level3].some(isExecution))
  if (!hasFigure(points)) return false
  const { value } = points.figure
  return named.some(({ points: own }) => hasFigure(own) && own.figure.value.eq(value))
}

/** What the execution of the budget scores beside the indicators; null where it has no marks of its own. */
export function executionMark(facts: Facts, column: 'points' | 'score'): PrintedCell | null {
  const row = executionRow(facts)
  if (!row) return null
  // Points that cannot be read may be those of a row of indicators: nobody can tell.
  if (isUnreadable(row.mark('points'))) return { ...row.mark(column), figure: 'blank' }
  if (![row.mark('points'), row.mark('score')].some(hasFigure)) return null
  return isAmongIndicators(facts, row.mark('points')) ? null : row.mark(column)
}
