import { cellAt, isFigure, missingMark } from '../documents/grid.js'
import type { CellRef } from '../facts/cellRef.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Condition } from './identity.js'
import type { Instance } from './operations/operation.js'
import { isTrue, sameScale } from './operations/scale.js'

/** Nothing, a blank, or a figure stands in a cell. */
type State = 'missing' | 'blank' | 'figure'

/**
 * What plainly comes of a case, asked in integers before anything is made of it: what holds, what is off by no more than half
 * of the last digit of each of its figures or by more, and what nobody can tell because cells are blank or missing. The
 * answer is that of `judgeInstance`; null where integers cannot tell, or a blank hides a figure.
 */
export function plainOutcome(instance: Instance, isMet: (condition: Condition) => boolean | null): Outcome | null {
  const { whole, plus, minus, inRow, complete } = instance
  const stated = stateOf(whole)
  const printed = count(plus, 'figure') + count(minus, 'figure')
  const all = plus.length + minus.length
  const missing = inRow && printed > 0 ? 0 : count(plus, 'missing') + count(minus, 'missing')
  if (stated === 'missing' || missing === all || (complete && missing > 0)) return 'insufficientData'
  if (stated === 'blank' || missing + printed < all) return ofBlank(instance, stated, printed)
  return ofFigures(instance, printed + 1, missing > 0 ? () => null : isMet)
}

function stateOf({ grid, row, column }: CellRef): State {
  const cell = cellAt(grid, row, column)
  const print = cell < 0 ? missingMark : (grid.prints[cell] as number)
  return print === missingMark ? 'missing' : isFigure(print) ? 'figure' : 'blank'
}

function count(cells: readonly CellRef[], state: State): number {
  let counted = 0
  for (let at = 0; at < cells.length; at++) if (stateOf(cells[at] as CellRef) === state) counted++
  return counted
}

/** Of a blank nothing is known, but that what is printed beside it makes the whole without it. */
function ofBlank(instance: Instance, stated: State, printed: number): Outcome | null {
  if (stated === 'blank' && printed === 0) return 'notApplicable'
  const isUndecided = instance.relation !== 'equals' || differenceOf(instance) === 0
  return isUndecided ? 'insufficientData' : null
}

function ofFigures(
  instance: Instance,
  figures: number,
  isMet: (condition: Condition) => boolean | null,
): Outcome | null {
  const { relation, equalWhen, strays = [], isLacking } = instance
  const difference = differenceOf(instance)
  if (difference === 0) return 'holds'
  if (Number.isNaN(difference)) return null
  const met = equalWhen === undefined ? false : isMet(equalWhen)
  if (!met && isTrue(difference, relation)) return met === null ? 'insufficientData' : 'holds'
  // Money of another kind may be half of the last digit still; a copy has no room.
  const room = met ? figures + 1 : figures === 2 ? 0 : figures
  if (2 * Math.abs(difference) > room) return strays.length > 0 || isLacking ? null : 'broken'
  return met || (met === false && relation === 'equals') ? 'rounding' : null
}

/** The whole less its parts in steps of the whole, of what is printed; NaN where integers cannot tell. */
function differenceOf({ whole, plus, minus }: Instance): number {
  const parts = sumOf(plus, whole) - sumOf(minus, whole)
  return Math.abs(parts) <= Number.MAX_SAFE_INTEGER ? stepsIn(whole, whole) - parts : Number.NaN
}

function sumOf(cells: readonly CellRef[], whole: CellRef): number {
  let sum = 0
  for (let at = 0; at < cells.length; at++) sum += stepsIn(cells[at] as CellRef, whole)
  return sum
}

/** A figure in the steps of the whole, nothing where none is printed; NaN where it is coarser than its table, or too large. */
function stepsIn(cell: CellRef, whole: CellRef): number {
  const { grid, row, column } = cell
  if (stateOf(cell) !== 'figure') return 0
  if (grid.coarse !== null || !sameScale(grid, whole.grid)) return Number.NaN
  return grid.cells[cellAt(grid, row, column)] as number
}
