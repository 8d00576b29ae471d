import type { Decimal } from '../../../exact/decimal.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'

/** A score and the points that it is of: of one row, or of all rows that have it between them; null where they are not printed. */
export function scoredOf({
  row,
  shared,
}: ScoredIndicator): { readonly score: Decimal; readonly points: Decimal } | null {
  const rows = shared ?? [row]
  const { score } = rows[0]
  const points = rows.map((one) => one.points).filter(({ figure }) => figure !== 'missing')
  if (!hasFigure(score) || points.length === 0 || !points.every(hasFigure)) return null
  return { score: score.figure.value, points: points.map(valueIn).reduce((sum, value) => sum.plus(value)) }
}

const valueIn = (cell: PrintedCell & { readonly figure: { readonly value: Decimal } }): Decimal => cell.figure.value

/** Does an indicator score all of its points, and is there anything to score? */
export function isFullScore(one: ScoredIndicator): boolean {
  const scored = scoredOf(one)
  return scored?.points.gt(0) === true && scored.score.gte(scored.points)
}
