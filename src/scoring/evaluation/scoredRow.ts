import type { IndicatorRow, TargetColumn } from '../../facts/indicatorRow.js'

/** A row that is scored: against the target of a column, with the reason that it gives. */
export interface ScoredRow {
  readonly row: IndicatorRow
  readonly column: TargetColumn
  /** Undefined where the form has no column for it. */
  readonly reason: string | undefined
}
