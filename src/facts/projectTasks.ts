import { expenditureKinds } from '../terms/expenditure.js'
import { bareLabel, lettersOf, rowName } from '../terms/label.js'
import { termByLabel } from '../terms/term.js'
import type { Facts } from './facts.js'
import type { MoneyRow } from './moneyRow.js'

/** What is built, bought or renewed is a project, whatever the task is called… */
const builds = /平台|系统|建设|工程|改造|购置|修缮/u
/** …unless its money may also be for running the unit. */
const runs =
  /运行|运转|运维|运营|维护|保障|管理|服务|监督|监管|人员|工资|经费|日常|工作|体系|队伍|党的?建|制度|能力|推进|推动|加强|开展|做好/u

/** The tasks that are projects: those that only build or buy something, or that stand among the lines of projects. */
export const projectTasksOf = (facts: Facts): readonly MoneyRow[] =>
  facts.tasks.filter((task) => {
    const texts = [task.printed.label, task.text('content') ?? '']
    const words = bareLabel(texts.join(''))
    return (builds.test(words) && !runs.test(words)) || texts.some((text) => isLineOfProjects(facts, text))
  })

const isLineOfProjects = ({ expenditure }: Facts, text: string): boolean =>
  expenditure.some(
    ({ code, group, name }) =>
      code === undefined &&
      termByLabel(expenditureKinds, rowName(group))?.id === 'project' &&
      lettersOf(name) === lettersOf(text),
  )
