import type { PutBack } from '../documents/displacedGrid.js'
import type { Grid } from '../documents/grid.js'
import type { CellRef } from '../facts/cellRef.js'
import type { Instance } from './operations/operation.js'
import { isTrue, sameScale } from './operations/scale.js'

/**
 * By how many would the cases that are not plainly true be fewer with the figures of a grid put back? Given those cases, never
 * too few: what no quick pass would find mended is left alone before a grid is made for it. Rows and columns that move as a
 * whole take along what is wrong in them.
 */
export function mendedBy(cases: readonly Instance[], grid: Grid, { source }: PutBack): number {
  const cellOf = ({ grid: own, row, column }: CellRef): number => {
    const start = own.starts[column] as number
    if (row < 0 || start < 0) return -1
    return own === grid ? source(row, column) : start + row
  }
  const isMovedWhole = ({ whole, plus, minus, inRow }: Instance): boolean => {
    const distance = (cell: CellRef): number => cellOf(cell) - (cell.grid.starts[cell.column] as number) - cell.row
    const own = distance(whole)
    if (own % grid.rowCount !== 0 && !inRow) return false
    return plus.every((cell) => distance(cell) === own) && minus.every((cell) => distance(cell) === own)
  }
  const stepsAt = (cell: CellRef, whole: CellRef): number => {
    const at = sameScale(cell.grid, whole.grid) ? cellOf(cell) : -1
    return at < 0 ? Number.NaN : (cell.grid.cells[at] as number)
  }
  const isMended = ({ whole, plus, minus, relation, equalWhen }: Instance): boolean => {
    let difference = stepsAt(whole, whole)
    for (const cell of plus) difference -= stepsAt(cell, whole)
    for (const cell of minus) difference += stepsAt(cell, whole)
    return isTrue(difference, equalWhen ? 'equals' : relation)
  }
  let mended = 0
  for (const one of cases) if (!one.onlyWhen && isMended(one) && !isMovedWhole(one)) mended++
  return mended
}

/** The cases that rest on cells of columns of a grid: of two columns those of both may be among them twice. */
export function casesTouched(
  cases: readonly Instance[],
  grid: Grid,
): (columns: readonly number[]) => readonly Instance[] {
  const inColumn = grid.layout.columns.map((): Instance[] => [])
  for (const one of cases) {
    for (const { grid: own, column } of [one.whole, ...one.plus, ...one.minus]) {
      const known = inColumn[column]
      if (own === grid && known && known.at(-1) !== one) known.push(one)
    }
  }
  return (columns) => (columns.length > 2 ? cases : columns.flatMap((column) => inColumn[column] ?? []))
}
