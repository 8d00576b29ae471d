import { amountAt, cellAt, type Grid, isFigure, missingMark, rowOf } from '../documents/grid.js'
import type { Money } from '../exact/measure.js'

/** What a cell of a table prints: an amount as printed, in the unit of the table, a blank, or nothing at all. */
export function tableAmount(grid: Grid | undefined, code: string, column: string): Money | 'blank' | 'missing' {
  const at = grid?.layout.columns.findIndex(({ id }) => id === column) ?? -1
  const cell = grid && at >= 0 ? cellAt(grid, rowOf(grid, code), at) : -1
  const print = !grid || cell < 0 ? missingMark : (grid.prints[cell] as number)
  if (!grid || print === missingMark) return 'missing'
  return isFigure(print)
    ? { kind: 'money', value: amountAt(grid, cell), unit: grid.unit, decimals: grid.coarse?.get(cell) ?? print }
    : 'blank'
}
