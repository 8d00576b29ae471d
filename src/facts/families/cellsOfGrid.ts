import { cellAt, type Grid, isFigure } from '../../documents/grid.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { type CellRef, refer } from '../cellRef.js'
import { gridCell } from '../gridCell.js'
import type { PrintedCell } from '../printedCell.js'

/** Every cell of a grid that prints a figure, in a row that has a code. */
export function figuresOf(grid: Grid): readonly CellRef[] {
  return grid.layout.columns.flatMap((_, column) =>
    grid.codes.flatMap((code, row): CellRef[] => {
      const cell = cellAt(grid, row, column)
      return code !== '' && cell >= 0 && isFigure(grid.prints[cell] as number) ? [refer(grid, row, column)] : []
    }),
  )
}

/** The cell of another grid of the same layout that stands at the same place, where it prints a figure. */
export function sameIn(grid: Grid, { code, column }: CellRef): CellRef | null {
  const row = grid.codes.indexOf(code)
  const cell = cellAt(grid, row, column)
  return cell >= 0 && isFigure(grid.prints[cell] as number) ? refer(grid, row, column) : null
}

/** A cell as it stands in a document among others. */
export function cellIn(ref: CellRef, unit: MoneyUnit, title: string): PrintedCell {
  const cell = gridCell(ref, unit)
  const { zh, en } = cell.label
  return {
    ...cell,
    label: { zh: `${title}：${zh}`, en: `${title}: ${en}` },
    where: { ...cell.where, document: title },
  }
}
