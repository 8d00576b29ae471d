import type { Grid } from '../../documents/grid.js'
import type { Across } from '../identity.js'
import { columnOf, gridAt, missingTable, numbers, type Operation, placeOf, refer } from './operation.js'

/** In every row: a column is the sum of others. A position is a row. */
export function across(clause: Across): Operation {
  const place = placeOf(clause.grid)
  const whole = columnOf(clause.grid, clause.whole)
  const plus = clause.plus.map((column) => columnOf(clause.grid, column))
  const minus = (clause.minus ?? []).map((column) => columnOf(clause.grid, column))
  const least = clause.complete ? plus.length + minus.length : 1
  const applies = (grid: Grid): boolean =>
    (grid.starts[whole] as number) >= 0 && countPrinted(grid, plus) + countPrinted(grid, minus) >= least
  return {
    needs: () => [place],
    scan({ grids }, hits) {
      const grid = grids[place]
      if (!grid) return hits.push(0)
      return applies(grid) ? scanRows(grid, whole, plus, minus, hits) : 0
    },
    positions(grids) {
      const grid = grids[place]
      if (!grid) return missingTable
      return applies(grid) ? numbers(0, grid.rowCount) : []
    },
    bind(grids, row) {
      const grid = gridAt(grids, place)
      const cells = (columns: readonly number[]) =>
        columns.filter((column) => (grid.starts[column] as number) >= 0).map((column) => refer(grid, row, column))
      return { whole: refer(grid, row, whole), plus: cells(plus), minus: cells(minus), relation: 'equals' }
    },
  }
}

function countPrinted({ starts }: Grid, columns: readonly number[]): number {
  let printed = 0
  for (let index = 0; index < columns.length; index++) if ((starts[columns[index] as number] as number) >= 0) printed++
  return printed
}

function scanRows(
  { cells, rowCount, starts }: Grid,
  whole: number,
  plus: readonly number[],
  minus: readonly number[],
  hits: number[],
): number {
  const first = starts[whole] as number
  const added = printedStarts(starts, plus)
  const taken = printedStarts(starts, minus)
  for (let row = 0; row < rowCount; row++) {
    let difference = cells[first + row] as number
    for (let part = 0; part < added.length; part++) difference -= cells[(added[part] as number) + row] as number
    for (let part = 0; part < taken.length; part++) difference += cells[(taken[part] as number) + row] as number
    if (difference !== 0) hits.push(row)
  }
  return rowCount
}

function printedStarts(starts: Grid['starts'], columns: readonly number[]): number[] {
  const printed: number[] = []
  for (let index = 0; index < columns.length; index++) {
    const start = starts[columns[index] as number] as number
    if (start >= 0) printed.push(start)
  }
  return printed
}
