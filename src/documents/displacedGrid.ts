import { blankMark, type Grid } from './grid.js'

/** A grid with figures put back in their places: where each cell's figure stands now, and the whole grid when it is asked for. */
export interface PutBack {
  /** The cell whose figure belongs to a printed row and column; -1 where it was lost. */
  readonly source: (row: number, column: number) => number
  readonly grid: () => Grid
}

/** The figures of two columns in each other's place. */
export function withSwapped(grid: Grid, one: number, other: number): PutBack {
  const starts = grid.starts.slice()
  starts[one] = grid.starts[other] as number
  starts[other] = grid.starts[one] as number
  return {
    source: (row, column) => (starts[column] as number) + row,
    grid: () => ({ ...grid, starts }),
  }
}

/** Which columns stand so many rows too low (above zero) or too high, from a row on. */
export interface Moved {
  readonly columns: readonly number[]
  readonly from: number
  readonly by: number
}

/** Are all cells plain integers, so that they can be moved? */
export const isMovable = ({ wide, asPrinted, coarse }: Grid): boolean => !wide && !asPrinted && !coarse

/** Moved figures put back; what was lost at the end is blank. For grids whose cells can be moved. */
export function withPutBack(grid: Grid, moved: Moved): PutBack {
  const { columns, from, by } = moved
  const source = (row: number, column: number): number => {
    const start = grid.starts[column] as number
    if (row < from || !columns.includes(column)) return start + row
    return row + by < from || row + by >= grid.rowCount ? -1 : start + row + by
  }
  return { source, grid: () => moveFigures(grid, moved, source) }
}

function moveFigures(grid: Grid, { columns, from }: Moved, source: PutBack['source']): Grid {
  const [cells, prints] = [grid.cells.slice(), grid.prints.slice()]
  for (const column of columns) {
    const start = grid.starts[column] as number
    for (let row = from; row < grid.rowCount; row++) {
      const cell = source(row, column)
      cells[start + row] = cell < 0 ? Number.NaN : (grid.cells[cell] as number)
      prints[start + row] = cell < 0 ? blankMark : (grid.prints[cell] as number)
    }
  }
  return { ...grid, cells, prints }
}
