import type { Sentence } from '../law/basis.js'
import { formFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import { columnName } from './columnNames.js'
import type { Facts } from './facts.js'
import type { MoneyRow } from './moneyRow.js'
import { moneyCell, type PrintedCell } from './printedCell.js'
import { textIn } from './textIn.js'

/** A column of a list, with the total that is printed of it. */
export interface TotalledColumn {
  readonly column: string
  readonly whole: PrintedCell
  readonly parts: readonly PrintedCell[]
}

/** A list of rows of money, the record of its totals, and the columns that may have one. */
interface TotalledList {
  readonly rows: readonly MoneyRow[]
  readonly record: object | undefined
  readonly path: string
  readonly table: string
  readonly columns: readonly string[]
  readonly name: Sentence
}

/** Every column of tasks and of projects that has a printed total; a list of projects without any has one missing. */
export const totalledColumns = (facts: Facts): readonly TotalledColumn[] =>
  listsOf(facts).flatMap((list) => columnsOf(facts, list))

function listsOf({ printed, tasks, projects }: Facts): readonly TotalledList[] {
  return [
    {
      rows: tasks,
      record: printed.taskTotals,
      path: 'taskTotals',
      table: 'tasks',
      columns: ['total', 'fiscalAppropriation', 'otherFunds'],
      name: nounOf(formFields, 'taskTotals'),
    },
    {
      rows: projects,
      record: printed.rows && (printed.totals ?? {}),
      path: 'totals',
      table: 'rows',
      columns: ['originalBudget', 'finalBudget', 'outturn', 'systemOutturn'],
      name: nounOf(totals, 'total'),
    },
  ]
}

function columnsOf({ unit }: Facts, list: TotalledList): readonly TotalledColumn[] {
  const { rows, record, path, table, columns, name } = list
  if (!record) return []
  const all = columns.map((column) => {
    const { zh, en } = columnName(column)
    const label = { zh: `「${textIn(record, 'label') ?? name.zh}」${zh}`, en: `${name.en}, ${en}` }
    const where = { path: [path, column], table, row: 'total', column }
    const whole = moneyCell({ label, where }, textIn(record, column), unit)
    return { column, whole, parts: rows.map((row) => row.money(column)).filter(({ figure }) => figure !== 'missing') }
  })
  const printed = all.filter(({ whole }) => whole.figure !== 'missing')
  return printed.length > 0 || table === 'tasks' ? printed : all.slice(0, 1)
}
