import { hasFigure } from '../../../facts/printedCell.js'
import type { SummaryRow } from '../../../facts/summaryRow.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import type { ToldFigure } from '../../../words/faults/faultWords.js'

/** Was nothing spent of the budget of this project? */
export function isUnspent(row: SummaryRow): boolean {
  const [outturn, budget, { rate }] = [row.money('outturn'), row.money('finalBudget'), row]
  if (hasFigure(outturn) && hasFigure(budget)) return outturn.figure.value.isZero() && budget.figure.value.gt(0)
  return hasFigure(rate) && rate.figure.value.isZero()
}

/** Its budget, for words; null where only its rate tells that nothing was spent. */
export function budgetTold(row: SummaryRow): ToldFigure | null {
  const budget = row.money('finalBudget')
  return hasFigure(budget) ? toldFigure(budget) : null
}
