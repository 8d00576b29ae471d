import { finestMarks } from '../../../facts/marks/partsOfMarks.js'
import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const totalPoints: Idea = {
  kind: 'inspection',
  id: 'E2',
  says: {
    zh: '总分值、总权重等于各行指标与预算执行的分值、权重之和',
    en: 'The points and weights in all are those of the indicators and of budget execution added up',
  },
  basis: byForm('总分栏合计以上各行分值', 'The row of totals adds up the points above it'),
  severity: 'error',
  claims: ({ facts }) =>
    (['points', 'weight'] as const).flatMap((about): Claim[] => {
      const whole = facts.total(about)
      const also = rowDoubts(facts, [])
      return whole.figure === 'missing'
        ? []
        : [{ kind: 'sum', about, whole, parts: finestMarks(facts, about), exact: true, also }]
    }),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [{ code: 'total', label: '年度资金总额', points: '10' }],
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥1场', actual: '1场', points: '80' },
      ],
      totals: { points: '100' },
    },
    outcome: 'broken',
  },
}
