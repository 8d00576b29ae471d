import { isBlankIndicator } from '../../documents/blankIndicator.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import { hasFigure } from '../../facts/printedCell.js'
import { type Standing, standingOf } from '../../facts/standing.js'
import { directionIn } from '../../scoring/evaluation/indicatorScore.js'
import type { Framework, FrameworkLevel } from '../../scoring/framework.js'
import { type IndicatorScore, scoreIndicator } from '../../scoring/scoreIndicator.js'
import { termByLabel } from '../../terms/term.js'
import { type Measures, measuresOf } from '../measures.js'
import { type Fund, fundOf } from './fund.js'
import { type Row, rowOf } from './row.js'

/** A row with what its policy makes of it. */
export interface ScoredRow extends Row {
  readonly scored: IndicatorScore
  readonly standing: Standing
  readonly level: FrameworkLevel | null
}

/** What inspections look at: the form, the figures of its sentences, its rows read and scored, and by what it is judged. */
export interface SelfEvaluationContext extends NarrativeContext {
  readonly document: SelfEvaluation
  readonly framework: Framework | null
  readonly measures: Measures
  readonly rows: readonly ScoredRow[]
  readonly funds: readonly Fund[]
  /** The row of funds whose execution is scored: all money, else the first with points. */
  readonly execution: Fund | null
}

export function contextOf(document: SelfEvaluation, framework: Framework | null): SelfEvaluationContext {
  const measures = measuresOf(framework)
  const funds = document.funding.map((row, at) => fundOf(document, row, at))
  const execution = funds.find(({ code }) => code === 'total') ?? funds.find(({ points }) => hasFigure(points)) ?? null
  const rows = document.indicators.flatMap((indicator, at) =>
    isBlankIndicator(indicator) ? [] : [scoredRow(rowOf(indicator, at), measures, document.year)],
  )
  return { ...narrativeOf(document), document, framework, measures, rows, funds, execution }
}

function scoredRow(row: Row, measures: Measures, year: number): ScoredRow {
  const { indicator, target, actual, score } = row
  const level = termByLabel(measures.levels, row.level1)
  const { words, percentages, policy } = measures
  const direction = directionIn(measures, indicator)
  const { level1, level2, level3: name } = indicator
  const names = { name, level1, level2, ...(direction ? { frameworkDirection: direction } : {}) }
  const scored = scoreIndicator(
    {
      target,
      actual,
      points: indicator.points ?? '',
      words,
      percentages,
      year,
      decimals: hasFigure(score) ? score.figure.decimals : 0,
      ...names,
    },
    level?.policy ?? policy,
  )
  return { ...row, scored, standing: standingOf(target, names), level }
}

/** The policy that a row is scored by. */
export const policyOf = ({ measures }: SelfEvaluationContext, { level }: ScoredRow): Measures['policy'] =>
  level?.policy ?? measures.policy
