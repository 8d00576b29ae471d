import { exponentOfGrid, type Grid } from '../../documents/grid.js'
import type { Relation } from '../../verdicts/relation.js'

/** Do the cells of two grids count the same step, so that they compare as integers? */
export const sameScale = (one: Grid, other: Grid): boolean =>
  (one.decimals === other.decimals && one.unit === other.unit) || exponentOfGrid(one) === exponentOfGrid(other)

/** Is a relation plainly true of whole less parts? NaN, of a blank or wide cell, never is. */
export const isTrue = (difference: number, relation: Relation): boolean =>
  relation === 'equals' ? difference === 0 : relation === 'atLeast' ? difference >= 0 : difference <= 0
