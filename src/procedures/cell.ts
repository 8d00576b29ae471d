import type { FinalAccounts } from '../documents/accounts.js'
import { accountTables, type GridId } from '../documents/accountTables.js'
import type { TableLayout } from '../documents/tableLayout.js'
import type { Money } from '../exact/measure.js'
import { tableAmount } from '../facts/tableAmount.js'

/**
 * What does this cell print: an amount, a blank, or nothing at all?
 *
 * `table` is the role of the table, for 01 and 04 with its side (`incomeAndExpenditure.income`); `code` the row's
 * classification code or name (`total`, `grandTotal`, …); `column` the column's name. The amount is money as printed, in
 * the table's unit; `decimals` are those of this very cell. A blank is `'blank'`, never zero; a table, row or column
 * that the document does not print is `'missing'`.
 *
 * @throws TypeError for a table or column that no such form has.
 * @example cell(accounts, 'income', '2010350', 'total') // => { kind: 'money', value: 556.56, unit: '万元', decimals: 2 }
 */
export function cell(
  accounts: FinalAccounts,
  table: GridId,
  code: string,
  column: string,
): Money | 'blank' | 'missing' {
  const place = accountTables.findIndex(({ id }) => id === table)
  if (place < 0) throw new TypeError(`no table ${table}; known are ${accountTables.map(({ id }) => id).join(', ')}`)
  const { columns }: TableLayout = accountTables[place] as TableLayout
  if (!columns.some(({ id }) => id === column))
    throw new TypeError(`no column ${column} in ${table}; known are ${columns.map(({ id }) => id).join(', ')}`)
  return tableAmount(accounts.grids[place], code, column)
}
