import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { partsOfTotal } from './parts.js'
import { rowDoubts } from './rowDoubts.js'
import { totalCell } from './total.js'

export const totalPointsRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E2',
  says: /* @__PURE__ */ says(
    '总分值等于各行指标分值与预算执行分值之和',
    'The points in all are those of the indicators and of budget execution added up',
  ),
  basis: /* @__PURE__ */ byForm('总分栏合计以上各行分值', 'The row of totals adds up the points above it'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const whole = totalCell(context.document, 'points')
    const parts = partsOfTotal(context, 'points')
    if (whole.figure === 'missing' || parts.length === 0) return []
    return [sumCase(rule, 'points', whole, parts, { exact: true, also: rowDoubts(context, []) })]
  },
  example: {
    document: {
      funding: [{ code: 'total', label: '年度资金总额', points: '10' }],
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥1场', actual: '1场', points: '80' },
      ],
      totals: { points: '100' },
    },
    outcome: 'broken',
  },
}
