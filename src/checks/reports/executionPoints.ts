import { says } from '../accounts/ground.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { fullMarksBasis as basis } from './fullMarks.js'
import { leavesOutExecution, totalCase, totalsOf } from './sectionTotals.js'

export const executionPointsRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R2',
  says: /* @__PURE__ */ says(
    '各部分满分不足100分、恰差预算执行10分的，报告应当列出预算执行的分值',
    'Where just the 10 points of budget execution are wanting from 100, the report should name them',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    totalsOf(document).flatMap((total) =>
      leavesOutExecution(document, total)
        ? [totalCase(rule, total, false, { zh: '另列预算执行10分', en: 'a row for the 10 points of execution' })]
        : [],
    ),
  example: {
    document: {
      sections: [
        { level1: '投入管理指标', points: '30' },
        { level1: '产出指标', points: '25' },
        { level1: '效益指标', points: '35' },
      ],
    },
    outcome: 'broken',
  },
}
