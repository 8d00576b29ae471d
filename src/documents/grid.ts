import type { Decimal } from '../exact/decimal.js'
import { unscaled } from '../exact/scaled.js'
import { ofSteps } from '../exact/steps.js'
import { exponentOf, type MoneyUnit } from '../exact/unit.js'
import type { CodeTree } from './codeTree.js'
import type { TableLayout } from './tableLayout.js'
import type { TurnedRows } from './turnedRows.js'

/**
 * The amounts of one table, or of one side of it, as columns of safe integers.
 *
 * A cell is its amount scaled by the table's finest printed decimals. NaN stands for a blank or missing cell, and for
 * every cell of a table whose sums might leave the safe integers: then `wide` holds the amounts. So arithmetic on
 * `cells` is either exact or NaN, and NaN sends whoever computes to `figureAt`.
 */
export interface Grid {
  readonly layout: TableLayout
  readonly unit: MoneyUnit
  /** The finest decimals printed in this table; every cell is scaled by them. */
  readonly decimals: number
  readonly rowCount: number
  /** The code of each row: as printed, else the one its label stands for, else ''. */
  readonly codes: readonly string[]
  readonly printedCodes: readonly (string | undefined)[]
  readonly labels: readonly string[]
  readonly lines: readonly (string | undefined)[]
  /** Where each column of the layout begins in `cells`; -1 where it is not printed. */
  readonly starts: Int16Array | Int32Array
  readonly cells: Float64Array
  /** How each cell is printed: its decimals, or one of the marks below. */
  readonly prints: Uint8Array
  /** The row of each code that rules ask for, by its slot in the layout; -1 where there is none. */
  readonly slots: Int16Array
  /** Which rows are parts of which, by their codes; worked out when first asked for. */
  readonly tree: () => CodeTree
  readonly wide: ReadonlyMap<number, bigint> | null
  /** Cells that print a unit of their own, a rarer stroke for a blank, or what cannot be read, as printed. */
  readonly asPrinted: ReadonlyMap<number, string> | null
  /** The last printed decimal of cells in a coarser unit than their table: `1.24亿元` beside 万元 has -2. */
  readonly coarse: ReadonlyMap<number, number> | null
  /** The rows as they stand on paper, where those are the columns of this grid. */
  readonly turned?: TurnedRows
}

export const missingMark = 255
/** A cell that holds neither a figure nor a blank: `asPrinted` has what stands there. */
export const unreadableMark = 254
export const blankMark = 128
/** Blanks that are told apart when a document is written back. */
export const blankGlyphs: readonly string[] = ['', '—', '-', '/', '——', '--', '－', '无']

/** Is there a figure in this cell? */
export const isFigure = (print: number): boolean => print < blankMark

/** The amount in a cell, in the grid's unit; the cell must hold a figure. */
export function amountAt(grid: Grid, cell: number): Decimal {
  const wide = grid.wide?.get(cell)
  return wide === undefined ? ofSteps(grid.cells[cell] as number, grid.decimals) : unscaled(wide, grid.decimals)
}

/** How many decimals a cell shows, in the grid's unit; those of the table, but for a cell in a coarser unit. */
export const decimalsAt = (grid: Grid, cell: number): number => grid.coarse?.get(cell) ?? grid.decimals

/** The power of ten of 元 that one step of a cell stands for: figures of equal exponents compare as integers. */
export function exponentOfGrid(grid: Grid): number {
  return exponentOf(grid.unit) - grid.decimals
}

/** The position of a cell, or -1 where row or column is not printed. */
export function cellAt(grid: Grid, row: number, column: number): number {
  const start = grid.starts[column] as number
  return row < 0 || start < 0 ? -1 : start + row
}

/** The row of a code, or -1. */
export function rowOf(grid: Grid, code: string): number {
  return grid.codes.indexOf(code)
}
