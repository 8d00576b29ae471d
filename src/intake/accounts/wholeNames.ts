import { gridReader } from '../../documents/gridReader.js'
import type { TableLayout } from '../../documents/tableLayout.js'
import { bareLabel, rowName } from '../../terms/label.js'
import type { ReadRow } from './readRows.js'

/**
 * Rows whose name a page broke in two: a name that no row has, and below it, without a code or a number, the rest of it. One of the two
 * prints the figures.
 */
export function wholeNames(layout: TableLayout, rows: readonly ReadRow[]): readonly ReadRow[] {
  const names = gridReader(layout).codesOfLabel()
  const done: ReadRow[] = []
  for (const row of rows) {
    const last = done.at(-1)
    const isRest =
      last !== undefined &&
      row.code === '' &&
      row.from.line.length === 0 &&
      row.odd.length + last.odd.length === 0 &&
      !names.has(rowName(last.label)) &&
      names.has(rowName(`${last.label}${row.label}`)) &&
      (isBlank(last) || isBlank(row))
    if (isRest) done[done.length - 1] = joined(last, row)
    else done.push(row)
  }
  return done
}

const isBlank = ({ figures }: ReadRow): boolean => figures.every(({ printed }) => bareLabel(printed.text) === '')

const joined = (last: ReadRow, row: ReadRow): ReadRow => ({
  ...(isBlank(last) ? row : last),
  code: last.code,
  label: `${last.label}${row.label}`,
  line: last.line,
  from: {
    code: last.from.code,
    label: [...last.from.label, ...row.from.label],
    line: last.from.line,
  },
})
