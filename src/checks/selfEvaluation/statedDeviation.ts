import { type Decimal, hundred, zero } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { halfUp } from '../../exact/rounding.js'
import { hasFigure, wordsOperand } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { inPercent } from '../../scoring/percentage.js'
import type { Figure } from '../../verdicts/figure.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { ScoredRow } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'

/**
 * What may be called the deviation: (actual − target) ÷ target, of a percentage also actual − target in points, and none
 * at all where the target is met. Forms do not print which.
 */
function deviationsOf({ scored: { assessment }, target, standing }: ScoredRow): readonly Decimal[] {
  const { completion, difference, outcome } = assessment
  const points = target.kind === 'quantity' && difference ? inPercent(target, difference)?.div(hundred) : undefined
  const isMet = outcome === 'met' || standing === 'unstated'
  return [...(completion ? [completion.minus(1)] : []), ...(points ? [points] : []), ...(isMet ? [zero] : [])]
}

/** The same size in either direction, rounded as stated. */
const isStated = ({ value, decimals }: Figure, deviation: Decimal): boolean =>
  halfUp(deviation.abs(), decimals).eq(value.abs())

function deviationCase(rule: Rule, row: ScoredRow): Case[] {
  const { statedDeviation: stated, indicator, place } = row
  if (!hasFigure(stated)) return []
  const deviations = deviationsOf(row)
  const operands = [wordsOperand(place('actual'), indicator.actual), wordsOperand(place('target'), indicator.target)]
  const shown = deviations.map((deviation) => printPercent(deviation, stated.figure.decimals - 2))
  const holds = deviations.some((deviation) => isStated(stated.figure, deviation))
  return [
    foundCase(rule, 'statedDeviation', stated, {
      outcome: deviations.length === 0 ? 'insufficientData' : holds ? 'holds' : 'broken',
      ...(deviations.length === 0 ? { reason: 'unreadable' } : {}),
      stated: stated.figure.value,
      counting: stated.counting,
      operands,
      expected: {
        zh: `${shown.join('或')}（实际完成值${indicator.actual}，指标值${indicator.target}）`,
        en: `${shown.join(' or ')} (actual ${indicator.actual}, target ${indicator.target})`,
      },
    }),
  ]
}

export const statedDeviationRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E26',
  says: /* @__PURE__ */ says(
    '所列偏差率与实际完成值、指标值相符',
    'The deviation stated is that of the actual from the target',
  ),
  basis: /* @__PURE__ */ byForm('偏差率与实际完成值、指标值同列一行', 'Deviation, actual and target stand in one row'),
  severity: 'warning',
  applies,
  inspect: ({ rows }, rule) => rows.flatMap((row) => deviationCase(rule, row)),
  example: {
    document: {
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '采购执行率',
          target: '≥95%',
          actual: '80%',
          statedDeviation: '0.00%',
        },
      ],
    },
    outcome: 'broken',
  },
}
