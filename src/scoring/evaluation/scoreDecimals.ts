import type { Facts } from '../../facts/facts.js'
import { hasFigure } from '../../facts/printedCell.js'

/** With how many decimals a form prints its scores: the finest of them, since papers drop trailing zeros. */
export function scoreDecimals({ indicators, funding }: Facts): number {
  const scores = [...indicators.map(({ score }) => score), ...funding.map((row) => row.mark('score'))]
  return Math.max(0, ...scores.map((cell) => (hasFigure(cell) ? cell.figure.decimals : 0)))
}
