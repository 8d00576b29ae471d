import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { type Indicator, indicatorMark } from './sections.js'

/** An indicator that scored all of its points. */
export interface FullyScored {
  readonly one: Indicator
  readonly at: number
  readonly score: PrintedCell
}

/** Indicators whose score is their points. */
export function fullyScored(document: EvaluationReport): FullyScored[] {
  return (document.indicators ?? []).flatMap((one, at) => {
    const [score, points] = [indicatorMark(document, at, 'score'), indicatorMark(document, at, 'points')]
    const full = hasFigure(score) && hasFigure(points) && score.figure.value.eq(points.figure.value)
    return full && !points.figure.value.isZero() ? [{ one, at, score }] : []
  })
}
