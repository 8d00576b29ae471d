import type { MoneyUnit } from '../exact/unit.js'
import type { PaperCell, PaperTable } from '../paper/paper.js'
import { bareLabel } from '../terms/label.js'

/** A place of a row: the cell that is printed there, or that spans over it. */
export interface Slot {
  readonly cell: PaperCell
  /** The cell begins here. */
  readonly own: boolean
}

/** A row of a table, a place for each column; a place that no cell covers is undefined. */
export interface Line {
  readonly slots: readonly (Slot | undefined)[]
  readonly table: PaperTable
  readonly row: number
  /** The unit of money that is said right above it, where it stands in the middle of a table. */
  readonly unit?: MoneyUnit
}

/** The rows of a table, every span filled in. */
export function linesOf(table: PaperTable): readonly Line[] {
  const rows: (Slot | undefined)[][] = Array.from({ length: table.rowCount }, () =>
    Array.from<Slot | undefined>({ length: table.columnCount }),
  )
  for (const cell of table.cells) {
    const [bottom, right] = [cell.row + (cell.rowSpan ?? 1), cell.column + (cell.columnSpan ?? 1)]
    for (let row = cell.row; row < Math.min(bottom, table.rowCount); row++)
      for (let column = cell.column; column < Math.min(right, table.columnCount); column++) {
        const slots = rows[row] as (Slot | undefined)[]
        slots[column] ??= { cell, own: row === cell.row && column === cell.column }
      }
  }
  return rows.map((slots, row) => ({ slots, table, row }))
}

/** What is printed in a place, closed up; '' where nothing is. */
export const bareAt = ({ slots }: Line, column: number): string => {
  const slot = slots[column]
  return slot === undefined ? '' : bareLabel(slot.cell.text)
}

/** The cells that begin in a row, those without a text left out. */
export const ownCells = ({ slots }: Line): readonly PaperCell[] =>
  slots.flatMap((slot) => (slot?.own && slot.cell.text.trim() !== '' ? [slot.cell] : []))
