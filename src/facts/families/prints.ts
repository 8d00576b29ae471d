import type { DepartmentBudget } from '../../documents/budget.js'
import { grouped } from '../../exact/grouped.js'
import { isSameRounded } from '../../verdicts/figure.js'
import type { CellRef } from '../cellRef.js'
import { gridCell } from '../gridCell.js'
import { hasFigure } from '../printedCell.js'
import { figuresOf, sameIn } from './cellsOfGrid.js'
import type { Titled } from './titled.js'
import { unitName } from './unitName.js'

type Budget = Titled<DepartmentBudget>

/** Budgets of units, each once: of one that is given more than once any print will do where all print the same. */
export interface Prints {
  readonly once: readonly Budget[]
  /** Names of units whose prints differ. */
  readonly differing: readonly string[]
}

export function printsOf(units: readonly Budget[]): Prints {
  const groups = grouped(units, ({ document }) => unitName(document.department))
  return {
    once: groups.map(([first]) => first),
    differing: groups.flatMap(([first, ...others]) =>
      others.every((other) => isSame(first, other) && isSame(other, first)) ? [] : [first.document.department],
    ),
  }
}

/** Does another budget print every figure of this one, in whatever unit, rounded as the coarser of the two is? */
const isSame = ({ document: one }: Budget, { document: other }: Budget): boolean =>
  one.grids.every((grid, place) => {
    const beside = other.grids[place]
    return grid === undefined || figuresOf(grid).every((ref) => isPrinted(ref, beside && sameIn(beside, ref), one.unit))
  })

function isPrinted(ref: CellRef, same: CellRef | null | undefined, unit: DepartmentBudget['unit']): boolean {
  if (!same) return false
  const [own, other] = [gridCell(ref, unit), gridCell(same, unit)]
  return hasFigure(own) && hasFigure(other) && isSameRounded(own.figure, other.figure)
}
