import { numberCell } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { headingsOf, sectionMark } from './sections.js'

const columns = ['points', 'score'] as const

export const sectionAgreementRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R3',
  says: /* @__PURE__ */ says(
    '结论所列各部分的满分、得分与该部分自己所列的一致',
    'The full marks and the score that the conclusion gives a section are those of the section itself',
  ),
  basis: /* @__PURE__ */ byArithmetic('同一部分的满分、得分各列两次', 'The marks of one section stand in two places'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) => {
    const { conclusion, sections = [] } = document
    return (conclusion?.sections ?? []).flatMap((one, at) =>
      columns
        .filter((column) => one[column] !== undefined)
        .map((column) => {
          const own = sections.findIndex((section) => headingsOf(section) === headingsOf(one))
          const name = one.level2 ?? one.level1
          const { label, where } = formPlace(['conclusion', 'sections', at, column], headingsOf(one), name)
          const place = { where, label: { zh: `结论所列${label.zh}`, en: `${label.en}, in the conclusion` } }
          const stated = numberCell(place, one[column], { kind: 'points' })
          return own < 0
            ? foundCase(rule, column, place, { outcome: 'insufficientData', reason: 'missing' })
            : sumCase(rule, column, stated, [sectionMark(document, own, column)], { exact: true })
        }),
    )
  },
  example: {
    document: {
      conclusion: { score: '100', sections: [{ level1: '产出指标', points: '30' }] },
      sections: [{ level1: '产出指标', points: '25' }],
    },
    outcome: 'broken',
  },
}
