import type { CellRef } from '../facts/cellRef.js'
import type { Instance } from './operations/operation.js'
import { isTrue, sameScale } from './operations/scale.js'

/**
 * What plainly comes of a case, asked in integers before anything is made of it: a relation that holds, or a sum that is
 * off by no more than half of the last digit of each of its figures. Null where integers cannot tell: of blanks, of several
 * scales, of what holds under a condition.
 */
export function plainOutcome({ whole, plus, minus, relation, equalWhen }: Instance): 'holds' | 'rounding' | null {
  const figures = plus.length + minus.length + 1
  if (equalWhen !== undefined || figures === 1) return null
  const parts = sumOf(plus, whole) - sumOf(minus, whole)
  const difference = stepsIn(whole, whole) - parts
  if (!(Math.abs(parts) <= Number.MAX_SAFE_INTEGER)) return null
  if (isTrue(difference, relation)) return 'holds'
  return relation === 'equals' && figures > 2 && 2 * Math.abs(difference) <= figures ? 'rounding' : null
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
