import { isWholeFigure } from './figures.js'
import { boxOfCell, type Frame, type GridCell } from './frame.js'
import { boxAroundGlyphs, type Glyph, isSpace } from './glyph.js'
import { linesOf } from './line.js'
import { shareOfWalls } from './walls.js'

/** Text in the middle of the columns on one side of a line that nearly every row has, and not in the middle of the cell. */
export function isHeadOfPart(frame: Frame, cell: GridCell, glyphs: readonly Glyph[], line: number): boolean {
  const visible = glyphs.filter((glyph) => !isSpace(glyph))
  if (visible.length === 0 || shareOfWalls(frame, line) < 0.8) return false
  const [left, , right] = boxAroundGlyphs(visible)
  const [start, , end] = boxOfCell(frame, cell)
  const [x, size, middle] = [frame.xs[line] as number, visible[0]?.size ?? 0, (left + right) / 2]
  const part = right <= x ? (start + x) / 2 : left >= x ? (x + end) / 2 : Number.NaN
  return Math.abs(middle - part) <= 0.35 * size && Math.abs(middle - (start + end) / 2) > size
}

/**
 * A lone figure in the columns on one side of a line, as figures stand in a column: at its right end or in its middle, and
 * not in the middle of the cell.
 */
export function isFigureOfPart(frame: Frame, cell: GridCell, glyphs: readonly Glyph[], line: number): boolean {
  const [one, ...others] = linesOf(glyphs)
  if (!one || others.length > 0 || !isWholeFigure(one.text)) return false
  const [left, , right] = one.box
  const [start, , end] = boxOfCell(frame, cell)
  if (Math.abs(left - start - (end - right)) <= one.size) return false
  const x = frame.xs[line] as number
  if (right <= x) return x - right <= left - start + 1
  return left >= x && Math.abs(left - x - (end - right)) <= 0.35 * one.size
}
