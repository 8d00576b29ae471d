import { assign, type Filled } from './assign.js'
import { hasText } from './cellText.js'
import { isFigure } from './figures.js'
import { cellsOf, type Frame, type Wall } from './frame.js'
import { boxAroundGlyphs, type Glyph } from './glyph.js'
import { linesOf } from './line.js'
import { rowEnds } from './rowGroups.js'
import { segmentsOf } from './segments.js'
import type { Box } from './shapes.js'
import { range, transposed, withColumnLine, withWalls } from './walls.js'

/** A grid with the rows and columns that are told by their texts alone: where whole lines are missing. */
export function splitLines(frame: Frame, glyphs: readonly Glyph[], clips: readonly Box[]): Frame {
  const withColumns = addColumns(frame, assign(frame, cellsOf(frame), glyphs, clips))
  return addRows(withColumns, assign(withColumns, cellsOf(withColumns), glyphs, clips))
}

/** Rows of numbers that no line parts become rows. Where most rows of a table have no lines, that is its way. */
function addRows(frame: Frame, filled: readonly Filled[]): Frame {
  const bands = range(0, frame.ys.length - 1)
  const found = bands.map((row) => rowEnds(linesInBand(filled, row)))
  const more = found.reduce((sum, ends) => sum + ends.length, 0)
  if (more === 0) return frame
  const wall: Wall = more * 2 > bands.length ? 'told' : 'concluded'
  return found.flat().reduce((old, y) => {
    const { frame: lined, line } = withColumnLine(transposed(old), y)
    return transposed(withWalls(lined, line, range(0, old.xs.length - 1), wall))
  }, frame)
}

/** The lines of each cell that stands in one row alone; none where no second cell has as many lines. */
function linesInBand(filled: readonly Filled[], row: number): ReturnType<typeof linesOf>[] {
  const inBand = filled.filter(({ cell }) => cell.row === row && cell.rowSpan === 1)
  const columns = inBand.filter(({ glyphs }) => hasText(glyphs)).map(({ glyphs }) => linesOf(glyphs))
  return columns.filter((lines) => lines.length > 1).length > 1 ? columns : []
}

/** A column whose cells all hold two texts side by side, with numbers on the right, is two columns. */
function addColumns(frame: Frame, filled: readonly Filled[]): Frame {
  const columns = range(0, frame.xs.length - 1)
  return columns.reduceRight((old, column) => {
    const cells = filled.filter(
      ({ cell, glyphs }) => cell.column === column && cell.columnSpan === 1 && hasText(glyphs),
    )
    const x = gutterOf(cells)
    if (x === null) return old
    const { frame: lined, line } = withColumnLine(old, x)
    const rows = cells.flatMap(({ cell, glyphs }) =>
      isOver(glyphs, x) ? [] : range(cell.row, cell.row + cell.rowSpan),
    )
    return withWalls(lined, line, rows, 'concluded')
  }, frame)
}

const isOver = (glyphs: readonly Glyph[], x: number): boolean =>
  linesOf(glyphs).some(({ glyphs: row }) =>
    segmentsOf(row, [], 0.9)
      .map(boxAroundGlyphs)
      .some(([left, , right]) => left < x && right > x),
  )

/** Where most cells of a column are empty from top to bottom, with text before and numbers behind; null where nowhere. */
function gutterOf(cells: readonly Filled[]): number | null {
  const pairs = cells.flatMap(({ glyphs }) => {
    const lines = linesOf(glyphs)
    const segments = lines.length === 1 ? segmentsOf(lines[0]?.glyphs ?? [], [], 0.9) : []
    return segments.length === 2 ? [segments] : []
  })
  if (pairs.length < 3 || pairs.length < 0.6 * cells.length) return null
  const textOf = (segment: readonly Glyph[] | undefined): string => (segment ?? []).map(({ text }) => text).join('')
  if (pairs.filter(([, right]) => isFigure(textOf(right))).length < 0.8 * pairs.length) return null
  const end = Math.max(...pairs.map(([left]) => boxAroundGlyphs(left ?? [])[2]))
  const start = Math.min(...pairs.map(([, right]) => boxAroundGlyphs(right ?? [])[0]))
  return start > end ? (start + end) / 2 : null
}
