import { refer } from './cellRef.js'
import { controlColumns, controlGridOf } from './controlGrid.js'
import type { Facts } from './facts.js'
import { gridCell } from './gridCell.js'
import type { PrintedCell } from './printedCell.js'

/** Every line of the grid of basic data, cell by cell; null where the form does not print the grid. */
export function controlLinesOf(facts: Facts): readonly (readonly PrintedCell[])[] | null {
  const grid = controlGridOf(facts)?.grid
  if (!grid) return null
  return Array.from({ length: grid.rowCount }, (_, row) =>
    controlColumns.map((__, column) => gridCell(refer(grid, row, column), grid.unit)),
  )
}
