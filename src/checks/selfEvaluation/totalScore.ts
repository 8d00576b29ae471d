import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { partsOfTotal } from './parts.js'
import { rowDoubts } from './rowDoubts.js'
import { totalCell } from './total.js'

/** Where a score is blank the sum is undecided; whether the total can be reached at all is another rule's. */
export const totalScoreRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E6',
  says: /* @__PURE__ */ says(
    '总得分等于各行指标得分与预算执行得分之和',
    'The score in all is those of the indicators and of budget execution added up',
  ),
  basis: /* @__PURE__ */ byForm('总分栏合计以上各行得分', 'The row of totals adds up the scores above it'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const whole = totalCell(context.document, 'score')
    const parts = partsOfTotal(context, 'score')
    if (whole.figure === 'missing' || parts.length === 0) return []
    const { suspicious: _, ...judged } = sumCase(rule, 'score', whole, parts, {
      exact: true,
      also: rowDoubts(context, []),
    })
    return [judged]
  },
  example: {
    document: {
      funding: [{ code: 'total', label: '年度资金总额', points: '10', score: '9' }],
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '场次',
          target: '≥1场',
          actual: '1场',
          points: '90',
          score: '90',
        },
      ],
      totals: { score: '100' },
    },
    outcome: 'broken',
  },
}
