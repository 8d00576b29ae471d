import { isBlankIndicator } from '../../documents/blankIndicator.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { IndicatorRow } from '../../facts/indicatorRow.js'
import { type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import { hasFigure } from '../../facts/printedCell.js'
import type { Standing } from '../../facts/standing.js'
import { indicatorScore, standingIn } from '../../scoring/evaluation/indicatorScore.js'
import type { Framework, FrameworkLevel } from '../../scoring/framework.js'
import type { IndicatorScore } from '../../scoring/scoreIndicator.js'
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
    isBlankIndicator(indicator) ? [] : [scoredRow(rowOf(indicator, at), at, measures, document.year)],
  )
  return { document, quantities: narrativeOf(document).quantities, framework, measures, rows, funds, execution }
}

function scoredRow(row: Row, at: number, framework: Measures, year: number): ScoredRow {
  const decimals = hasFigure(row.score) ? row.score.figure.decimals : 0
  const {
    score: scored,
    standing,
    level,
  } = indicatorScore(new IndicatorRow(row.indicator, at), {
    framework,
    year,
    decimals,
  })
  return { ...row, scored, standing, level }
}

/** The policy that a row is scored by. */
export const policyOf = ({ measures }: SelfEvaluationContext, { level }: ScoredRow): Measures['policy'] =>
  level?.policy ?? measures.policy
