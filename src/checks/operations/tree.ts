import type { CodeTree } from '../../documents/codeTree.js'
import type { Grid } from '../../documents/grid.js'
import { placeOf, refer } from '../../facts/cellRef.js'
import type { Tree } from '../identity.js'
import { gridAt, missing, missingTable, type Operation } from './operation.js'

/** In every column: each row is the sum of the rows below it. A position is the cell of the whole. */
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
      const wholes = [...wholesOf(grid.tree())].toSorted((one, other) => one - other)
      return [...grid.starts].filter((start) => start >= 0).flatMap((start) => wholes.map((row) => start + row))
    },
    bind(grids, position) {
      const grid = gridAt(grids, place)
      const row = position % grid.rowCount
      const column = grid.starts.indexOf(position - row)
      const parts = partsOf(grid.tree(), row)
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

function* wholesOf({ families }: CodeTree): Generator<number> {
  for (let at = 0; at < families.length; at += 2 + (families[at + 1] as number)) yield families[at] as number
}

/** The rows that a row is the sum of. */
function partsOf({ families }: CodeTree, row: number): number[] {
  for (let at = 0; at < families.length; at += 2 + (families[at + 1] as number)) {
    const first = at + 2
    if (families[at] === row) return Array.from(families.subarray(first, first + (families[at + 1] as number)))
  }
  return []
}

/** Family by family: the whole less its parts, in two columns at a time, since printed columns stand side by side. */
function scanTree(grid: Grid, hits: number[]): number {
  const { cells, rowCount } = grid
  const { families } = grid.tree()
  let looked = 0
  for (let start = 0; start < cells.length; start += 2 * rowCount) {
    const other = start + rowCount < cells.length ? start + rowCount : start
    for (let at = 0; at < families.length; ) {
      const whole = families[at] as number
      const next = at + 2 + (families[at + 1] as number)
      let first = cells[start + whole] as number
      let second = cells[other + whole] as number
      for (at += 2; at < next; at++) {
        const part = families[at] as number
        first -= cells[start + part] as number
        second -= cells[other + part] as number
      }
      looked += other === start ? 1 : 2
      if (first !== 0) hits.push(start + whole)
      if (second !== 0 && other !== start) hits.push(other + whole)
    }
  }
  return looked
}
