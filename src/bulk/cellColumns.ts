import type { MoneyUnit } from '../exact/unit.js'

/**
 * What stands in a cell: a `figure`; a `blank`, which is not zero; what is `unreadable`, neither of both; or an amount too
 * `large` for an exact double.
 */
export type CellMark = 'figure' | 'blank' | 'unreadable' | 'large'

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
  /** The place of the row in its table, from 0 on: a code that is printed twice is two rows. */
  readonly row: Int32Array
  readonly column: readonly string[]
  /** NaN wherever the mark is not `figure`. */
  readonly steps: Float64Array
  /** The finest decimals that the table prints. */
  readonly decimals: Int32Array
  readonly unit: readonly MoneyUnit[]
  readonly mark: readonly CellMark[]
  /** What is printed in a cell that is no figure, as the stroke of a blank; null for figures. */
  readonly printed: readonly (string | null)[]
}
