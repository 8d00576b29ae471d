import type { CodeTree } from '../../documents/codeTree.js'
import type { Grid } from '../../documents/grid.js'
import type { Tree } from '../identity.js'
import { gridAt, missing, missingTable, type Operation, placeOf, refer } from './operation.js'

/** In every column: each row is the sum of the rows below it. A position is column × rows + row. */
export function tree(clause: Tree): Operation {
  const place = placeOf(clause.grid)
  return {
    needs: () => [place],
    scan({ grids }, hits) {
      const grid = grids[place]
      return grid ? scanTree(grid, hits) : missing(hits)
    },
    positions(grids) {
      const grid = grids[place]
      if (!grid) return missingTable
      const wholes = [...familiesOf(grid.tree())].map(({ whole }) => whole).toSorted((one, other) => one - other)
      return printedColumns(grid).flatMap((column) => wholes.map((row) => column * grid.rowCount + row))
    },
    bind(grids, position) {
      const grid = gridAt(grids, place)
      const column = Math.floor(position / grid.rowCount)
      const row = position % grid.rowCount
      const parts = [...familiesOf(grid.tree())].find(({ whole }) => whole === row)?.parts ?? []
      return {
        whole: refer(grid, row, column),
        plus: parts.map((part) => refer(grid, part, column)),
        minus: [],
        relation: 'equals',
        strays: uncoded(grid).map((row) => refer(grid, row, column)),
      }
    },
  }
}

/** Rows without a code may belong under any other. */
const uncoded = ({ codes }: Grid): number[] => [...codes.keys()].filter((row) => codes[row] === '')

const printedColumns = ({ starts }: Grid): number[] =>
  [...starts.keys()].filter((column) => (starts[column] as number) >= 0)

function* familiesOf({ families }: CodeTree): Generator<{ readonly whole: number; readonly parts: readonly number[] }> {
  for (let at = 0; at < families.length; ) {
    const first = at + 2
    const next = first + (families[at + 1] as number)
    yield { whole: families[at] as number, parts: [...families.subarray(first, next)] }
    at = next
  }
}

/** Column by column, family by family: the whole less its parts. */
function scanTree(grid: Grid, hits: number[]): number {
  const { cells, rowCount, starts } = grid
  const { families } = grid.tree()
  const { length } = families
  let looked = 0
  for (let column = 0; column < starts.length; column++) {
    const start = starts[column] as number
    if (start < 0) continue
    for (let at = 0; at < length; looked++) {
      const whole = families[at] as number
      const next = at + 2 + (families[at + 1] as number)
      let difference = cells[start + whole] as number
      for (at += 2; at < next; at++) difference -= cells[start + (families[at] as number)] as number
      if (difference !== 0) hits.push(column * rowCount + whole)
    }
  }
  return looked
}
