import { plainName } from '../../../facts/labels.js'
import type { Place } from '../../../facts/printedCell.js'
import { reasonGiven } from '../../../facts/reasonGiven.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const unansweredGoals: Idea = {
  kind: 'inspection',
  id: 'E35',
  says: {
    zh: '填有预期目标、年度任务的，填写实际完成情况',
    en: 'Every goal and task that was set has an account of what was achieved',
  },
  basis: byForm('预期目标与实际完成情况并列两栏', 'What was expected and what was achieved stand side by side'),
  severity: 'warning',
  claims: ({ facts }) => [...goalClaims(facts.printed), ...taskClaims(facts.printed)],
  example: {
    document: {
      kind: 'selfEvaluation',
      goals: [{ label: '年度总体目标', expected: '建成交易平台。', achieved: '' }],
    },
    outcome: 'broken',
  },
}

type Printed = Context['facts']['printed']

const goalClaims = ({ goals = [] }: Printed): readonly Claim[] =>
  goals.flatMap((goal, at) =>
    'achieved' in goal
      ? answer(placeOf('goals', at, 'achieved', goal.label ?? '年度总体目标'), goal.expected, goal.achieved)
      : [],
  )

const taskClaims = ({ tasks = [] }: Printed): readonly Claim[] =>
  tasks.flatMap((task, at) =>
    'actual' in task ? answer(placeOf('tasks', at, 'actual', task.name), task.content ?? task.name, task.actual) : [],
  )

const placeOf = (list: 'goals' | 'tasks', at: number, column: string, name: string): Place => ({
  label: { zh: `「${name}」实际完成情况`, en: `${name}, what was achieved` },
  where: { path: [list, at, column], table: list, row: plainName(name), column },
})

/** What was planned, and whether something is said of what came of it. */
function answer(place: Place, planned: string, achieved: string | undefined): readonly Claim[] {
  if (reasonGiven(planned) !== 'given' || achieved === undefined) return []
  const outcome = reasonGiven(achieved) === 'given' ? 'holds' : 'broken'
  return [{ kind: 'found', about: 'achieved', place, outcome, fault: { kind: 'unanswered' } }]
}
