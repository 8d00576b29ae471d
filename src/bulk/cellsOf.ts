import { encodeCell } from '../documents/encodeGrid.js'
import type { AnyDocument } from '../documents/forms.js'
import { decimalsAt, type Grid, isFigure, missingMark, unreadableMark } from '../documents/grid.js'
import { assertRead } from '../documents/readDocuments.js'
import { plainSteps } from '../exact/scaled.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { CellColumns, CellMark } from './cellColumns.js'
import { printedYearOf } from './verdictOf.js'

/** Columns that are being filled. */
type Filling = { readonly [C in keyof CellColumns]: CellColumns[C][number][] }

/**
 * Which cells do the tables of this document print, as columns for Arrow and Parquet?
 *
 * Takes any document that was read; a form without tables of money gives columns without cells. Every cell that is
 * printed is there once, table by table and row by row; what a row does not print is not, but a table without rows, or a
 * row without cells, is there once with the mark `nothing`. Money is an integer of `steps` in the table's own unit and
 * decimals, exact to 2^53 − 1. A blank is no zero: its steps are NaN, as those of all that is no figure, and `mark` says
 * which it is, so that a query asks for `mark = 'figure'` before it adds. `identitySql` asks these columns for identities.
 *
 * @example
 * const { table, code, column, steps, decimals, mark } = cellsOf(accounts)
 * const at = table.findIndex((one, at) => one === 'income' && code[at] === '2010350' && column[at] === 'total')
 * ;[steps[at], decimals[at], mark[at]] // => [55656, 2, 'figure']
 */
export function cellsOf(document: AnyDocument): CellColumns {
  assertRead(document)
  const filling: Filling = {
    ...{ department: [], year: [], table: [], code: [], row: [], column: [] },
    ...{ steps: [], decimals: [], knownDecimals: [], unit: [], documentUnit: [], mark: [], printed: [] },
  }
  const grids: readonly (Grid | undefined)[] = 'grids' in document ? document.grids : []
  const of = { department: document.department, year: printedYearOf(document.year), unit: document.unit }
  for (const grid of grids) if (grid) addTable(filling, grid, of)
  const { row, steps, decimals, knownDecimals } = filling
  return {
    ...filling,
    row: Int32Array.from(row),
    steps: Float64Array.from(steps),
    decimals: Int32Array.from(decimals),
    knownDecimals: Int32Array.from(knownDecimals),
  }
}

interface Publication {
  readonly department: string
  readonly year: number | null
  readonly unit: MoneyUnit
}

function addTable(filling: Filling, grid: Grid, of: Publication): void {
  const { layout, rowCount, starts, prints } = grid
  if (rowCount === 0) addNothing(filling, grid, of, -1)
  for (let row = 0; row < rowCount; row++) {
    const before = filling.row.length
    for (const [place, { id }] of layout.columns.entries()) {
      const start = starts[place] as number
      const cell = start + row
      if (start < 0 || prints[cell] === missingMark) continue
      addPlace(filling, grid, of, row, id)
      filling.knownDecimals.push(decimalsAt(grid, cell))
      addValue(filling, grid, cell)
    }
    if (filling.row.length === before) addNothing(filling, grid, of, row)
  }
}

function addPlace(filling: Filling, grid: Grid, of: Publication, row: number, column: string): void {
  filling.department.push(of.department)
  filling.year.push(of.year)
  filling.table.push(grid.layout.id)
  filling.code.push(grid.codes[row] ?? '')
  filling.row.push(row)
  filling.column.push(column)
  filling.decimals.push(grid.decimals)
  filling.unit.push(grid.unit)
  filling.documentUnit.push(of.unit)
}

function addNothing(filling: Filling, grid: Grid, of: Publication, row: number): void {
  addPlace(filling, grid, of, row, '')
  filling.knownDecimals.push(grid.decimals)
  filling.steps.push(Number.NaN)
  filling.mark.push('nothing')
  filling.printed.push('')
}

function addValue({ steps, mark, printed }: Filling, grid: Grid, cell: number): void {
  const value = stepsAt(grid, cell)
  const says = markOf(grid.prints[cell] as number, value)
  steps.push(value)
  mark.push(says)
  printed.push(says === 'figure' ? null : (encodeCell(grid, cell) ?? ''))
}

/** In a table with large amounts every cell stands apart, also those that fit. */
function stepsAt({ cells, wide }: Grid, cell: number): number {
  const apart = wide?.get(cell)
  return apart === undefined ? (cells[cell] as number) : plainSteps(apart)
}

function markOf(print: number, steps: number): CellMark {
  if (print === unreadableMark) return 'unreadable'
  if (!isFigure(print)) return 'blank'
  return Number.isNaN(steps) ? 'large' : 'figure'
}
