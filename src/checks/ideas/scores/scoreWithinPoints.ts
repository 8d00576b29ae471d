import { Decimal } from '../../../exact/decimal.js'
import type { Facts } from '../../../facts/facts.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { finestMarks } from '../../../facts/marks/partsOfMarks.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { sumOfCells } from './executionRoom.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥1场', actual: '1场' }

export const scoreWithinPoints: Idea = {
  kind: 'inspection',
  id: 'E9',
  says: {
    zh: '得分不低于零，也不高于分值；总得分不高于满分',
    en: 'No score is below zero or above its points, no total above full marks',
  },
  basis: byForm('分值即该项的满分', 'The points of a row are its full marks'),
  severity: 'error',
  claims: (context) => pairs(context).flatMap(pairClaim),
  example: {
    document: { kind: 'selfEvaluation', indicators: [{ ...row, points: '5', score: '6' }] },
    outcome: 'broken',
  },
}

type Pair = readonly [score: PrintedCell, ...points: readonly PrintedCell[]]

/** Every score of the form beside its points; those of whole projects, and totals without points, beside full marks. */
function pairs(context: Context): readonly Pair[] {
  const { facts } = context
  const [execution, most] = [facts.executed, fullMarksOf(context)]
  return [
    ...facts.indicators.flatMap((one): Pair[] => [
      [one.score, ...pointsOfScore(facts, one)],
      [one.mark('reviewedScore'), one.points],
    ]),
    ...(execution ? [[execution.mark('score'), execution.mark('points')] as const] : []),
    ...facts.sections.map((one): Pair => [one.score, one.points]),
    ...facts.projects.map((one): Pair => [one.mark('score'), most]),
    [facts.total('score'), most],
    [facts.total('reviewedScore'), most],
  ]
}

/** The points of a row, and of those that it has one score with, where they are printed. */
function pointsOfScore(facts: Facts, row: IndicatorRow): readonly PrintedCell[] {
  const all = (facts.sharesScore(row) ?? [row]).map(({ points }) => points)
  const printed = all.filter(({ figure }) => figure !== 'missing')
  return printed.length > 0 ? printed : [row.points]
}

/** As printed; else those of the framework, or what the rows weigh where that is more. */
function fullMarksOf({ facts, measures }: Context): PrintedCell {
  const printed = facts.total('points')
  if (printed.figure !== 'missing' || measures.total === null) return printed
  const value = Decimal.max(measures.total, sumOfCells(finestMarks(facts, 'points')))
  return { ...printed, label: { zh: '满分', en: 'full marks' }, figure: { value, decimals: 0 } }
}

/** Rows of negative points take points off: nothing bounds their score. */
function pairClaim([score, ...points]: Pair): readonly Claim[] {
  if (!hasFigure(score) || points.some((one) => hasFigure(one) && one.figure.value.isNegative())) return []
  const about = score.where.column ?? 'score'
  const { value } = score.figure
  if (!value.isNegative()) return [{ kind: 'sum', about, whole: score, parts: points, relation: 'atMost', exact: true }]
  const fault = { kind: 'negativeScore', score: value.toString() } as const
  return [{ kind: 'found', about, place: score, outcome: 'broken', stated: value, counting: score.counting, fault }]
}
