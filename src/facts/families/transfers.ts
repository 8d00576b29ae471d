import { isTotal, transferColumns, transferRows } from '../../documents/transfers.js'
import type { CellRef } from '../cellRef.js'

/** Is this very cell one of transfers between units? */
export const isTransfer = (id: string, code: string, column: string): boolean =>
  transferColumns(id).includes(column) || transferRows(id).includes(code)

/** The cells of transfers that a total holds. */
export function transfersOf({ grid, row, code, column }: CellRef): readonly CellRef[] {
  const { id, columns } = grid.layout
  const beside = isTotal(columns[column]?.id ?? '') ? transferColumns(id) : []
  const above = isTotal(code) ? transferRows(id) : []
  return [
    ...beside.flatMap((name): CellRef[] => {
      const at = columns.findIndex((one) => one.id === name)
      return (grid.starts[at] ?? -1) < 0 ? [] : [{ grid, row, code, column: at }]
    }),
    ...above.flatMap((name): CellRef[] => {
      const at = grid.codes.indexOf(name)
      return at < 0 ? [] : [{ grid, row: at, code: name, column }]
    }),
  ]
}
