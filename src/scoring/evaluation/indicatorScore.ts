import type { IndicatorRow, TargetColumn } from '../../facts/indicatorRow.js'
import { type Standing, standingOf } from '../../facts/standing.js'
import type { Direction } from '../../targets/assessment.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Framework, FrameworkLevel } from '../framework.js'
import { judgeScore } from '../judgeScore.js'
import { levelByLabel } from '../levelByLabel.js'
import type { ScoringPolicy } from '../policy.js'
import { type IndicatorScore, scoreIndicator } from '../scoreIndicator.js'
import type { ScoreInput } from '../scoreInput.js'
import type { ScoreRange } from '../scoreRange.js'
import type { ScoreLine } from './evaluation.js'
import type { EvaluationReason } from './evaluationReason.js'

/** By what indicators are scored. */
export type ScoredBy = Pick<Framework, 'levels' | 'policy' | 'directions' | 'words' | 'percentages'>

/** What all lines of a form share. */
export interface LineContext {
  readonly framework: ScoredBy
  readonly year: number
  /** With how many decimals the form prints its scores. */
  readonly decimals: number
}

/** An indicator scored by the policy of its level. */
export interface ScoredByLevel {
  readonly level: FrameworkLevel | null
  readonly policy: ScoringPolicy
  readonly score: IndicatorScore
}

/**
 * Which scores does the framework allow this indicator, held against the target of a column? Its level may have a policy
 * of its own. A blank, or a column that is not printed, scores as a blank.
 */
export function indicatorScore(
  row: IndicatorRow,
  { framework, year, decimals }: LineContext,
  column: TargetColumn = 'target',
): ScoredByLevel {
  const level = levelByLabel(framework.levels, row.level1)
  const policy = level?.policy ?? framework.policy
  const points = row.figure('points')
  const { name, level1, level2, direction } = row.names(column)
  const frameworkDirection = directionIn(framework, row)
  // Written out: this is made of every row, and copying parts of others takes as long as scoring.
  const input: { -readonly [K in keyof ScoreInput]: ScoreInput[K] } = {
    target: row.read(column),
    actual: row.read('actual'),
    points: typeof points === 'string' ? '' : points.value,
    name,
    level1,
    level2,
    words: framework.words,
    percentages: framework.percentages,
    year,
    decimals,
  }
  if (direction) input.direction = direction
  if (frameworkDirection) input.frameworkDirection = frameworkDirection
  return { level, policy, score: scoreIndicator(input, policy) }
}

/** Who says which way is better of the target of the year: the paper, a reading of it, or nobody? */
export function standingIn(row: IndicatorRow, framework: ScoredBy): Standing {
  const frameworkDirection = directionIn(framework, row)
  return standingOf(row.read('target'), { ...row.names('target'), ...(frameworkDirection && { frameworkDirection }) })
}

/** What the framework says of such indicators: cost is better lower, but not a rate of saving. */
function directionIn({ directions }: Pick<Framework, 'directions'>, row: IndicatorRow): Direction | null {
  if (directions.length === 0) return null
  const directed = levelByLabel(directions, row.level2) ?? levelByLabel(directions, row.level1)
  return directed && !directed.unless?.some((word) => row.level3.includes(word)) ? directed.direction : null
}

/** What comes of a stated score beside the scores allowed, and why nothing does. */
export function judgeLine(
  stated: Figure | null,
  score: ScoreRange,
  { rounding }: Pick<ScoringPolicy, 'rounding'>,
): Pick<ScoreLine, 'outcome' | 'difference' | 'reason'> {
  const undecided = (reason: EvaluationReason) => ({ outcome: 'insufficientData', difference: null, reason }) as const
  if (score.reason === 'pointsUnreadable') return undecided(score.reason)
  if (stated === null) return undecided(score.reason ?? 'scoreBlank')
  return { ...judgeScore(stated, score, rounding), ...(score.reason && { reason: score.reason }) }
}
