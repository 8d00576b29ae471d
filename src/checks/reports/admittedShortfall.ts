import { wordsOperand } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { fullyScored } from './fullyScored.js'
import { heldIf } from './outcomes.js'

const shortfall = /未(?:能)?(?:完全|全部)?(?:达标|达到|达成|完成|实现|达预期)/u

export const admittedShortfallRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R11',
  says: /* @__PURE__ */ says(
    '承认有指标未达标、未达预期的，各项指标不会全得满分',
    'Where the report admits that targets were missed, not every indicator scores in full',
  ),
  basis: /* @__PURE__ */ byForm('所列问题与各项得分在同一份报告中', 'Problems and scores stand in one report'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const { problems = [], indicators = [] } = document
    const admitted = problems.flatMap(({ id, text }, at) =>
      shortfall.test(text) ? [wordsOperand(formPlace(['problems', at, 'text'], id), text)] : [],
    )
    if (admitted.length === 0 || indicators.length === 0) return []
    const place = { ...formPlace(['indicators'], 'indicators'), label: { zh: '各项指标得分', en: 'scores' } }
    const ids = problems.flatMap(({ id, text }) => (shortfall.test(text) ? [id] : [])).join('、')
    return [
      foundCase(rule, 'score', place, {
        outcome: heldIf(fullyScored(document).length < indicators.length),
        operands: admitted,
        expected: {
          zh: `未达标的指标应当扣分；各项均为满分，而所列问题${ids}称未达标`,
          en: `points off where targets were missed: all scores are full, and problems ${ids} tell of missed targets`,
        },
      }),
    ]
  },
  example: {
    document: {
      indicators: [{ level1: '产出指标', level3: '重点任务完成率', points: '10', score: '10' }],
      problems: [{ id: '1', text: '个别指标未完全达标' }],
    },
    outcome: 'broken',
  },
}
