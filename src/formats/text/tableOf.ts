import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import type { CellContent, Content, TableContent, TextContent } from '../blocks/content.js'
import { placeCells, type Spans } from '../blocks/placeCells.js'
import { inlineText } from './inlineText.js'
import { placeOf, type TextLine } from './textLine.js'

/** A cell of a text: its text as written, and the line on which it begins. */
export interface TextCell extends Partial<Spans> {
  readonly text: string
  readonly line: TextLine
  readonly head?: boolean
}

/** A table of rows, each with as many cells as it has. One row of one cell is no table, but a paragraph. */
export function tableOf(rows: readonly (readonly TextCell[])[], markdown: boolean): readonly Content[] {
  const count = rows.reduce((sum, row) => sum + row.length, 0)
  if (count > paperLimits.cells) throw new PaperError('tooLarge', `${count} > ${paperLimits.cells} cells`)
  const first = rows[0]?.[0]
  if (!first) return []
  const wide = rows.map((row) =>
    row.map((cell) => ({ ...cell, rowSpan: cell.rowSpan ?? 1, columnSpan: cell.columnSpan ?? 1 })),
  )
  const { rowCount, columnCount, cells } = placeCells(wide)
  if (columnCount > 1 || rowCount > 1) {
    const table: TableContent = {
      kind: 'table',
      rowCount,
      columnCount,
      cells: cells.map(
        ({ row, column, rowSpan, columnSpan, text, line, head }): CellContent => ({
          row,
          column,
          rowSpan,
          columnSpan,
          content: [paragraph(inlineText(text, markdown), line)],
          place: placeOf(line),
          ...(head === true ? { head } : {}),
        }),
      ),
      place: placeOf(first.line),
    }
    return [table]
  }
  return [paragraph(inlineText(first.text, markdown), first.line)]
}

export const paragraph = (text: string, line: TextLine): TextContent => ({
  kind: 'paragraph',
  text,
  place: placeOf(line),
})
