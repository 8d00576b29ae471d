import { moneyCell, type PrintedCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { fundingRows } from '../../terms/fundingSource.js'
import { nounOf } from '../../terms/term.js'
import { totals } from '../../terms/total.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetForm, Task } from './form.js'
import { byMeasures } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { rowCell, rowOfCode, totalCell } from './moneyCells.js'
import { bareName } from './plainText.js'

const kind = 'inspection'
const columns = ['total', 'fiscalAppropriation', 'otherFunds'] as const
type Column = (typeof columns)[number]

const columnWords: Readonly<Record<Column, Sentence>> = {
  total: nounOf(totals, 'total', '总额'),
  fiscalAppropriation: nounOf(fundingRows, 'fiscalAppropriation'),
  otherFunds: nounOf(fundingRows, 'otherFunds'),
}

/** What a task prints in a column. */
export function taskCell(form: TargetForm, task: Task, at: number, column: Column): PrintedCell {
  const { zh, en } = columnWords[column]
  const label = { zh: `「${task.name}」${zh}`, en: `${task.name}, ${en}` }
  const where = { path: ['tasks', at, column], table: 'tasks', row: bareName(task.name), column }
  return moneyCell({ label, where }, task[column], form.unit)
}

/** What the row of totals below the tasks prints in a column. */
function totalsCell({ taskTotals, unit }: TargetForm, column: Column): PrintedCell {
  const { zh, en } = columnWords[column]
  const label = { zh: `「${taskTotals?.label ?? '任务合计'}」${zh}`, en: `all tasks, ${en}` }
  const where = { path: ['taskTotals', column], table: 'tasks', row: 'total', column }
  return moneyCell({ label, where }, taskTotals?.[column], unit)
}

const cellsOf = (form: TargetForm, column: Column): PrintedCell[] =>
  (form.tasks ?? []).map((task, at) => taskCell(form, task, at, column))

const isPrinted = ({ figure }: PrintedCell): boolean => figure !== 'missing'

export const taskTotalsRule: TargetInspection = {
  kind,
  id: 'T4',
  says: /* @__PURE__ */ says('各任务金额之和等于金额合计', 'The amounts of the tasks add up to their printed total'),
  basis: /* @__PURE__ */ byArithmetic('合计是其上各行之和', 'A total is the sum of the rows above it'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    columns.flatMap((column) => {
      const whole = totalsCell(document, column)
      return isPrinted(whole) ? [sumCase(rule, column, whole, cellsOf(document, column).filter(isPrinted))] : []
    }),
  example: {
    document: {
      kind: 'departmentTarget',
      tasks: [
        { name: '任务1', total: '410.06' },
        { name: '任务2', total: '1960.44' },
      ],
      taskTotals: { total: '2360.50' },
    },
    outcome: 'broken',
  },
}

export const taskFundsRule: TargetInspection = {
  kind,
  id: 'T5',
  says: /* @__PURE__ */ says(
    '每项任务的总额等于财政拨款与其他资金之和；只印其一的，不小于它',
    'The total of a task is the sum of its funds, and no less than the one that is printed alone',
  ),
  basis: /* @__PURE__ */ byArithmetic('总额分列为财政拨款和其他资金', 'The total is divided into its funds'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    (document.tasks ?? []).flatMap((task, at) => {
      const [total, ...funds] = columns.map((column) => taskCell(document, task, at, column))
      const printed = funds.filter(isPrinted)
      const relation = printed.length < funds.length ? 'atLeast' : 'equals'
      return total && isPrinted(total) && printed.length > 0
        ? [sumCase(rule, 'funds', total, printed, { relation })]
        : []
    }),
  example: {
    document: {
      kind: 'departmentTarget',
      tasks: [{ name: '任务1', total: '410.06', fiscalAppropriation: '400.06', otherFunds: '0' }],
    },
    outcome: 'broken',
  },
}

export const tasksBudgetRule: TargetInspection = {
  kind,
  id: 'T6',
  says: /* @__PURE__ */ says(
    '年度任务的金额合计等于部门年度预算，任务都是项目的等于项目支出；不列合计的，各任务之和不大于预算',
    'The total of the year’s tasks is the budget of the department, or its project expenditure where all are projects; tasks listed without a total do not exceed the budget',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '部门整体支出绩效目标按年度主要任务列明预算金额',
    'A department divides its budget among its main tasks of the year',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) => {
    const tasks = cellsOf(document, 'total').filter(isPrinted)
    if (tasks.length === 0) return []
    const printed = totalsCell(document, 'total')
    const budget = totalCell(document, 'budget')
    return [
      isPrinted(printed)
        ? totalCase(document, rule, printed, budget)
        : sumCase(rule, 'budget', budget, tasks, { relation: 'atLeast' }),
    ]
  },
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

/** Where all tasks are projects, their total is the expenditure on projects. */
function totalCase(form: TargetForm, rule: Rule, printed: PrintedCell, budget: PrintedCell): Case {
  const projects = rowOfCode(form, 'expenditure', 'project')
  const ofProjects = projects ? sumCase(rule, 'budget', printed, [rowCell(form, projects, 'budget')]) : null
  return ofProjects?.judgement.outcome === 'holds' ? ofProjects : sumCase(rule, 'budget', printed, [budget])
}
