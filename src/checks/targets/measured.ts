import type { Outcome } from '../../verdicts/outcome.js'
import { clip } from '../../words/problems.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Place } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { goalPlace } from './goalPlace.js'
import { byMeasures } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { firstClause, plainText } from './plainText.js'
import { shinglesOf } from './shingles.js'

const kind = 'inspection'

/** Something that the indicators are to measure. */
interface Item {
  readonly place: Place
  readonly text: string
}

/** An indicator speaks of a thing when they have a run of four characters in common that is not the unit's own name. */
function measuredCases(
  context: TargetContext,
  rule: Rule,
  list: string,
  items: readonly Item[],
  more: readonly string[] | null = null,
): Case[] {
  if (context.indicators.length === 0) return []
  const named = shinglesOf([context.document.department])
  const others = shinglesOf(more ?? [])
  return items.map(({ place, text }) => {
    const own = [...shinglesOf([text])]
    const spoken = own.some((run) => context.spokenRuns().has(run) || (others.has(run) && !named.has(run)))
    const outcome: Outcome = own.length === 0 || spoken ? 'holds' : 'broken'
    return foundCase(rule, list, place, {
      outcome,
      expected: more
        ? { zh: '说到它的指标或任务', en: 'an indicator or a task that speaks of it' }
        : { zh: '说到它的指标', en: 'an indicator that speaks of it' },
    })
  })
}

const itemOf = (path: readonly (string | number)[], words: { zh: string; en: string }, text: string): Item => ({
  text,
  place: {
    label: { zh: `${words.zh}“${clip(text)}”`, en: `${words.en} “${clip(text)}”` },
    where: { path, table: String(path[0]), row: firstClause(text), column: String(path.at(-1)) },
  },
})

/** Duties that every list ends with, and that no indicator measures. */
const catchAll = /其他(?:工作|事项|任务)|交办/u

export const dutiesRule: TargetInspection = {
  kind,
  id: 'T44',
  says: /* @__PURE__ */ says('每项职责都有指标或任务', 'Every duty has an indicator or a task'),
  basis: /* @__PURE__ */ byMeasures(
    '部门整体支出绩效目标反映部门职责；按词语相同判断，故仅作提示',
    'The goals of a department reflect its duties; told by words in common: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const { duties, tasks = [] } = context.document
    const items = (duties?.items ?? []).flatMap(({ text }, at) =>
      catchAll.test(plainText(text)) ? [] : [itemOf(['duties', 'items', at, 'text'], { zh: '职责', en: 'duty' }, text)],
    )
    const work = tasks.map(({ name, content = '' }) => `${name} ${content}`)
    return measuredCases(context, rule, 'duties', items, work)
  },
  example: {
    document: {
      kind: 'departmentTarget',
      department: '某市公共资源交易中心',
      duties: { items: [{ number: '4', text: '负责核实评审资料，办理交易确认书。' }] },
      indicators: [{ level1: '产出指标', level2: '质量指标', level3: '办公大楼运行安全达标', target: '=100%' }],
    },
    outcome: 'broken',
  },
}

export const tasksMeasuredRule: TargetInspection = {
  kind,
  id: 'T45',
  says: /* @__PURE__ */ says('每项年度任务都有指标', 'Every task of the year has an indicator'),
  basis: /* @__PURE__ */ byMeasures(
    '绩效指标与年度任务相对应；按词语相同判断，故仅作提示',
    'Indicators answer to the tasks of the year; told by words in common: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const items = (context.document.tasks ?? []).map(({ name, content }, at) =>
      itemOf(['tasks', at, content ? 'content' : 'name'], { zh: '年度任务', en: 'task' }, content || name),
    )
    return measuredCases(context, rule, 'tasks', items)
  },
  example: {
    document: {
      kind: 'departmentTarget',
      tasks: [{ name: '任务1', content: '场地智能化总控平台', total: '410.06' }],
      indicators: [{ level1: '产出指标', level2: '质量指标', level3: '办公大楼运行安全达标', target: '=100%' }],
    },
    outcome: 'broken',
  },
}

export const goalsMeasuredRule: TargetInspection = {
  kind,
  id: 'T46',
  says: /* @__PURE__ */ says('每项总体目标都有指标', 'Every goal has an indicator'),
  basis: /* @__PURE__ */ byMeasures(
    '绩效指标是绩效目标的细化和量化；按词语相同判断，故仅作提示',
    'Indicators put goals into detail and figures; told by words in common: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const items = context.document.goals.map((goal, at) => ({ place: goalPlace(goal, at), text: goal.expected }))
    return measuredCases(context, rule, 'goals', items)
  },
  example: {
    document: {
      kind: 'departmentTarget',
      goals: [{ horizon: 'annual', expected: '完成非税收入征收计划4000万元。' }],
      indicators: [{ level1: '效益指标', level2: '经济效益', level3: '非税收入征收计划', target: '=100%' }],
    },
    outcome: 'holds',
  },
}
