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
export function analysedRow(row: DeviationRow, index: number, context: RowContext): AnalysedRow {
  const score = (points: string | undefined): ScoreLine => scoreLine({ ...row, points }, index, [], context)
  const line = score(row.points)
  const judgement = judgementOf(line.points?.gt(0) ? line : score('100'), { ...context, isDueLater: row.isDueLater })
  return { line, judgement, loss: context.isScored ? pointLoss(line) : unscored(line.points) }
}
