import { paperLimits } from '../../paper/limits.js'
import type { PaperBlock, PaperCell, PaperRemark } from '../../paper/paper.js'
import { PaperError } from '../../paper/paperError.js'
import type { Merge } from '../../paper/paperOfRows.js'
import { hiddenRemarks } from './hiddenRemarks.js'
import { cellPlace } from './rawCell.js'
import type { Sheet, SheetCell } from './sheet.js'
import { visibleMerges } from './visibleMerges.js'

/** The blocks of a sheet: page heads, the cells that can be seen as one table, texts that lie over them, page feet. */
export function blocksOfSheet(sheet: Sheet): {
  readonly blocks: readonly PaperBlock[]
  readonly remarks: readonly PaperRemark[]
} {
  const { name, heads, feet, notes, remarks } = sheet
  if (sheet.hidden) return { blocks: [], remarks: [{ kind: 'hidden', text: name, place: { sheet: name } }] }
  const running = (text: string): PaperBlock => ({
    kind: 'paragraph',
    text,
    place: { sheet: name },
    mark: 'runningHead',
  })
  const blocks: PaperBlock[] = [
    ...heads.map(running),
    ...tableOf(sheet),
    ...notes.map(
      ({ text, row, column }): PaperBlock => ({ kind: 'paragraph', text, place: cellPlace(name, row, column) }),
    ),
    ...feet.map(running),
  ]
  return { blocks, remarks: [...remarks, ...hiddenRemarks(sheet)] }
}

interface Box {
  readonly rowCount: number
  readonly columnCount: number
}

function tableOf(sheet: Sheet): readonly PaperBlock[] {
  const { cells, merges } = visibleMerges(sheet)
  const written = cells.filter(({ text }) => text.trim() !== '')
  const box: Box = {
    rowCount: written.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columnCount: written.reduce((most, { column }) => Math.max(most, column + 1), 0),
  }
  if (written.length === 0) return []
  if (box.rowCount * box.columnCount > 8 * paperLimits.cells)
    throw new PaperError('tooLarge', `${sheet.name}: ${box.rowCount} × ${box.columnCount} cells`)
  const { spans, covered } = cover(merges, box)
  const at = ({ row, column }: { row: number; column: number }): number => row * box.columnCount + column
  const inBox = cells.filter(
    (cell) => cell.row < box.rowCount && cell.column < box.columnCount && covered[at(cell)] !== 1,
  )
  inBox.sort((a, b) => at(a) - at(b))
  const printed = inBox.filter((cell, index) => index === 0 || at(cell) !== at(inBox[index - 1] as SheetCell))
  const table = printed.map((cell) => paperCell(sheet.name, cell, spans.get(at(cell))))
  return [{ kind: 'table', ...box, cells: table, place: { sheet: sheet.name } }]
}

const mostLooked = 20_000_000

/** Where merged cells begin, and which places they cover beside; those that overlap an earlier one are no merge. */
function cover(merges: readonly Merge[], { rowCount, columnCount }: Box) {
  const covered = new Uint8Array(rowCount * columnCount)
  const spans = new Map<number, Merge>()
  let looked = 0
  for (const merge of merges) {
    const rowSpan = Math.min(merge.rowSpan, rowCount - merge.row)
    const columnSpan = Math.min(merge.columnSpan, columnCount - merge.column)
    if (rowSpan < 1 || columnSpan < 1) continue
    looked += rowSpan * columnSpan
    if (looked > mostLooked) throw new PaperError('damaged', 'merged cells overlap')
    const start = merge.row * columnCount + merge.column
    const rows = Array.from({ length: rowSpan }, (_, row) => start + row * columnCount)
    if (rows.some((from) => covered.subarray(from, from + columnSpan).includes(1) || spans.has(from))) continue
    for (const from of rows) covered.fill(1, from, from + columnSpan)
    covered[start] = 0
    spans.set(start, { ...merge, rowSpan, columnSpan })
  }
  return { spans, covered }
}

function paperCell(sheet: string, { row, column, text, head, doubt }: SheetCell, merge: Merge | undefined): PaperCell {
  return {
    row,
    column,
    ...(merge && merge.rowSpan > 1 ? { rowSpan: merge.rowSpan } : {}),
    ...(merge && merge.columnSpan > 1 ? { columnSpan: merge.columnSpan } : {}),
    text: text.trim() === '' ? '' : text.trimEnd(),
    place: cellPlace(sheet, row, column),
    ...(head === true ? { head } : {}),
    ...(doubt === undefined ? {} : { doubt }),
  }
}
