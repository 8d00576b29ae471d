import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import type { TargetForm, Task } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { rowCell, rowOfCode } from './moneyCells.js'
import { bareName, plainText } from './plainText.js'
import { taskCell } from './tasks.js'

/** What is built, bought or renewed is a project, whatever the task is called. */
const builds = /平台|系统(?:建设|开发|升级)|信息化|建设项目|改造|购置|修缮/u

export const projectTasksRule: TargetInspection = {
  kind: 'inspection',
  id: 'T7',
  says: /* @__PURE__ */ says(
    '任务中所列项目的金额之和不大于项目支出',
    'The projects among the tasks do not exceed the expenditure on projects',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '项目是项目支出的一部分；任务是否为项目依其名称判断，故为警示',
    'Projects are a part of project expenditure; whether a task is one is judged by its name, hence a warning',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) => {
    const whole = rowOfCode(document, 'expenditure', 'project')
    const projects = (document.tasks ?? []).flatMap((task, at) =>
      isProject(document, task) ? [taskCell(document, task, at, 'total')] : [],
    )
    if (!whole || projects.length === 0) return []
    return [sumCase(rule, 'budget', rowCell(document, whole, 'budget'), projects, { relation: 'atLeast' })]
  },
  example: {
    document: {
      kind: 'departmentTarget',
      expenditure: [{ code: 'project', label: '项目支出', budget: '64' }],
      tasks: [{ name: '任务1', content: '场地智能化总控平台', total: '410.06' }],
    },
    outcome: 'broken',
  },
}

function isProject({ expenditure = [] }: TargetForm, { name, content = '' }: Task): boolean {
  const words = plainText(`${name} ${content}`)
  const lines = expenditure.filter(({ code, group }) => code === undefined && group && bareName(group) === '项目支出')
  return builds.test(words) || lines.some(({ label }) => words.includes(bareName(label)))
}
