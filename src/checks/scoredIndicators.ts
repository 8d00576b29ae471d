import type { Facts } from '../facts/facts.js'
import type { IndicatorRow } from '../facts/indicatorRow.js'
import { hasFigure } from '../facts/printedCell.js'
import type { SharedScore } from '../facts/sharedScore.js'
import type { Standing } from '../facts/standing.js'
import { indicatorScore, standingIn } from '../scoring/evaluation/indicatorScore.js'
import type { FrameworkLevel } from '../scoring/framework.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import type { IndicatorScore } from '../scoring/scoreIndicator.js'
import type { Measures } from './measures.js'

/** An indicator with what the policy makes of it. */
export interface ScoredIndicator {
  readonly row: IndicatorRow
  readonly scored: IndicatorScore
  /** Who says which way is better. */
  readonly standing: Standing
  readonly level: FrameworkLevel | null
  /** The rows that it has one score with, itself among them; null where it has one of its own. */
  readonly shared: SharedScore | null
  /** By which policy: that of its level, where the level has one. */
  readonly policy: ScoringPolicy
}

/** Every row, scored by the policy of its level. */
export const scoredIndicators = (facts: Facts, measures: Measures): readonly ScoredIndicator[] =>
  facts.indicators.map((row) => scoredIndicator(facts, row, measures))

function scoredIndicator(facts: Facts, row: IndicatorRow, framework: Measures): ScoredIndicator {
  const decimals = hasFigure(row.score) ? row.score.figure.decimals : 0
  const { score: scored, level, policy } = indicatorScore(row, { framework, year: facts.year, decimals })
  return { row, scored, standing: standingIn(row, framework), level, shared: facts.sharesScore(row), policy }
}
