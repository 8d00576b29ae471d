import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import type { TargetForm, Task } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { rowCell, rowOfCode } from './moneyCells.js'
import { bareName, lettersOf, plainText } from './plainText.js'
import { taskCell } from './tasks.js'

/** What is built, bought or renewed is a project, whatever the task is called… */
const builds = /平台|系统|建设|工程|改造|购置|修缮/u
/** …unless its money may also be for running the unit. */
const runs =
  /运行|运转|运维|运营|维护|保障|管理|服务|监督|监管|人员|工资|经费|日常|工作|体系|队伍|党的?建|制度|能力|推进|推动|加强|开展|做好/u

export const projectTasksRule: TargetInspection = {
  kind: 'inspection',
  id: 'T7',
  says: /* @__PURE__ */ says(
    '任务中所列项目的金额之和不大于项目支出',
    'The projects among the tasks do not exceed the expenditure on projects',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '项目是项目支出的一部分；任务是项目的，见于项目支出各行，或其内容只是建设、购置，故为警示',
    'Projects are a part of project expenditure; a task is one that stands among its lines, or only builds or buys something: hence a warning',
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

function isProject(form: TargetForm, { name, content = '' }: Task): boolean {
  const words = plainText(`${name}${content}`)
  return (builds.test(words) && !runs.test(words)) || [name, content].some((text) => isLineOfProjects(form, text))
}

const isLineOfProjects = ({ expenditure = [] }: TargetForm, text: string): boolean =>
  expenditure.some(
    ({ code, group, label }) =>
      code === undefined && group && bareName(group) === '项目支出' && lettersOf(bareName(label)) === lettersOf(text),
  )
