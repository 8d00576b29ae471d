import { amountAt, cellAt, type Grid, isFigure, missingMark } from '../documents/grid.js'
import { keptWith } from '../exact/keptWith.js'
import type { Money } from '../exact/measure.js'

/** The first row of each code: who asks for one cell asks for many. */
const rowsOf = /* @__PURE__ */ keptWith(({ codes }: Grid): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>()
  for (const [row, code] of codes.entries()) if (!rows.has(code)) rows.set(code, row)
  return rows
})

/** What a cell of a table prints: an amount as printed, in the unit of the table, a blank, or nothing at all. */
export function tableAmount(grid: Grid | undefined, code: string, column: string): Money | 'blank' | 'missing' {
  const at = grid?.layout.columns.findIndex(({ id }) => id === column) ?? -1
  const cell = grid && at >= 0 ? cellAt(grid, rowsOf(grid).get(code) ?? -1, at) : -1
  const print = !grid || cell < 0 ? missingMark : (grid.prints[cell] as number)
  if (!grid || print === missingMark) return 'missing'
  return isFigure(print)
    ? { kind: 'money', value: amountAt(grid, cell), unit: grid.unit, decimals: grid.coarse?.get(cell) ?? print }
    : 'blank'
}
