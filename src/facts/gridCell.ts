import type { MoneyUnit } from '../exact/unit.js'
import type { CellRef } from './cellRef.js'
import { blankOf, figureOf, labelOf, whereOf } from './gridFigure.js'
import { LazyCell } from './lazyCell.js'
import type { PrintedCell } from './printedCell.js'

/** A cell of a grid as rules on single cells see it. What it is called is worked out when it is asked for. */
export function gridCell(ref: CellRef, unit: MoneyUnit): PrintedCell {
  const figure = figureOf(ref, unit)
  const decimals = typeof figure === 'string' ? ref.grid.decimals : Math.max(figure.decimals, 0)
  const printed = { figure, counting: { kind: 'money', unit, decimals } } as const
  return new LazyCell(
    figure === 'blank' ? { ...printed, text: blankOf(ref) } : printed,
    () => labelOf(ref),
    () => whereOf(ref),
  )
}
