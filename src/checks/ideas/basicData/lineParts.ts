import { type ControlGrid, controlColumns } from '../../../facts/controlGrid.js'
import type { Relation } from '../../../verdicts/relation.js'
import type { Claim } from '../../claim.js'

/** A line of the grid against the lines below it, in every column. Lines that are not printed take no part. */
export const lineParts = (
  grid: ControlGrid,
  whole: string,
  parts: readonly string[],
  relation: Relation,
): readonly Claim[] =>
  controlColumns.map((column) => ({
    kind: 'sum',
    about: column,
    whole: grid.cell(whole, column),
    parts: parts.map((code) => grid.cell(code, column)).filter(({ figure }) => figure !== 'missing'),
    relation,
  }))
