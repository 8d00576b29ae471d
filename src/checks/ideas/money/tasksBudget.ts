import { columnName } from '../../../facts/columnNames.js'
import type { Facts } from '../../../facts/facts.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import { totalFunds } from '../../../facts/totalFunds.js'
import { totalledColumns } from '../../../facts/totalledColumns.js'
import { byGoalMeasures } from '../../../law/ground.js'
import type { Claim, SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const tasksBudget: Idea = {
  kind: 'inspection',
  id: 'T6',
  says: {
    zh: '年度任务的金额合计等于部门年度预算，任务都是项目的等于项目支出；不列合计的，各任务之和不大于预算',
    en: 'The total of the year’s tasks is the budget of the department, or its project expenditure where all are projects; tasks listed without a total do not exceed the budget',
  },
  basis: byGoalMeasures(
    '部门整体支出绩效目标按年度主要任务列明预算金额',
    'A department divides its budget among its main tasks of the year',
  ),
  severity: 'warning',
  claims: ({ facts }) => budgetClaims(facts),
  example: {
    document: {
      kind: 'departmentTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '2370.50' }],
      tasks: [{ name: '任务1', total: '2370.5' }],
      taskTotals: { total: '2370.5' },
    },
    outcome: 'holds',
  },
}

function budgetClaims(facts: Facts): readonly Claim[] {
  const tasks = facts.tasks.map((task) => task.money('total')).filter(({ figure }) => figure !== 'missing')
  if (tasks.length === 0) return []
  const budget = totalFunds(facts, 'budget')
  const total = totalledColumns(facts).find(({ column }) => column === 'total')
  if (!total)
    return [
      {
        kind: 'sum',
        about: 'budget',
        whole: budget,
        parts: tasks,
        relation: 'atLeast',
        fault: { kind: 'tasksBeyondBudget' },
      },
    ]
  const projects = facts.expenditure.find(({ code }) => code === 'project')?.money('budget')
  const others = projects ? [copyOf(total.whole, projects)] : []
  return [{ kind: 'either', claims: [copyOf(total.whole, budget), ...others] }]
}

const copyOf = (whole: PrintedCell, budget: PrintedCell): SumClaim => ({
  kind: 'sum',
  about: 'budget',
  whole,
  parts: [budget],
  fault: { kind: 'tasksApartFromBudget', budget: columnName('budget') },
})
