import { wordsOperand } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { monitoringForms as applies } from './applies.js'
import type { MonitoringInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { likelihoodOf } from './likelihoodWord.js'
import { indicatorPlace } from './monitoredRows.js'
import { heldIf } from './outcomes.js'

/** Only of a form with one goal: with several nothing says which indicators are whose. */
export const goalLikelihoodRule: MonitoringInspection = {
  kind: 'inspection',
  id: 'M12',
  says: /* @__PURE__ */ says(
    '有指标“不可能”完成的，目标不会“确定能”完成',
    'A goal is not certain where one of its indicators is impossible',
  ),
  basis: /* @__PURE__ */ byForm(
    '目标和各项指标的完成可能性列在同一表中',
    'The likelihood of goal and indicators stands in one form',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document: { goals, indicators } }, rule) => {
    const [goal, ...others] = goals
    const { likelihood = '', label = '年度目标' } = goal ?? {}
    if (others.length > 0 || likelihoodOf(likelihood) !== 'certain') return []
    const place = formPlace(['goals', 0, 'likelihood'], label)
    const lost = indicators.flatMap((one, at) =>
      likelihoodOf(one.likelihood ?? '') === 'impossible'
        ? [{ name: one.level3, operand: wordsOperand(indicatorPlace(one, at, 'likelihood'), one.likelihood ?? '') }]
        : [],
    )
    const names = lost.map(({ name }) => name)
    return [
      foundCase(rule, 'likelihood', place, {
        outcome: heldIf(lost.length === 0),
        operands: lost.map(({ operand }) => operand),
        expected: {
          zh: `不是“${likelihood}”：${names.map((name) => `「${name}」`).join('')}不可能完成`,
          en: `not “${likelihood}”: ${names.join(', ')} cannot be met`,
        },
      }),
    ]
  },
  example: {
    document: {
      goals: [{ label: '年度目标', expected: '建成12个站点', likelihood: '确定能' }],
      indicators: [
        {
          level1: '产出',
          level2: '数量',
          level3: '建成站点',
          target: '≥12个',
          actual: '2个',
          likelihood: '完全不可能',
        },
      ],
    },
    outcome: 'broken',
  },
}
