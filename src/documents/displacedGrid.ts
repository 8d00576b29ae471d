import { blankMark, type Grid } from './grid.js'

/** A grid with figures put back in their places: where each cell's figure stands now, and the whole grid when it is asked for. */
export interface PutBack {
  /** Where the figures of each column begin. */
  readonly starts: Grid['starts']
  /** By how many rows those of each column stand too low (above zero) or too high, from a row on. */
  readonly shifts: Int8Array
  readonly from: number
  readonly grid: () => Grid
}

/** The cell whose figure belongs to a printed row and column; -1 where it was lost. */
export function sourceOf({ starts, shifts, from }: PutBack, row: number, column: number, rowCount: number): number {
  const shift = shifts[column] as number
  const source = row < from ? row : row + shift
  if (shift !== 0 && row >= from && (source < from || source >= rowCount)) return -1
  return (starts[column] as number) + source
}

/** The figures of two columns in each other's place. */
export function withSwapped(grid: Grid, one: number, other: number): PutBack {
  const starts = grid.starts.slice()
  starts[one] = grid.starts[other] as number
  starts[other] = grid.starts[one] as number
  return { starts, shifts: new Int8Array(starts.length), from: 0, grid: () => ({ ...grid, starts }) }
}

/** Which columns stand one row too low (1) or too high (-1), from a row on. */
export interface Moved {
  readonly columns: readonly number[]
  readonly from: number
  readonly by: 1 | -1
}

/** Are all cells plain integers, so that they can be moved? */
export const isMovable = ({ wide, asPrinted, coarse }: Grid): boolean => !wide && !asPrinted && !coarse

/** Moved figures put back; what was lost at the end is blank. For grids whose cells can be moved. */
export function withPutBack(grid: Grid, moved: Moved): PutBack {
  const { starts } = grid
  const shifts = new Int8Array(starts.length)
  for (let at = 0; at < moved.columns.length; at++) shifts[moved.columns[at] as number] = moved.by
  return { starts, shifts, from: moved.from, grid: () => moveFigures(grid, moved) }
}

function moveFigures(grid: Grid, { columns, from, by }: Moved): Grid {
  const [cells, prints] = [grid.cells.slice(), grid.prints.slice()]
  for (const column of columns) {
    const [first, end] = [(grid.starts[column] as number) + from, (grid.starts[column] as number) + grid.rowCount]
    for (const moved of [cells, prints])
      if (by > 0) moved.copyWithin(first, first + 1, end)
      else moved.copyWithin(first + 1, first, end - 1)
    const lost = by > 0 ? end - 1 : first
    cells[lost] = Number.NaN
    prints[lost] = blankMark
  }
  return { ...grid, cells, prints }
}
