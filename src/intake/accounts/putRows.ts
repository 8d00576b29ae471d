import { gridReader } from '../../documents/gridReader.js'
import { heads, type PrintedRow } from '../../documents/rowHeads.js'
import type { TableLayout } from '../../documents/tableLayout.js'
import { bareLabel } from '../../terms/label.js'
import type { Draft, JsonPath } from '../draft.js'
import { hasNumber } from '../printed.js'
import { codesByName } from './codesByName.js'
import type { MatchedColumns } from './columnsOfLane.js'
import { entriesFor } from './entriesFor.js'
import type { ReadCell, ReadRow } from './readRows.js'

/** A row with the columns that the heads of its lane name. */
export interface RowToPut {
  readonly row: ReadRow
  readonly columns: MatchedColumns
}

/** Why the figures of a row that does not fit its heads are in doubt. */
const misfits = { short: 'shortRow', long: 'longRow' } as const

const isFilled = ({ printed }: ReadCell): boolean => printed.text.trim() !== ''

/** Puts the rows of a grid into the document; what fits none of its rows or columns is left. */
export function putRows(draft: Draft, layout: TableLayout, toPut: readonly RowToPut[], year: number | null): void {
  const rows = toPut.filter(({ row }) => fits(draft, row))
  const path: JsonPath = ['tables', ...layout.path, 'rows']
  const { codes, byName } = codesOf(
    layout,
    rows.map(({ row }) => row),
    year,
  )
  const repeated = repeatedIn(rows.map(({ row }) => row))
  const order = totalsLast(layout, codes, rows)
  for (const [at, index] of order.entries()) {
    const { row, columns } = rows[index] as RowToPut
    const here = [...path, at]
    const code = codes[index] as string
    if (code !== '') draft.put([...here, 'code'], code, ...row.from.code)
    draft.put([...here, 'label'], row.label, ...row.from.label)
    if (row.line !== '') draft.put([...here, 'line'], row.line, ...row.from.line)
    if (code === '' && layout.codes !== 'none' && layout.codes !== 'own')
      draft.doubt([...here, 'label'], row.label, 'nameUnknown')
    if (byName && code !== '' && !layout.named.some((named) => named.code === code))
      draft.doubt([...here, 'code'], code, 'codeByName', row.from.label[0]?.place)
    if (repeated.has(code)) draft.doubt([...here, 'code'], code, 'codeTwice')
    putFigures(draft, here, layout, row, columns)
  }
}

/** Printed codes that stand beside several names. */
function repeatedIn(rows: readonly ReadRow[]): ReadonlySet<string> {
  const names = new Map<string, string>()
  const repeated = new Set<string>()
  for (const { code, label } of rows) {
    const name = bareLabel(label)
    if (code !== '' && (names.get(code) ?? name) !== name) repeated.add(code)
    names.set(code, name)
  }
  return repeated
}

/** Is this a row? What is none is left, or marked where it only counts lines. */
function fits({ ledger }: Draft, { code, label, figures, from, odd }: ReadRow): boolean {
  const filled = figures.filter(isFilled).map(({ printed }) => printed)
  if (odd.length > 0) ledger.leave('row', ...odd, ...from.code, ...from.label, ...from.line, ...filled)
  else if (code === '' && label === '' && filled.length === 0) ledger.mark('lineNumber', ...from.line)
  else if (label !== '') return true
  else ledger.leave('row', ...from.code, ...from.line, ...filled)
  return false
}

function putFigures(
  draft: Draft,
  here: JsonPath,
  layout: TableLayout,
  { figures, fit }: ReadRow,
  columns: MatchedColumns,
): void {
  const put = new Set<string>()
  for (const cell of figures) {
    const column = columns.get(cell.column)
    if (column === undefined) {
      if (isFilled(cell) && hasNumber(cell.printed.text)) draft.ledger.leave('column', cell.printed)
      continue
    }
    const path = [...here, column.id]
    put.add(column.id)
    if (cell.text === null) draft.ledger.leave('notAmount', cell.printed)
    draft.put(path, cell.text ?? '', ...(cell.text === null ? [] : [cell.printed]))
    const why = cell.text === null ? 'notAmount' : (cell.weak ?? column.weak ?? (fit && misfits[fit]))
    const instead = cell.text === null ? `：“${cell.printed.text.trim()}”` : ''
    if (why !== undefined) draft.doubt(path, cell.text ?? '', why, cell.printed.place, instead)
  }
  const required = layout.columns[0]?.id as string
  if (put.has(required)) return
  draft.put([...here, required], '')
  if ([...columns.values()].every(({ id }) => id !== required)) draft.doubt([...here, required], '', 'columnMissing')
}

/** The code of each row: as printed, as its name has it, or in a table without codes by name under the row above. */
function codesOf(layout: TableLayout, rows: readonly ReadRow[], year: number | null) {
  const printed: readonly PrintedRow[] = rows.map(({ code, label }) => ({ code, label }))
  const { codes } = heads(printed, gridReader(layout))
  const entries = entriesFor(layout.codes, year)
  if (entries === null || layout.path.length > 1 || rows.some(({ code }) => code !== ''))
    return { codes, byName: false }
  const named = codesByName(
    rows.map(({ label }) => label),
    entries,
  )
  const own = new Set(layout.named.map(({ code }) => code))
  return { codes: codes.map((code, at) => (own.has(code) ? code : (named[at] as string))), byName: true }
}

/** The rows in their order, the lanes one after another; where there are several, totals that have a name come last. */
function totalsLast(layout: TableLayout, codes: readonly string[], rows: readonly RowToPut[]): readonly number[] {
  const all = rows.map((_, at) => at)
  if (new Set(rows.map(({ columns }) => columns)).size < 2) return all
  const isTotal = (at: number): boolean => layout.named.some(({ code }) => code === codes[at])
  return [...all.filter((at) => !isTotal(at)), ...all.filter(isTotal)]
}
