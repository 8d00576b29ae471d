import { rowOf } from '../documents/grid.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { columnOf, placeOf, refer } from '../facts/cellRef.js'
import { figureOf } from '../facts/gridFigure.js'
import type { Figure } from '../verdicts/figure.js'
import type { CellName } from './identity.js'

/** The figure of a cell; null where the document does not print one. */
export function figureAt(document: TabledDocument, [id, code, column]: CellName): Figure | null {
  const grid = document.grids[placeOf(id)]
  if (!grid) return null
  const figure = figureOf(refer(grid, rowOf(grid, code), columnOf(id, column), code), document.unit)
  return typeof figure === 'string' ? null : figure
}
