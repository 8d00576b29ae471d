import { hasFigure, type PrintedCell } from '../facts/printedCell.js'
import type { Figure } from '../verdicts/figure.js'
import { judgeSum } from '../verdicts/judgeSum.js'

/** A cell that holds a figure. */
export type FiguredCell = PrintedCell & { readonly figure: Figure }

/** Two figures of one thing are the same: exactly, or the finer one rounded is the coarser. */
const agree = (one: Figure, other: Figure, exact: boolean): boolean =>
  judgeSum(one, [other], 'equals', exact).outcome !== 'broken'

const documentsOf = (camp: readonly FiguredCell[]): number => new Set(camp.map(({ where }) => where.document)).size

/**
 * Copies of one figure in groups that agree. The one that most documents print comes first, then the one that most places
 * print; among equals the first printed.
 */
export function campsOf(cells: readonly PrintedCell[], exact = false): readonly (readonly FiguredCell[])[] {
  const found: FiguredCell[][] = []
  const known = new Map<string, FiguredCell[]>()
  for (const cell of cells) {
    if (!hasFigure(cell)) continue
    const name = `${cell.figure.value}/${cell.figure.decimals}`
    const camp =
      known.get(name) ?? found.find(([first]) => first !== undefined && agree(first.figure, cell.figure, exact)) ?? []
    if (camp.length === 0) found.push(camp)
    known.set(name, camp)
    camp.push(cell)
  }
  return found.toSorted((one, other) => documentsOf(other) - documentsOf(one) || other.length - one.length)
}
