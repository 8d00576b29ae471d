import type { FinalAccounts } from '../documents/accounts.js'
import { accountTables, type GridId } from '../documents/accountTables.js'
import { amountAt, cellAt, type Grid, isFigure, missingMark, rowOf } from '../documents/grid.js'
import type { TableLayout } from '../documents/tableLayout.js'
import type { Money } from '../exact/measure.js'

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
  const at = columns.findIndex(({ id }) => id === column)
  if (at < 0)
    throw new TypeError(`no column ${column} in ${table}; known are ${columns.map(({ id }) => id).join(', ')}`)
  const grid = accounts.grids[place]
  return grid ? moneyAt(grid, cellAt(grid, rowOf(grid, code), at)) : 'missing'
}

function moneyAt(grid: Grid, cell: number): Money | 'blank' | 'missing' {
  const print = cell < 0 ? missingMark : (grid.prints[cell] as number)
  if (print === missingMark) return 'missing'
  return isFigure(print) ? { kind: 'money', value: amountAt(grid, cell), unit: grid.unit, decimals: print } : 'blank'
}
