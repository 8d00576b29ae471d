import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { partsOfSection } from './parts.js'
import { rowDoubts } from './rowDoubts.js'
import { sectionCell } from './total.js'

const kind = 'inspection'

/** Every section that prints this column against its rows. One without rows is another rule's. */
function sectionCases(context: SelfEvaluationContext, rule: Rule, column: 'points' | 'score'): Case[] {
  const { sections = [] } = context.document
  const also = rowDoubts(context, ['level1', 'level2'])
  return sections.flatMap((_, at) => {
    const whole = sectionCell(context.document, at, column)
    const parts = partsOfSection(context, at, column)
    if (whole.figure === 'missing' || parts.length === 0) return []
    return [sumCase(rule, column, whole, parts, { exact: true, also })]
  })
}

const row = { level1: '产出指标', level2: '数量指标', target: '≥1场', actual: '1场' }

export const sectionPointsRule: SelfEvaluationInspection = {
  kind,
  id: 'E1',
  says: /* @__PURE__ */ says(
    '每一级指标的分值等于其下各行分值之和',
    'The points of a level are those of its rows added up',
  ),
  basis: /* @__PURE__ */ byForm(
    '“产出指标（50分）”即其下各行共50分',
    '“Output (50 points)” is 50 points over its rows',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) => sectionCases(context, rule, 'points'),
  example: {
    document: {
      sections: [{ level1: '产出指标', points: '50' }],
      indicators: [
        { ...row, level3: '甲', points: '30', score: '30' },
        { ...row, level3: '乙', points: '10', score: '10' },
      ],
    },
    outcome: 'broken',
  },
}

export const sectionScoresRule: SelfEvaluationInspection = {
  kind,
  id: 'E5',
  says: /* @__PURE__ */ says(
    '每一级指标的得分等于其下各行得分之和',
    'The score of a level is those of its rows added up',
  ),
  basis: /* @__PURE__ */ byForm('小计得分即其下各行得分之和', 'A subtotal of scores is the sum of its rows'),
  severity: 'error',
  applies,
  inspect: (context, rule) => sectionCases(context, rule, 'score'),
  example: {
    document: {
      sections: [{ level1: '产出指标', points: '40', score: '40' }],
      indicators: [
        { ...row, level3: '甲', points: '30', score: '30' },
        { ...row, level3: '乙', points: '10', score: '9' },
      ],
    },
    outcome: 'broken',
  },
}
