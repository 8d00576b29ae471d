import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { goalPlace } from './goalPlace.js'
import { byMeasures } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { type Item, itemOf, spokenCases } from './spoken.js'
import { toldTogether } from './toldTogether.js'

const kind = 'inspection'

/**
 * Each of a list that indicators are to measure has one. A list of which they speak of nothing is worded otherwise, which
 * proves nothing: only what stands out from its list is told.
 */
function measuredCases(context: TargetContext, rule: Rule, list: string, items: readonly Item[]): readonly Case[] {
  const expected = { zh: '说到它的指标', en: 'an indicator that speaks of it' }
  const cases = spokenCases(context, rule, items, context.topics(), expected)
  const spoken = cases.filter(({ judgement }) => judgement.outcome === 'holds').length
  return 2 * spoken > cases.length ? toldTogether(rule, list, cases) : []
}

export const tasksMeasuredRule: TargetInspection = {
  kind,
  id: 'T45',
  says: /* @__PURE__ */ says('每项年度任务都有指标', 'Every task of the year has an indicator'),
  basis: /* @__PURE__ */ byMeasures(
    '绩效指标与年度任务相对应；多数任务与指标有词相同，而该任务没有一个，故仅作提示',
    'Indicators answer to the tasks of the year; most tasks share a word with them and this one shares none: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const tasks = (context.document.tasks ?? []).map(({ name, content }, at) =>
      itemOf(['tasks', at, content ? 'content' : 'name'], { zh: '年度任务', en: 'task' }, content || name),
    )
    return measuredCases(
      context,
      rule,
      'tasks',
      tasks.filter(({ text }) => !runsTheUnit.test(text)),
    )
  },
  example: {
    document: {
      kind: 'departmentTarget',
      tasks: [
        { name: '任务1', content: '场地智能化总控', total: '410.06' },
        { name: '任务2', content: '办公大楼维护', total: '60' },
        { name: '任务3', content: '交易服务', total: '20' },
      ],
      indicators: [
        { level1: '产出指标', level2: '质量指标', level3: '办公大楼运行安全达标', target: '=100%' },
        { level1: '产出指标', level2: '数量指标', level3: '交易宗数', target: '≥5000宗' },
      ],
    },
    outcome: 'broken',
  },
}

/** What keeps the unit going is measured by none of its indicators. */
const runsTheUnit = /运转|人员|工资|基本支出|日常|党的?建设|党建/u

export const goalsMeasuredRule: TargetInspection = {
  kind,
  id: 'T46',
  says: /* @__PURE__ */ says('逐条所列的总体目标都有指标', 'Every goal that is listed has an indicator'),
  basis: /* @__PURE__ */ byMeasures(
    '绩效指标是绩效目标的细化和量化；多数目标与指标有词相同，而该目标没有一个，故仅作提示',
    'Indicators put goals into detail and figures; most goals share a word with them and this one shares none: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const goals = context.document.goals.map((goal, at) => ({ place: goalPlace(goal, at), text: goal.expected }))
    return measuredCases(context, rule, 'goals', goals)
  },
  example: {
    document: {
      kind: 'departmentTarget',
      goals: [
        { horizon: 'annual', label: '目标1', expected: '完成非税收入征收计划4000万元。' },
        { horizon: 'annual', label: '目标2', expected: '培训评标专家。' },
        { horizon: 'annual', label: '目标3', expected: '全面深化“一网交易”改革。' },
      ],
      indicators: [
        { level1: '效益指标', level2: '经济效益', level3: '非税收入征收计划', target: '=100%' },
        { level1: '产出指标', level2: '数量指标', level3: '专家培训人次', target: '≥80人次' },
      ],
    },
    outcome: 'broken',
  },
}
