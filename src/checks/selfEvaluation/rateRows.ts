import { plainName } from '../../facts/labels.js'
import { hasFigure, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import type { ScoredRow, SelfEvaluationContext } from './context.js'

/** A row of indicators whose actual is a percentage, with that as a cell. */
export interface RateRow {
  readonly row: ScoredRow
  readonly rate: PrintedCell
}

/** The rows of these names that state a rate. A change in per cent is none. */
export const rateRows = ({ rows }: SelfEvaluationContext, names: readonly string[]): RateRow[] =>
  rows.flatMap((row) => {
    const { actual, indicator } = row
    if (!names.includes(plainName(indicator.level3)) || actual.kind !== 'quantity') return []
    if (actual.unit !== '%' || actual.change !== undefined) return []
    const rate = rateCell(row.place('actual'), indicator.actual)
    return hasFigure(rate) ? [{ row, rate }] : []
  })
