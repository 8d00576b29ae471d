import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationContext, EvaluationInspection } from './context.js'
import { type MarkColumn, partsOf, sectionMark } from './sections.js'

const kind = 'inspection'
const severity = 'error'

/** Every section that prints the mark, against what it is made of. */
const sectionsAddUp = ({ document }: EvaluationContext, rule: Rule, column: MarkColumn): Case[] =>
  (document.sections ?? []).flatMap((section, at) =>
    section[column] === undefined
      ? []
      : [sumCase(rule, column, sectionMark(document, at, column), partsOf(document, section, column), { exact: true })],
  )

export const pointsAddUpRule: EvaluationInspection = {
  kind,
  id: 'R4',
  says: /* @__PURE__ */ says(
    '各指标分值之和等于所属部分的分值，二级之和等于一级',
    'The points of indicators add up to those of their section, those of level 2 to level 1',
  ),
  basis: /* @__PURE__ */ byArithmetic('部分的分值由其各项组成', 'The points of a section are those of its parts'),
  severity,
  applies,
  inspect: (context, rule) => sectionsAddUp(context, rule, 'points'),
  example: {
    document: {
      sections: [{ level1: '产出指标', points: '25' }],
      indicators: [
        { level1: '产出指标', level3: '重点任务完成率', points: '10' },
        { level1: '产出指标', level3: '履职目标实现', points: '10' },
      ],
    },
    outcome: 'broken',
  },
}

export const scoresAddUpRule: EvaluationInspection = {
  kind,
  id: 'R5',
  says: /* @__PURE__ */ says(
    '各指标得分之和等于所属部分的得分，二级之和等于一级',
    'The scores of indicators add up to that of their section, those of level 2 to level 1',
  ),
  basis: /* @__PURE__ */ byArithmetic('部分的得分由其各项组成', 'The score of a section is that of its parts'),
  severity,
  applies,
  inspect: (context, rule) => sectionsAddUp(context, rule, 'score'),
  example: {
    document: {
      sections: [{ level1: '产出指标', score: '25' }],
      indicators: [
        { level1: '产出指标', level3: '重点任务完成率', points: '10', score: '10' },
        { level1: '产出指标', level3: '履职目标实现', points: '15', score: '14' },
      ],
    },
    outcome: 'broken',
  },
}
