import type { Grid } from '../../documents/grid.js'
import type { TabledDocument } from '../../documents/tabledDocument.js'
import { refer } from '../../facts/cellRef.js'
import { figureOf } from '../../facts/gridFigure.js'
import type { Where } from '../../verdicts/finding.js'
import type { Case } from '../case.js'

/** The rows and columns that touch a cell. */
const touching = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const

/**
 * Is what a copy states the figure of the row or column beside the one that it copies? Sums say nothing of that: a total may
 * well be the same as what stands beside it.
 */
export const besideIn =
  (document: TabledDocument) =>
  ({ stated, operands, formula, judgement }: Case): boolean => {
    const [source, ...others] = operands
    if (!source || others.length > 0 || formula || stated === null || stated.isZero()) return false
    if (judgement.outcome !== 'broken' || judgement.relation) return false
    const cell = cellOf(document, source.where)
    if (!cell) return false
    return touching.some(([down, across]) => {
      const [row, column] = [cell.row + down, cell.column + across]
      if (row < 0 || row >= cell.grid.rowCount || column < 0 || column >= cell.grid.starts.length) return false
      const figure = figureOf(refer(cell.grid, row, column), document.unit)
      return typeof figure !== 'string' && figure.value.eq(stated)
    })
  }

function cellOf(
  { grids }: TabledDocument,
  { path, table }: Where,
): { readonly grid: Grid; readonly row: number; readonly column: number } | null {
  const grid = grids.find((one) => one?.layout.id === table)
  const [row, column] = path.slice(-2)
  const at = grid?.layout.columns.findIndex(({ id }) => id === column) ?? -1
  return grid && typeof row === 'number' && at >= 0 ? { grid, row, column: at } : null
}
