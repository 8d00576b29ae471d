import type { FinalAccounts } from '../documents/accounts.js'
import { rowOf } from '../documents/grid.js'
import type { MoneyGridId } from '../documents/tabledDocument.js'
import { columnOf, placeOf, refer } from './cellRef.js'
import type { Facts } from './facts.js'
import { gridCell } from './gridCell.js'
import type { PrintedCell } from './printedCell.js'

/** The final accounts that these facts are of; null where they are of another form. */
export const accountsIn = ({ document }: Facts): FinalAccounts | null =>
  document.kind === 'finalAccounts' ? document : null

/** A cell of the accounts by the role of its table, the code of its row, and its column; null without the table. */
export function accountCell(
  facts: Facts,
  [id, code, column]: readonly [MoneyGridId, string, string],
): PrintedCell | null {
  const grid = accountsIn(facts)?.grids[placeOf(id)]
  return grid ? gridCell(refer(grid, rowOf(grid, code), columnOf(id, column), code), facts.unit) : null
}
