import { PaperError } from '../../paper/paperError.js'

/** How many rows and columns a cell asks for. */
export interface Spans {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A cell in the place that it gets. */
export type Placed<Cell> = Cell & { readonly row: number; readonly column: number }

export interface PlacedCells<Cell> {
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly Placed<Cell>[]
}

/**
 * Puts the cells of rows into a grid, as a browser does: each into the first free column, below what reaches down from
 * above. Spans that are wrong are cut: at the last row, at the last column in which a cell begins, and where they meet
 * another cell.
 */
export function placeCells<Cell extends Spans>(rows: readonly (readonly Cell[])[]): PlacedCells<Cell> {
  /** For each column, the row from which on it is free. */
  const freeFrom: number[] = []
  const cells: Placed<Cell>[] = []
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of row) {
      while ((freeFrom[column] ?? 0) > at) column++
      if (column > mostColumns) throw new PaperError('tooLarge', `more than ${mostColumns} columns`)
      const columnSpan = freeColumns(freeFrom, at, column, cell.columnSpan)
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - at))
      cells.push({ ...cell, row: at, column, rowSpan, columnSpan })
      for (let covered = column; covered < column + columnSpan; covered++) freeFrom[covered] = at + rowSpan
      column += columnSpan
    }
  })
  const columnCount = cells.reduce((most, { column }) => Math.max(most, column + 1), 0)
  return { rowCount: rows.length, columnCount, cells: cells.map((cell) => cutAt(cell, columnCount)) }
}

/** A browser widens a cell over a thousand columns at most. */
const mostSpan = 1000
const mostColumns = 2000

function freeColumns(freeFrom: readonly number[], row: number, column: number, wanted: number): number {
  let span = 1
  while (span < Math.min(wanted, mostSpan) && (freeFrom[column + span] ?? 0) <= row) span++
  return span
}

const cutAt = <Cell extends Spans>(cell: Placed<Cell>, columnCount: number): Placed<Cell> =>
  cell.column + cell.columnSpan <= columnCount ? cell : { ...cell, columnSpan: columnCount - cell.column }
