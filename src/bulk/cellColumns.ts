import type { MoneyUnit } from '../exact/unit.js'

/**
 * What stands in a cell: a `figure`; a `blank`, which is not zero; what is `unreadable`, neither of both; or an amount too
 * `large` for an exact double. `nothing` is no cell: it says that a table is there without a row, or a row without a cell.
 */
export type CellMark = 'figure' | 'blank' | 'unreadable' | 'large' | 'nothing'

/**
 * Cells as long columns of equal length, one entry a cell. An amount is `steps` ÷ 10 ^ `decimals`, in its `unit`; all
 * cells of a table have the same decimals, so that its steps add and compare as integers.
 */
export interface CellColumns {
  readonly department: readonly string[]
  /** Null where the paper prints none: `20XX`. */
  readonly year: readonly (number | null)[]
  /** The id of the table, for those of several sides with the side: `incomeAndExpenditure.income`. */
  readonly table: readonly string[]
  /** The code of the row, as `cell` takes it; empty where it has none. */
  readonly code: readonly string[]
  /** The place of the row in its table, from 0 on: a code that is printed twice is two rows. -1 of a table without rows. */
  readonly row: Int32Array
  /** Empty where the mark is `nothing`. */
  readonly column: readonly string[]
  /** NaN wherever the mark is not `figure`. */
  readonly steps: Float64Array
  /** The finest decimals that the table prints. */
  readonly decimals: Int32Array
  /** The decimals up to which a figure is known: those of its table, but fewer of `1.24亿元` in a table in 万元, even below 0. */
  readonly knownDecimals: Int32Array
  /** The unit of the table. */
  readonly unit: readonly MoneyUnit[]
  /** The unit of the document, in which findings are told. */
  readonly documentUnit: readonly MoneyUnit[]
  readonly mark: readonly CellMark[]
  /** What is printed in a cell that is no figure, as the stroke of a blank; null for figures. */
  readonly printed: readonly (string | null)[]
}
