import type { MoneyUnit } from '../../exact/unit.js'
import type { ScoreLine } from '../../scoring/evaluation/evaluation.js'
import { scoreLine } from '../../scoring/evaluation/scoreLine.js'
import type { Framework } from '../../scoring/framework.js'
import type { DeviationRow } from './form.js'
import { type DeviationJudgement, judgementOf } from './judgement.js'
import { type PointLoss, pointLoss, unscored } from './pointLoss.js'

/** What all rows of a form share. */
export interface RowContext {
  readonly framework: Framework
  readonly year: number
  /** With how many decimals the form prints its scores. */
  readonly decimals: number
  readonly unit: MoneyUnit
  readonly isScored: boolean
}

/** A row scored and judged. */
export interface AnalysedRow {
  readonly line: ScoreLine
  readonly judgement: DeviationJudgement
  readonly loss: PointLoss
}

/**
 * How far is a row from its target, and what does that cost? Points that cannot be read say nothing of the target.
 */
export function analysedRow(row: DeviationRow, context: RowContext): AnalysedRow {
  const line = scoreLine(row, [], context)
  const judged = line.points?.gt(0) ? line : scoreLine({ ...row, row: row.row.reread({ points: '100' }) }, [], context)
  const judgement = judgementOf(row, judged, context)
  return { line, judgement, loss: context.isScored ? pointLoss(line) : unscored(line.points) }
}
