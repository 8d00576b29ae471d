import { standingOf } from '../../checks/selfEvaluation/direction.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { ScoreLine } from '../../scoring/evaluation/evaluation.js'
import { directionIn } from '../../scoring/evaluation/indicatorScore.js'
import { scoreLine } from '../../scoring/evaluation/scoreLine.js'
import type { Framework } from '../../scoring/framework.js'
import { parseTarget } from '../../targets/parseTarget.js'
import type { DeviationRow } from './form.js'
import { type DeviationJudgement, judgementOf } from './judgement.js'
import { type PointLoss, pointLoss, unscored } from './pointLoss.js'

/** What all rows of a form share. */
export interface RowContext {
  readonly framework: Framework
  /** The same framework for figures of which nobody says whether more or less is better. */
  readonly unsettled: Framework
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
 * How far is a row from its target, and what does that cost? A bare figure that may be a limit (a cost, a rate of
 * control) is not taken for one to be reached. Points that cannot be read say nothing of the target.
 */
export function analysedRow(row: DeviationRow, index: number, context: RowContext): AnalysedRow {
  const framework = mayBeLimit(row, context) ? context.unsettled : context.framework
  const score = (points: string | undefined): ScoreLine =>
    scoreLine({ ...row, points }, index, [], { ...context, framework })
  const line = score(row.points)
  const judgement = judgementOf(line.points?.gt(0) ? line : score('100'), { ...context, isDueLater: row.isDueLater })
  return { line, judgement, loss: context.isScored ? pointLoss(line) : unscored(line.points) }
}

const mayBeLimit = (row: DeviationRow, { framework }: RowContext): boolean =>
  standingOf(parseTarget(row.target), row, directionIn(framework, row)) === 'open'
