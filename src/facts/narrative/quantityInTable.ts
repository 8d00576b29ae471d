import type { Figure } from '../../verdicts/figure.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { gridCell } from '../gridCell.js'
import { hasFigure } from '../printedCell.js'
import { LazyQuantity } from './lazyQuantity.js'
import type { Narrated } from './narrated.js'
import type { Quantity } from './quantity.js'
import type { Stage } from './stage.js'
import { tableCell } from './tableCells.js'

/** The same quantity as the tables print it, or null. */
export function quantityInTable(document: Narrated, subject: string, scope: string, stage: Stage): Quantity | null {
  const ref = tableCell(document, subject, scope, stage)
  const cell = ref && gridCell(ref, document.unit)
  if (!ref || !cell || !hasFigure(cell)) return null
  const figure: Figure = cell.figure
  const printed = { value: figure.value, decimals: figure.decimals, print: `table ${ref.grid.layout.id}` }
  return new LazyQuantity({ subject, scope, stage, figure: printed, statement: -1, counting: cell.counting }, cell)
}

/** The same figure as a table prints it, where it prints more of its decimals: a rate may have been made from those. */
export function finerOf(quantity: Quantity, printed: Quantity | null): Quantity {
  if (!printed || printed.figure.decimals <= quantity.figure.decimals) return quantity
  return judgeSum(quantity.figure, [printed.figure]).outcome === 'broken' ? quantity : printed
}
