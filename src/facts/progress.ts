import { Decimal } from '../exact/decimal.js'
import { hasFigure, type PrintedCell } from './printedCell.js'

/** Outturn ÷ budget against the months gone by, as a share; null where a figure is wanting or the budget is nothing. */
export function moneyProgress(outturn: PrintedCell, budget: PrintedCell, month: number): Decimal | null {
  if (!hasFigure(outturn) || !hasFigure(budget) || budget.figure.value.isZero()) return null
  return outturn.figure.value.div(budget.figure.value).div(new Decimal(month).div(12))
}
