import { says } from '../accounts/ground.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { fullMarksBasis as basis } from './fullMarks.js'
import { leavesOutExecution, totalCase, totalsOf } from './sectionTotals.js'

export const sectionsTotalRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R1',
  says: /* @__PURE__ */ says(
    '各部分满分之和为100分；预算执行10分不在其中的，为90分',
    'The full marks of the sections add to 100, or to 90 where the 10 of budget execution stand outside them',
  ),
  basis,
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) =>
    totalsOf(document).map((total) => {
      const holds = total.sum?.eq(total.full) === true || leavesOutExecution(document, total)
      return totalCase(rule, total, holds, { zh: `${total.full}分`, en: `${total.full} points` })
    }),
  example: {
    document: {
      sections: [
        { level1: '投入管理指标', points: '30' },
        { level1: '产出指标', points: '25' },
        { level1: '效益指标', points: '40' },
      ],
    },
    outcome: 'broken',
  },
}
