import type { Grid } from '../../documents/grid.js'
import type { Tree } from '../identity.js'
import { gridAt, missingTable, type Operation, placeOf, refer } from './operation.js'

/** In every column: each row is the sum of the rows below it. A position is column × rows + row. */
export function tree(clause: Tree): Operation {
  const place = placeOf(clause.grid)
  return {
    needs: () => [place],
    scan({ grids, sums }, hits) {
      const grid = grids[place]
      return grid ? scanTree(grid, sums, hits) : hits.push(0)
    },
    positions(grids) {
      const grid = grids[place]
      if (!grid) return missingTable
      const { children } = grid.tree()
      const rows = [...children.keys()].filter((row) => (children[row] as number) > 0)
      return printedColumns(grid).flatMap((column) => rows.map((row) => column * grid.rowCount + row))
    },
    bind(grids, position) {
      const grid = gridAt(grids, place)
      const column = Math.floor(position / grid.rowCount)
      const row = position % grid.rowCount
      const { parents } = grid.tree()
      const parts = [...parents.keys()].filter((part) => parents[part] === row)
      return {
        whole: refer(grid, row, column),
        plus: parts.map((part) => refer(grid, part, column)),
        minus: [],
        relation: 'equals',
      }
    },
  }
}

const printedColumns = ({ starts }: Grid): number[] =>
  [...starts.keys()].filter((column) => (starts[column] as number) >= 0)

/**
 * From the last row up, so that the parts of a row are added before it is reached. The sum of neighbours that belong
 * to the same row stays at hand and is put away when another row begins.
 */
function scanTree(grid: Grid, sums: Float64Array, hits: number[]): number {
  const { cells, rowCount, starts } = grid
  const { parents, children, ordered } = grid.tree()
  let looked = 0
  for (let column = 0; column < starts.length; column++) {
    const start = starts[column] as number
    if (start < 0) continue
    if (!ordered) addUp(cells, start, parents, sums)
    let sum = 0
    let owner = -1
    for (let row = rowCount - 1; row >= 0; row--) {
      const cell = cells[start + row] as number
      if ((children[row] as number) > 0) {
        looked++
        if ((sums[row] as number) + (owner === row ? sum : 0) !== cell) hits.push(column * rowCount + row)
        sums[row] = 0
      }
      const parent = ordered ? (parents[row] as number) : -1
      if (parent === owner) sum += cell
      else {
        if (owner >= 0 && owner < row) sums[owner] = (sums[owner] as number) + sum
        sum = cell
        owner = parent
      }
    }
  }
  return looked
}

function addUp(cells: Float64Array, start: number, parents: Int16Array, sums: Float64Array): void {
  for (let row = 0; row < parents.length; row++) {
    const parent = parents[row] as number
    if (parent >= 0) sums[parent] = (sums[parent] as number) + (cells[start + row] as number)
  }
}
