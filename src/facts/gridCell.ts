import type { MoneyUnit } from '../exact/unit.js'
import type { CellRef } from './cellRef.js'
import { figureOf, labelOf, whereOf } from './gridFigure.js'
import type { PrintedCell } from './printedCell.js'

/** A cell of a grid as rules on single cells see it. */
export function gridCell(ref: CellRef, unit: MoneyUnit): PrintedCell {
  const figure = figureOf(ref, unit)
  const decimals = typeof figure === 'string' ? ref.grid.decimals : Math.max(figure.decimals, 0)
  return { label: labelOf(ref), where: whereOf(ref), figure, counting: { kind: 'money', unit, decimals } }
}
