import { one } from '../../../exact/decimal.js'
import { assessRow, reasonOf } from '../../../facts/assessedRow.js'
import type { IndicatorRow, TargetColumn } from '../../../facts/indicatorRow.js'
import { hasFigure, type PrintedCell, wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Figure } from '../../../verdicts/figure.js'
import type { Judgement } from '../../../verdicts/judgement.js'
import { exactly, judgeRate } from '../../../verdicts/judgeRate.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const indicatorCompletion: Idea = {
  kind: 'inspection',
  id: 'M2',
  says: {
    zh: '指标完成率等于实际完成值除以全年或期间指标值',
    en: 'The completion of an indicator is its actual over its target, of the year or of the period',
  },
  basis: byForm('完成率一栏前列指标值和完成值', 'Target and actual stand before the rate'),
  severity: 'error',
  claims: ({ facts }) => facts.indicators.flatMap(completionClaim),
  example: {
    document: {
      kind: 'monitoring',
      indicators: [
        { level1: '产出', level2: '数量', level3: '培训次数', target: '≥4次', actual: '2次', completionRate: '60%' },
      ],
    },
    outcome: 'broken',
  },
}

/** Against whichever target gives the rate. */
function completionClaim(row: IndicatorRow): readonly Claim[] {
  const [stated, actual, target] = [row.rate('completionRate'), row.actual, row.target]
  if (stated.figure === 'missing' || !actual || !target) return []
  const judged = (['target', 'periodTarget'] as const).flatMap((column) => {
    const goal = row.value(column)
    const judgement = goal && hasFigure(stated) ? judgeCompletion(row, column, stated) : null
    return goal && judgement ? [{ goal, judgement }] : []
  })
  const best = judged.find(({ judgement }) => judgement.outcome !== 'broken') ?? judged[0]
  const about = { about: 'completion', place: stated } as const
  if (!best) {
    const reason = hasFigure(stated) ? reasonOf(assessRow(row, 'target')) : 'blank'
    return [{ ...about, kind: 'found', outcome: 'insufficientData', reason }]
  }
  return [
    {
      ...about,
      kind: 'judged',
      stated: hasFigure(stated) ? stated.figure.value : null,
      counting: stated.counting,
      operands: [actual, best.goal].map((value) => wordsOperand(value, value.text)),
      judgement: best.judgement,
    },
  ]
}

/** Forms cap it: 100 % of a target that is met is right as well. */
function judgeCompletion(
  row: IndicatorRow,
  target: TargetColumn,
  { figure }: PrintedCell & { readonly figure: Figure },
): Judgement | null {
  const { completion, outcome } = assessRow(row, target)
  if (!completion) return null
  const isCapped = outcome === 'met' && figure.value.eq(one)
  const reached = isCapped ? one : completion
  return judgeRate(figure, reached, () => exactly(reached))
}
