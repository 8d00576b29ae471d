import { plainName } from '../../facts/labels.js'
import type { Place } from '../../facts/printedCell.js'
import { reasonGiven } from '../../facts/reasonGiven.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationInspection } from './inspection.js'

const place = (list: 'goals' | 'tasks', at: number, column: string, name: string): Place => ({
  label: { zh: `「${name}」实际完成情况`, en: `${name}, what was achieved` },
  where: { path: [list, at, column], table: list, row: plainName(name), column },
})

/** What was planned, and whether something is said of what came of it. */
function answer(rule: Rule, where: Place, planned: string | undefined, achieved: string | undefined): Case[] {
  if (reasonGiven(planned) !== 'given' || achieved === undefined) return []
  return [
    foundCase(rule, 'achieved', where, {
      outcome: reasonGiven(achieved) === 'given' ? 'holds' : 'broken',
      expected: { zh: '填写实际完成情况', en: 'what was achieved' },
    }),
  ]
}

export const unansweredGoalsRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E35',
  says: /* @__PURE__ */ says(
    '填有预期目标、年度任务的，填写实际完成情况',
    'Every goal and task that was set has an account of what was achieved',
  ),
  basis: /* @__PURE__ */ byForm(
    '预期目标与实际完成情况并列两栏',
    'What was expected and what was achieved stand side by side',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document: { goals, tasks = [] } }, rule) => [
    ...goals.flatMap(({ label = '年度总体目标', expected, achieved }, at) =>
      answer(rule, place('goals', at, 'achieved', label), expected, achieved),
    ),
    ...tasks.flatMap(({ name, content, actual }, at) =>
      answer(rule, place('tasks', at, 'actual', name), content ?? name, actual),
    ),
  ],
  example: {
    document: { goals: [{ label: '年度总体目标', expected: '建成交易平台。', achieved: '' }] },
    outcome: 'broken',
  },
}
