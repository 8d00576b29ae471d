import { columnName } from '../columnNames.js'
import type { PrintedParts } from '../formFacts.js'
import { numberCell, type Place, type PrintedCell, rateCell } from '../printedCell.js'
import { textIn } from '../textIn.js'
import type { MarkColumn } from './section.js'

/** A number of the row of totals, or of the conclusion of a report: points, score. */
export function totalMark({ conclusion, totals }: PrintedParts, column: MarkColumn | 'weight'): PrintedCell {
  const table = conclusion === undefined ? 'totals' : 'conclusion'
  const row = conclusion === undefined ? 'total' : 'conclusion'
  const { zh, en } = columnName(column)
  const place: Place = {
    label: { zh: `总${zh}`, en: `${en} in all` },
    where: { path: [table, column], table, row, column },
  }
  const text = textIn(conclusion ?? totals, column)
  return column === 'weight' ? rateCell(place, text) : numberCell(place, text, { kind: 'points' })
}
