import { addressOf } from './addressOf.js'
import { paperLimits } from './limits.js'
import type { Paper, PaperCell, PaperTable } from './paper.js'
import { PaperError } from './paperError.js'
import type { PaperPlace } from './place.js'

/** Cells that are one: from a row and column on, over so many rows and columns, all counted from 0. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A sheet as a program has it: rows of texts as displayed; a place that is not printed is null. */
export interface SheetOfRows {
  readonly name?: string
  readonly rows: readonly (readonly (string | null)[])[]
  readonly merges?: readonly Merge[]
}

/** What is known of rows beside their texts. */
export interface RowsOptions {
  readonly merges?: readonly Merge[]
  /** What the file is called in places. */
  readonly name?: string
}

/**
 * A paper from rows that a program has already: one table, or one for each sheet.
 *
 * Every cell keeps its address (`C7`), with the name of its sheet. A merged cell has the text of its first place; what
 * stands in the others is not printed. Texts stay as they are; null is a place without a cell, `''` a blank one.
 *
 * @throws TypeError for what is no list; PaperError where there are more cells than `paperLimits` allows.
 * @example paperOfRows([['项目', '金额'], ['合计', '1.00']]).blocks.length // => 1
 */
export function paperOfRows(
  rows: SheetOfRows['rows'] | readonly SheetOfRows[],
  { merges = [], name }: RowsOptions = {},
): Paper {
  const sheets = isSheets(rows) ? rows : [{ rows, merges }]
  if (!sheets.every((sheet) => isList(sheet?.rows) && sheet.rows.every(isList)))
    throw new TypeError('expected a list of rows, each a list of texts, or a list of sheets with such rows')
  const count = sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((cells, row) => cells + row.length, 0), 0)
  if (count > paperLimits.cells) throw new PaperError('tooLarge', `${count} > ${paperLimits.cells} cells`)
  return {
    kind: 'paper',
    format: 'rows',
    ...(name === undefined ? {} : { name }),
    blocks: sheets.map((sheet) => tableOf(sheet, name)),
    remarks: [],
  }
}

const isList = (value: unknown): boolean => Array.isArray(value)

const isSheets = (rows: SheetOfRows['rows'] | readonly SheetOfRows[]): rows is readonly SheetOfRows[] =>
  isList(rows) && rows.length > 0 && !isList(rows[0])

/** One sheet as a table. */
export function tableOf({ name: sheet, rows, merges = [] }: SheetOfRows, file?: string): PaperTable {
  const spans = new Map(merges.map((merge) => [key(merge.row, merge.column), merge]))
  const covered = coveredBy(merges)
  const base: PaperPlace = { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }) }
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column): PaperCell[] => {
      if (text === null || covered.has(key(at, column))) return []
      return [
        {
          row: at,
          column,
          ...spanOf(spans.get(key(at, column))),
          text,
          place: { ...base, cell: addressOf(at, column) },
        },
      ]
    }),
  )
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return { kind: 'table', rowCount: rows.length, columnCount, cells, place: base }
}

const key = (row: number, column: number): string => `${row},${column}`

const spanOf = (merge: Merge | undefined): Pick<PaperCell, 'rowSpan' | 'columnSpan'> => ({
  ...(merge && merge.rowSpan > 1 ? { rowSpan: merge.rowSpan } : {}),
  ...(merge && merge.columnSpan > 1 ? { columnSpan: merge.columnSpan } : {}),
})

function coveredBy(merges: readonly Merge[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { row, column, rowSpan, columnSpan } of merges) {
    if (rowSpan * columnSpan > paperLimits.cells) throw new PaperError('tooLarge', `${rowSpan} × ${columnSpan}`)
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) if (r !== row || c !== column) covered.add(key(r, c))
  }
  return covered
}
