import { cellOperand, hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { partsOfTotal } from './parts.js'
import { rowDoubts } from './rowDoubts.js'
import { totalCell } from './total.js'

/** Where every score is printed the sum itself is compared, by another rule. */
export const reachableTotalRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E7',
  says: /* @__PURE__ */ says(
    '有的行未填得分时，总得分不超过已填得分与其余各行分值之和',
    'Where scores are left blank, the total is no more than the scores printed and the points of the other rows',
  ),
  basis: /* @__PURE__ */ byArithmetic('每行得分不超过其分值', 'No row scores more than its points'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const whole = totalCell(context.document, 'score')
    const [scores, points] = [partsOfTotal(context, 'score'), partsOfTotal(context, 'points')]
    if (!hasFigure(whole) || scores.length === 0 || scores.every(hasFigure)) return []
    const most = scores.map((score, index): PrintedCell => (hasFigure(score) ? score : (points[index] ?? score)))
    const blanks = scores.filter((score) => !hasFigure(score)).map((score) => cellOperand(score))
    const also = [...blanks, ...rowDoubts(context, [])]
    return [sumCase(rule, 'score', whole, most, { relation: 'atMost', exact: true, also })]
  },
  example: {
    document: {
      funding: [{ code: 'total', label: '年度资金总额', points: '10', score: '' }],
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '场次',
          target: '≥1场',
          actual: '1场',
          points: '80',
          score: '80',
        },
      ],
      totals: { score: '100' },
    },
    outcome: 'broken',
  },
}
