import type { Direction } from '../../targets/assessment.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Framework, FrameworkLevel } from '../framework.js'
import { judgeScore } from '../judgeScore.js'
import { levelByLabel } from '../levelByLabel.js'
import type { ScoringPolicy } from '../policy.js'
import { type IndicatorScore, scoreIndicator } from '../scoreIndicator.js'
import type { ScoreRange } from '../scoreRange.js'
import type { ScoreLine } from './evaluation.js'
import type { EvaluationReason, ScoredIndicator } from './form.js'

/** What all lines of a form share. */
export interface LineContext {
  readonly framework: Framework
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

/** Which scores does the framework allow this indicator? Its level may have a policy of its own. */
export function indicatorScore(indicator: ScoredIndicator, { framework, year, decimals }: LineContext): ScoredByLevel {
  const level = levelByLabel(framework.levels, indicator.level1)
  const policy = level?.policy ?? framework.policy
  const { target, actual, points = '', level1, level2, level3: name } = indicator
  const { words, percentages } = framework
  const frameworkDirection = directionIn(framework, indicator)
  const direction = frameworkDirection && { frameworkDirection }
  const names = { name, level1, level2 }
  const score = scoreIndicator(
    { target, actual, points, words, percentages, year, decimals, ...names, ...direction },
    policy,
  )
  return { level, policy, score }
}

/** What the framework says of such indicators: cost is better lower, but not a rate of saving. */
export function directionIn(
  { directions }: Pick<Framework, 'directions'>,
  indicator: Pick<ScoredIndicator, 'level1' | 'level2' | 'level3'>,
): Direction | null {
  const directed = levelByLabel(directions, indicator.level2) ?? levelByLabel(directions, indicator.level1)
  return directed && !directed.unless?.some((word) => indicator.level3.includes(word)) ? directed.direction : null
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
