import type { MoneyUnit } from '../exact/unit.js'
import { decodeGrid } from './decodeGrid.js'
import { encodeGrid } from './encodeGrid.js'
import type { Grid } from './grid.js'
import type { GridReader, PrintedRow } from './rowHeads.js'
import { areItems, asStages, encodeTurned, turned } from './turnedRows.js'

/** A table as a grid; only that of the three public expenses may print items below each other. */
export function decodeTable(reader: GridReader, rows: readonly PrintedRow[], unit: MoneyUnit): Grid {
  const { id, columns, named } = reader.layout
  if (id !== 'threePublic' || !areItems(rows)) return decodeGrid(reader, rows, unit)
  const own = turned(
    rows,
    columns.map((column) => column.id),
  )
  const labelOf = (stage: string): string => named.find(({ code }) => code === stage)?.label ?? stage
  return { ...decodeGrid(reader, asStages(own, labelOf), unit), turned: own }
}

/** The rows of a grid as they are printed. */
export const encodeTable = (grid: Grid) => (grid.turned ? encodeTurned(grid, grid.turned) : encodeGrid(grid))
