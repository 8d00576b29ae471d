import type { Filled } from './assign.js'
import { type Cut, gapsBetween, ownerGroups, snapped } from './cuts.js'
import { isWholeFigure } from './figures.js'
import type { Frame } from './frame.js'
import { boxAround, boxAroundGlyphs, type Glyph, isSpace } from './glyph.js'
import { type Line, linesOf } from './line.js'
import type { Box } from './shapes.js'
import { range, shareOfWalls, transposed } from './walls.js'

/** Where lines across are missing, as cuts of the transposed grid. */
export function rowCuts(frame: Frame, filled: readonly Filled[]): readonly Cut[] {
  const figures = rowsWithFigures(filled)
  return filled.flatMap(({ cell, glyphs }): readonly Cut[] => {
    const rows = range(cell.column, cell.column + cell.columnSpan)
    const told = ownerGroups(glyphs.filter((glyph) => !isSpace(glyph)))
    if (told.length > 1)
      return gapsBetween(told.map((group) => boxAroundGlyphs(group.map(sideways)))).map((x) => ({
        x: snapped(frame.ys, x),
        rows,
        wall: 'told',
      }))
    if (cell.rowSpan === 1) return []
    const lines = linesOf(glyphs)
    return range(cell.row + 1, cell.row + cell.rowSpan)
      .filter((line) => shareOfWalls(transposed(frame), line) >= 0.5)
      .filter((line) => isTwo(lines, line, frame, [cell.row, cell.row + cell.rowSpan], figures))
      .map((line) => ({ x: frame.ys[line] as number, rows, wall: 'concluded' }))
  })
}

function rowsWithFigures(filled: readonly Filled[]): ReadonlySet<number> {
  const own = filled.filter(({ cell, glyphs }) => cell.rowSpan === 1 && glyphs.length > 0)
  return new Set(
    own.filter(({ glyphs }) => linesOf(glyphs).some(({ text }) => isWholeFigure(text))).map(({ cell }) => cell.row),
  )
}

/**
 * Lines above and below a line are two cells: one side is whole numbers, or each stands in the middle of a row of
 * figures, or of the last row of heads and the first of figures. So is a number in the middle of one side alone.
 */
function isTwo(
  lines: readonly Line[],
  line: number,
  { ys }: Frame,
  [from, to]: readonly [number, number],
  figures: ReadonlySet<number>,
): boolean {
  const y = ys[line] as number
  const [above, below] = [lines.filter(({ box }) => box[3] <= y + 2), lines.filter(({ box }) => box[1] >= y - 2)]
  if (above.length + below.length < lines.length || lines.length === 0) return false
  const areFigures = (side: readonly Line[]): boolean => side.every(({ text }) => isWholeFigure(text))
  const [top, bottom] = [ys[from] as number, ys[to] as number]
  if (above.length === 0 || below.length === 0)
    return (
      areFigures(lines) &&
      !isInMiddle(lines, top, bottom) &&
      (below.length === 0 ? isInMiddle(lines, top, y) : isInMiddle(lines, y, bottom))
    )
  if (areFigures(above) || areFigures(below)) return true
  if (!figures.has(line) || (!figures.has(line - 1) && !isFirst(line, figures))) return false
  return isInMiddle(above, top, y) && isInMiddle(below, y, bottom)
}

/** Under the heads: no cell is a head and in the first row of figures. */
const isFirst = (row: number, figures: ReadonlySet<number>): boolean => [...figures].every((other) => other >= row)

function isInMiddle(lines: readonly Line[], top: number, bottom: number): boolean {
  const [, start, , end]: Box = boxAround(lines.map(({ box }) => box))
  return Math.abs((start + end) / 2 - (top + bottom) / 2) <= 0.3 * (lines[0]?.size ?? 0)
}

const sideways = (glyph: Glyph): Glyph => ({
  ...glyph,
  left: glyph.top,
  right: glyph.bottom,
  top: glyph.left,
  bottom: glyph.right,
})
