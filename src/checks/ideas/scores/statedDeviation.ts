import { type Decimal, hundred, zero } from '../../../exact/decimal.js'
import { printPercent } from '../../../exact/print.js'
import { halfUp } from '../../../exact/rounding.js'
import { hasFigure, wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import { inPercent } from '../../../scoring/percentage.js'
import type { Figure } from '../../../verdicts/figure.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '采购执行率', target: '≥95%', actual: '80%' }

export const statedDeviation: Idea = {
  kind: 'inspection',
  id: 'E26',
  says: {
    zh: '所列偏差率与实际完成值、指标值相符',
    en: 'The deviation stated is that of the actual from the target',
  },
  basis: byForm(
    '偏差率与实际完成值、指标值同列一行；算式未印出，凡说得通的算法都不作错',
    'Deviation, actual and target stand in one row; the formula is not printed, and every sensible one is right',
  ),
  severity: 'warning',
  claims: ({ scored }) => scored.flatMap(deviationClaims),
  example: {
    document: { kind: 'selfEvaluation', indicators: [{ ...row, statedDeviation: '0.00%' }] },
    outcome: 'broken',
  },
}

/**
 * What may be called the deviation: (actual − target) ÷ target, of a percentage also actual − target in points, and none
 * at all where the target is met. Forms do not print which.
 */
function deviationsOf({ scored: { assessment }, row: { target }, standing }: ScoredIndicator): readonly Decimal[] {
  const { completion, difference, outcome } = assessment
  const read = target?.read
  const points = read?.kind === 'quantity' && difference ? inPercent(read, difference)?.div(hundred) : undefined
  const isMet = outcome === 'met' || standing === 'unstated'
  return [...(completion ? [completion.minus(1)] : []), ...(points ? [points] : []), ...(isMet ? [zero] : [])]
}

/** The same size in either direction, rounded as stated. */
const isStated = ({ value, decimals }: Figure, deviation: Decimal): boolean =>
  halfUp(deviation.abs(), decimals).eq(value.abs())

function deviationClaims(one: ScoredIndicator): readonly Claim[] {
  const { target, actual } = one.row
  const stated = one.row.rate('statedDeviation')
  if (!hasFigure(stated)) return []
  const { value, decimals } = stated.figure
  const deviations = deviationsOf(one)
  const printed = (rate: Decimal): string => printPercent(rate, decimals - 2)
  const found = {
    kind: 'found',
    about: 'statedDeviation',
    place: stated,
    stated: value,
    counting: stated.counting,
    operands: [actual, target].flatMap((each) => (each ? [wordsOperand(each, each.text)] : [])),
  } as const
  if (deviations.length === 0) return [{ ...found, outcome: 'insufficientData', reason: 'unreadable' }]
  return [
    {
      ...found,
      outcome: deviations.some((deviation) => isStated(stated.figure, deviation)) ? 'holds' : 'broken',
      fault: {
        kind: 'deviationOff',
        stated: printed(value),
        deviations: deviations.map(printed),
        target: target?.text ?? '',
        actual: actual?.text ?? '',
      },
    },
  ]
}
