import type { CellRef } from '../facts/cellRef.js'
import type { Instance } from './operations/operation.js'
import { sameScale } from './operations/scale.js'

/**
 * Is a sum off by no more than half of the last digit of each of its figures? Asked in integers, before anything is made of
 * the case; false where they cannot tell: of a copy, of blanks, of several scales, of a condition.
 */
export function isWithinRounding({ whole, plus, minus, relation, equalWhen, onlyWhen }: Instance): boolean {
  if (relation !== 'equals' || equalWhen !== undefined || onlyWhen !== undefined) return false
  const figures = plus.length + minus.length + 1
  if (figures < 3) return false
  const parts = sumOf(plus, whole) - sumOf(minus, whole)
  const difference = stepsIn(whole, whole) - parts
  return Math.abs(parts) <= Number.MAX_SAFE_INTEGER && 2 * Math.abs(difference) <= figures
}

function sumOf(cells: readonly CellRef[], whole: CellRef): number {
  let sum = 0
  for (let at = 0; at < cells.length; at++) sum += stepsIn(cells[at] as CellRef, whole)
  return sum
}

/** A figure in the steps of the whole; NaN where there is none, or where it is coarser than its table. */
function stepsIn({ grid, row, column }: CellRef, whole: CellRef): number {
  const start = grid.starts[column] as number
  if (row < 0 || start < 0 || grid.coarse !== null || !sameScale(grid, whole.grid)) return Number.NaN
  return grid.cells[start + row] as number
}
