import type { Grid } from '../../documents/grid.js'
import { isTabled, type MoneyGridId, type TabledDocument } from '../../documents/tabledDocument.js'
import { columnOf, placeOf, refer } from '../../facts/cellRef.js'
import type { Facts } from '../../facts/facts.js'
import { figureOf, labelOf, whereOf } from '../../facts/gridFigure.js'
import type { PrintedCell } from '../../facts/printedCell.js'
import { slotOf } from '../operations/operation.js'

/** Where a figure of a rate is printed: a cell of a table of money, or of a row of money of a form. */
export type RateCell = readonly [table: MoneyGridId | 'funding' | 'expenditure', row: string, column: string]

/** What a document prints there; null where its form has no such place. */
export function printedAt(facts: Facts, [table, row, column]: RateCell): PrintedCell | null {
  if (table === 'funding' || table === 'expenditure')
    return facts[table].find(({ code }) => code === row)?.money(column) ?? null
  return isTabled(facts.document) ? gridCell(facts.document, table, row, column) : null
}

function gridCell(document: TabledDocument, table: MoneyGridId, code: string, column: string): PrintedCell | null {
  const { unit } = document
  const grid: Grid | undefined = document.grids[placeOf(table)]
  if (!grid) return null
  const ref = refer(grid, grid.slots[slotOf(table, code)] as number, columnOf(table, column), code)
  const figure = figureOf(ref, unit)
  const decimals = typeof figure === 'string' ? 2 : figure.decimals
  return { label: labelOf(ref), where: whereOf(ref), figure, counting: { kind: 'money', unit, decimals } }
}
