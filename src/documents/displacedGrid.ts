import { blankMark, type Grid } from './grid.js'

/** A grid with the figures of two columns in each other's place. */
export function withSwapped(grid: Grid, one: number, other: number): Grid {
  const starts = grid.starts.slice()
  const start = starts[one] as number
  starts[one] = starts[other] as number
  starts[other] = start
  return { ...grid, starts }
}

/** Which column stands so many rows too low (above zero) or too high, from a row on. */
export interface Moved {
  readonly columns: readonly number[]
  readonly from: number
  readonly by: number
}

/** A grid with moved figures put back; what was lost at the end is blank. Null where cells are not plain integers. */
export function withPutBack(grid: Grid, { columns, from, by }: Moved): Grid | null {
  if (grid.wide || grid.asPrinted || grid.coarse) return null
  const [cells, prints] = [grid.cells.slice(), grid.prints.slice()]
  for (const column of columns) {
    const start = grid.starts[column] as number
    for (let row = from; row < grid.rowCount; row++) {
      const source = row + by
      const isLost = source < from || source >= grid.rowCount
      cells[start + row] = isLost ? Number.NaN : (grid.cells[start + source] as number)
      prints[start + row] = isLost ? blankMark : (grid.prints[start + source] as number)
    }
  }
  return { ...grid, cells, prints }
}
