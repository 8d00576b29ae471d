import { printPercent } from '../../../exact/print.js'
import { type CompletionReading, completionReadings, isOneOf } from '../../../facts/completionReadings.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { bareRateCell, hasFigure, wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import { exactly, rangeOver } from '../../../verdicts/judgeRate.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const scoreCoefficient: Idea = {
  kind: 'inspection',
  id: 'E43',
  says: {
    zh: '所列系数是得分占分值之比，或实际完成值与指标值之比',
    en: 'The coefficient is the score over the points, or the actual over the target',
  },
  basis: byForm(
    '系数与分值、得分、指标值、实际完成值同列一行；算式未印出，凡说得通的算法都不作错',
    'The coefficient stands in one row with points, score, target and actual; its formula is not printed, and every sensible one is right',
  ),
  severity: 'warning',
  claims: ({ facts }) => facts.indicators.flatMap(coefficientClaim),
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '培训场次',
          target: '≥10场',
          actual: '8场',
          points: '10',
          score: '8',
          scoreCoefficient: '0.6',
        },
      ],
    },
    outcome: 'broken',
  },
}

/** The score over the points, where both are printed. */
function scored({ points, score }: IndicatorRow): readonly CompletionReading[] {
  if (!hasFigure(points) || !hasFigure(score) || points.figure.value.isZero()) return []
  const value = score.figure.value.div(points.figure.value)
  const isRounded = score.figure.decimals > 0
  const range = isRounded
    ? rangeOver([score.figure], ([given]) => (given ?? score.figure.value).div(points.figure.value))
    : exactly(value)
  return [{ value, range }]
}

function coefficientClaim(row: IndicatorRow): readonly Claim[] {
  const text = row.text('scoreCoefficient')
  if (text === undefined) return []
  const readings = [...scored(row), ...completionReadings(row, 'target')]
  const stated = bareRateCell(row.place('scoreCoefficient'), text, (rate) => isOneOf(rate, readings))
  if (!hasFigure(stated)) return []
  const { figure, counting } = stated
  const found = { kind: 'found', about: 'scoreCoefficient', place: stated, stated: figure.value, counting } as const
  if (readings.length === 0) return [{ ...found, outcome: 'insufficientData', reason: 'missing' }]
  return [
    {
      ...found,
      outcome: isOneOf(figure, readings) ? 'holds' : 'broken',
      operands: [row.actual, row.target].flatMap((each) => (each ? [wordsOperand(each, each.text)] : [])),
      fault: {
        kind: 'coefficientOff',
        stated: text,
        scored: inPercent(scored(row)),
        completed: inPercent(completionReadings(row, 'target')),
      },
    },
  ]
}

const inPercent = ([first]: readonly CompletionReading[]): string | null =>
  first ? printPercent(first.value, 2) : null
