import { blankMark, type Grid } from './grid.js'

/** Figures that stand out of place: two columns in each other's (0), or columns one row too low (1) or too high (-1). */
export interface OutOfPlace {
  readonly columns: readonly number[]
  /** The first row that they stand in. */
  readonly from: number
  readonly by: 0 | 1 | -1
}

/** Are all cells plain integers, so that they can be moved? */
export const isMovable = ({ wide, asPrinted, coarse }: Grid): boolean => !wide && !asPrinted && !coarse

/** The cell whose figure belongs to a printed row and column; -1 where it was lost. */
export function sourceOf({ starts, rowCount }: Grid, out: OutOfPlace, row: number, column: number): number {
  const { columns, from, by } = out
  const start = starts[column] as number
  if (row < from || !columns.includes(column)) return start + row
  if (by === 0) return (starts[(column === columns[0] ? columns[1] : columns[0]) as number] as number) + row
  return row + by < from || row + by >= rowCount ? -1 : start + row + by
}

/** The grid with those figures put back; what was lost at the end is blank. Only cells that can be moved may be of rows. */
export const putBack = (grid: Grid, out: OutOfPlace): Grid => (out.by === 0 ? swapped(grid, out) : moved(grid, out))

function swapped(grid: Grid, { columns: [one = 0, other = 0] }: OutOfPlace): Grid {
  const starts = grid.starts.slice()
  starts[one] = grid.starts[other] as number
  starts[other] = grid.starts[one] as number
  return { ...grid, starts }
}

function moved(grid: Grid, { columns, from, by }: OutOfPlace): Grid {
  const [cells, prints] = [grid.cells.slice(), grid.prints.slice()]
  for (const column of columns) {
    const [first, end] = [(grid.starts[column] as number) + from, (grid.starts[column] as number) + grid.rowCount]
    for (const figures of [cells, prints])
      if (by > 0) figures.copyWithin(first, first + 1, end)
      else figures.copyWithin(first + 1, first, end - 1)
    const lost = by > 0 ? end - 1 : first
    cells[lost] = Number.NaN
    prints[lost] = blankMark
  }
  return { ...grid, cells, prints }
}
