import { hasFigure } from '../../../facts/printedCell.js'
import type { ScoredIndicator } from '../../context.js'

/** Does an indicator score all of its points, and is there anything to score? */
export const isFullScore = ({ row: { points, score } }: ScoredIndicator): boolean =>
  hasFigure(points) && hasFigure(score) && points.figure.value.gt(0) && score.figure.value.gte(points.figure.value)
