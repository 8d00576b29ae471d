import { hasFigure, type Place } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { formFields } from '../../terms/formField.js'
import { nounOf } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { partsOfSection } from './parts.js'
import { rowDoubts } from './rowDoubts.js'
import { sectionCell } from './total.js'

const expected = { zh: '其下至少列一项指标', en: 'at least one indicator below it' }

const all: Place = {
  label: nounOf(formFields, 'indicators'),
  where: { path: ['indicators'], table: 'indicators', row: 'all' },
}

export const emptySectionsRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E28',
  says: /* @__PURE__ */ says(
    '表中列有指标，印有分值的每一级下都有指标',
    'The form has indicators, and so has every level with printed points',
  ),
  basis: /* @__PURE__ */ byForm('分值由其下各行取得', 'The points of a level are earned by its rows'),
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const operands = rowDoubts(context, ['level1', 'level2'])
    return [
      foundCase(rule, 'rows', all, { outcome: context.rows.length > 0 ? 'holds' : 'broken', expected }),
      ...(context.document.sections ?? []).flatMap((_, at) => {
        const points = sectionCell(context.document, at, 'points')
        if (!hasFigure(points) || points.figure.value.isZero()) return []
        const outcome = partsOfSection(context, at, 'points').length === 0 ? 'broken' : 'holds'
        const { counting } = points
        return [
          foundCase(rule, 'points', points, { outcome, stated: points.figure.value, counting, operands, expected }),
        ]
      }),
    ]
  },
  example: {
    document: { sections: [{ level1: '效益指标', points: '30' }], indicators: [] },
    outcome: 'broken',
  },
}
