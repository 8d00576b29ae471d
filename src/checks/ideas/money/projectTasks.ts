import { projectTasksOf } from '../../../facts/projectTasks.js'
import { byArithmetic } from '../../../law/ground.js'
import { clip } from '../../../words/problems.js'
import type { Idea } from '../../idea.js'

export const projectTasks: Idea = {
  kind: 'inspection',
  id: 'T7',
  says: {
    zh: '任务中所列项目的金额之和不大于项目支出',
    en: 'The projects among the tasks do not exceed the expenditure on projects',
  },
  basis: byArithmetic(
    '项目是项目支出的一部分；任务是项目的，见于项目支出各行，或其内容只是建设、购置，故列为核实',
    'Projects are a part of project expenditure; a task is one that stands among its lines, or only builds or buys something: hence a warning',
  ),
  severity: 'warning',
  claims: ({ facts }) => {
    const whole = facts.expenditure.find(({ code }) => code === 'project')
    const tasks = projectTasksOf(facts)
    if (!whole || tasks.length === 0) return []
    return [
      {
        kind: 'sum',
        about: 'budget',
        whole: whole.money('budget'),
        parts: tasks.map((task) => task.money('total')),
        relation: 'atLeast',
        fault: {
          kind: 'projectsBeyondBudget',
          tasks: tasks.map((task) => ({ name: task.name, content: clip(task.text('content') ?? '') })),
        },
      },
    ]
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
