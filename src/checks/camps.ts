import { hasFigure, type PrintedCell } from '../facts/printedCell.js'
import type { Figure } from '../verdicts/figure.js'
import { judgeSum } from '../verdicts/judgeSum.js'
import { type FiguredCell, NearCells } from './nearCells.js'

/** Two figures of one thing are the same: exactly, or the finer one rounded is the coarser. */
const agree = (one: Figure, other: Figure, exact: boolean): boolean =>
  judgeSum(one, [other], 'equals', exact).outcome !== 'broken'

const documentsOf = (camp: readonly FiguredCell[]): number => new Set(camp.map(({ where }) => where.document)).size

/**
 * Copies of one figure in groups that agree. The one that most documents print comes first, then the one that most places
 * print; among equals the first printed. The finest make the groups, so that 38.3 does not join 38.28 and 38.27.
 */
export function campsOf(cells: readonly PrintedCell[], exact = false): readonly (readonly FiguredCell[])[] {
  const figured = cells.filter(hasFigure)
  const heads = new Map<string, FiguredCell>()
  const made = new NearCells()
  for (const cell of figured.toSorted((one, other) => other.figure.decimals - one.figure.decimals)) {
    if (heads.has(nameOf(cell))) continue
    const known = made.near(cell.figure).find(({ figure }) => agree(figure, cell.figure, exact))
    if (!known) made.add(cell)
    heads.set(nameOf(cell), known ?? cell)
  }
  const found = new Map<FiguredCell | undefined, FiguredCell[]>()
  for (const cell of figured) {
    const head = heads.get(nameOf(cell))
    const camp = found.get(head)
    if (camp) camp.push(cell)
    else found.set(head, [cell])
  }
  return [...found.values()].toSorted(
    (one, other) => documentsOf(other) - documentsOf(one) || other.length - one.length,
  )
}

/** Figures that are printed alike are one. */
const nameOf = ({ figure: { value, decimals } }: FiguredCell): string => `${value}/${decimals}`
