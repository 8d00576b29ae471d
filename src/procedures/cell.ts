import type { FinalAccounts } from '../documents/accounts.js'
import type { GridId } from '../documents/accountTables.js'
import type { DepartmentBudget } from '../documents/budget.js'
import type { BudgetGridId } from '../documents/budgetTables.js'
import { assertRead } from '../documents/readDocuments.js'
import { layoutsOf, type TabledDocument } from '../documents/tabledDocument.js'
import type { Money } from '../exact/measure.js'
import { tableAmount } from '../facts/tableAmount.js'

/** The tables that a document may print, by role and side. */
export type CellTable<Document extends TabledDocument> = Document extends FinalAccounts
  ? GridId
  : Document extends DepartmentBudget
    ? BudgetGridId
    : never

/**
 * What does this cell print: an amount, a blank, or nothing at all?
 *
 * `table` is the role of the table, for 01 and 04 with its side (`incomeAndExpenditure.income`), for a budget with
 * `budget.` before it (`budget.expenditure`); `code` the row's classification code or name (`total`, `grandTotal`, …);
 * `column` the column's name. The amount is money as printed, in the table's unit; `decimals` are those of this very
 * cell. A blank is `'blank'`, never zero; a table, row or column that the document does not print is `'missing'`.
 *
 * @throws TypeError for a table or column that no such form has.
 * @example
 * cell(accounts, 'income', '2010350', 'total') // => { kind: 'money', value: 556.56, unit: '万元', decimals: 2 }
 */
export function cell<Document extends TabledDocument>(
  document: Document,
  table: CellTable<Document>,
  code: string,
  column: string,
): Money | 'blank' | 'missing' {
  assertRead(document)
  const layouts = layoutsOf(document)
  const place = layouts.findIndex(({ id }) => id === table)
  const layout = layouts[place]
  if (!layout) throw new TypeError(`no table ${table}; known are ${layouts.map(({ id }) => id).join(', ')}`)
  const { columns } = layout
  if (!columns.some(({ id }) => id === column))
    throw new TypeError(`no column ${column} in ${table}; known are ${columns.map(({ id }) => id).join(', ')}`)
  return tableAmount(document.grids[place], code, column)
}
