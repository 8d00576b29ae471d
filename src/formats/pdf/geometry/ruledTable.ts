import { assign, type Filled } from './assign.js'
import { type CellText, hasText, textOfCell } from './cellText.js'
import { boxOfFrame, cellsOf, type Frame } from './frame.js'
import type { Glyph } from './glyph.js'
import type { Box } from './shapes.js'
import { splitCells } from './splitCells.js'
import { splitLines } from './splitLines.js'
import type { PageCell, PageTable } from './table.js'

/** The table of a grid of lines with what stands in it; null where it holds no two cells, or no text. */
export function ruledTable(
  frame: Frame,
  glyphs: readonly Glyph[],
  clips: readonly Box[],
  fills: readonly Box[],
): PageTable | null {
  if (cellsOf(frame).length < 2 || !hasText(glyphs)) return null
  const refined = splitLines(splitCells(frame, glyphs, clips), glyphs, clips)
  const filled = assign(refined, cellsOf(refined), glyphs, clips)
  return tableOf(refined, filled, fills)
}

/** A table of cells that are filled. */
export function tableOf(frame: Frame, filled: readonly Filled[], fills: readonly Box[]): PageTable {
  const ground = fills.filter(([left, top, right, bottom]) => right - left > 8 && bottom - top > 4)
  const grounded = filled.filter(({ box }) => ground.some((fill) => covers(fill, box)))
  const isGround = grounded.length * 2 <= filled.length ? new Set(grounded) : new Set<Filled>()
  const [rows, columns] = [usedLines(filled, 'row'), usedLines(filled, 'column')]
  const cells = filled.map((one): PageCell => {
    const { cell, box, glyphs } = one
    const content = textOfCell(glyphs, box[2] - box[0])
    const [row, column] = [rows(cell.row), columns(cell.column)]
    return {
      row,
      column,
      rowSpan: rows(cell.row + cell.rowSpan) - row,
      columnSpan: columns(cell.column + cell.columnSpan) - column,
      text: content.text,
      box,
      head: content.text !== '' && (isGround.has(one) || content.lines.every(({ bold }) => bold)),
      doubt: doubtOf(frame, one, content),
    }
  })
  return {
    kind: 'table',
    box: boxOfFrame(frame),
    xs: frame.xs,
    rowCount: Math.max(0, ...cells.map(({ row, rowSpan }) => row + rowSpan)),
    columnCount: Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan)),
    cells,
  }
}

/** Lines of the grid at which some cell begins: what no cell begins at is no row or column. */
function usedLines(filled: readonly Filled[], side: 'row' | 'column'): (line: number) => number {
  const starts = [...new Set(filled.map(({ cell }) => cell[side]))].sort((one, other) => one - other)
  const at = new Map(starts.map((line, index) => [line, index]))
  return (line) => at.get(line) ?? starts.filter((start) => start < line).length
}

const covers = (fill: Box, box: Box): boolean =>
  fill[0] <= box[0] + 3 && fill[1] <= box[1] + 3 && fill[2] >= box[2] - 3 && fill[3] >= box[3] - 3

function doubtOf(frame: Frame, { cell, over, glyphs }: Filled, { doubt }: CellText): string | null {
  if (!hasText(glyphs)) return null
  const { row, column, rowSpan, columnSpan } = cell
  const concluded =
    [column, column + columnSpan].some((line) => frame.down[line]?.slice(row, row + rowSpan).includes('concluded')) ||
    [row, row + rowSpan].some((line) => frame.across[line]?.slice(column, column + columnSpan).includes('concluded'))
  const doubts = [
    ...(doubt === null ? [] : [doubt]),
    ...(over ? ['文字越过表格线 / the text runs over a line of the table'] : []),
    ...(concluded ? ['此处没有表格线，按文字位置分格 / no line here: the cell ends where texts stand apart'] : []),
  ]
  return doubts.length === 0 ? null : doubts.join('；')
}
