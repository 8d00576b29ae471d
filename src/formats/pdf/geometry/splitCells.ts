import { assign, type Filled } from './assign.js'
import { type Cut, gapsBetween, groupsBy, ownerGroups, snapped } from './cuts.js'
import { isWholeFigure } from './figures.js'
import { cellsOf, type Frame } from './frame.js'
import { boxAroundGlyphs, type Glyph, isSpace, isWide } from './glyph.js'
import { linesOf } from './line.js'
import { isFigureOfPart, isHeadOfPart } from './partOfCell.js'
import type { Box } from './shapes.js'
import { rowCuts } from './splitRows.js'
import { stringsOf } from './strings.js'
import { range, shareOfWalls, transposed, withColumnLine, withWalls } from './walls.js'

/** A grid with walls where lines are missing between texts that belong to different cells. */
export function splitCells(frame: Frame, glyphs: readonly Glyph[], clips: readonly Box[]): Frame {
  const byColumns = cutColumns(frame, glyphs, clips, 3)
  const filled = assign(byColumns, cellsOf(byColumns), glyphs, clips)
  return transposed(cut(transposed(byColumns), rowCuts(byColumns, filled)))
}

/** What was cut may tell what stands beside it: cut again, while there is more. */
function cutColumns(frame: Frame, glyphs: readonly Glyph[], clips: readonly Box[], times: number): Frame {
  const cuts = columnCuts(frame, assign(frame, cellsOf(frame), glyphs, clips), clips)
  return cuts.length === 0 || times === 0 ? frame : cutColumns(cut(frame, cuts), glyphs, clips, times - 1)
}

function cut(frame: Frame, cuts: readonly Cut[]): Frame {
  return cuts.reduce((old, { x, rows, wall }) => {
    const { frame: lined, line } = withColumnLine(old, x)
    return withWalls(lined, line, rows, wall)
  }, frame)
}

/** The boxes of what the file itself keeps apart: the glyphs of the cells of its structure, or their clip rectangles. */
function toldBoxes(glyphs: readonly Glyph[], clips: readonly Box[]): readonly Box[] {
  const visible = glyphs.filter((glyph) => !isSpace(glyph))
  const owners = ownerGroups(visible)
  if (owners.length > 1) return owners.map(boxAroundGlyphs)
  const boxes = groupsBy(visible, ({ clip }) => clip).map((group) => clips[group[0]?.clip ?? -1])
  return boxes.every((box) => box !== undefined) && areApart(boxes as Box[]) ? (boxes as Box[]) : []
}

const areApart = (boxes: readonly Box[]): boolean =>
  boxes.every((one, at) => boxes.slice(at + 1).every((other) => one[2] <= other[0] + 2 || other[2] <= one[0] + 2))

function columnCuts(frame: Frame, filled: readonly Filled[], clips: readonly Box[]): readonly Cut[] {
  return filled.flatMap(({ cell, glyphs }): readonly Cut[] => {
    const rows = range(cell.row, cell.row + cell.rowSpan)
    const told = toldBoxes(glyphs, clips)
    if (told.length > 1) return gapsBetween(told).map((x) => ({ x: snapped(frame.xs, x), rows, wall: 'told' }))
    return range(cell.column + 1, cell.column + cell.columnSpan)
      .filter((line) => shareOfWalls(frame, line) >= 0.5)
      .filter((line) => {
        const beside = isWalledBeside(frame, line, cell.row, cell.row + cell.rowSpan)
        const x = frame.xs[line] as number
        return beside
          ? standsApart(glyphs, x) || isHeadOfPart(frame, cell, glyphs, line)
          : areFiguresApart(glyphs, x) || isFigureOfPart(frame, cell, glyphs, line)
      })
      .map((line) => ({ x: frame.xs[line] as number, rows, wall: 'concluded' }))
  })
}

/** A wall stands on the line in the rows just above and below. */
function isWalledBeside({ down, ys }: Frame, line: number, from: number, to: number): boolean {
  const above = from === 0 || down[line]?.[from - 1] !== 'none'
  const below = to >= ys.length - 1 || down[line]?.[to] !== 'none'
  return above && below && (from > 0 || to < ys.length - 1)
}

/** Texts stand on both sides of the line and none over it, or a lone number stands on one side. */
function standsApart(glyphs: readonly Glyph[], x: number): boolean {
  const strings = stringsOf(glyphs)
  if (strings.length === 0 || isSpreadWord(strings)) return false
  const boxes = strings.map(boxAroundGlyphs)
  if (boxes.some(([left, , right]) => left < x - 1 && right > x + 1)) return false
  const [before, after] = [boxes.filter(([, , right]) => right <= x + 1), boxes.filter(([left]) => left >= x - 1)]
  if (before.length > 0 && after.length > 0) return true
  return linesOf(glyphs).every(({ text }) => isWholeFigure(text))
}

/** Whole numbers on both sides of the line. */
function areFiguresApart(glyphs: readonly Glyph[], x: number): boolean {
  const sides = [glyphs.filter(({ right }) => right <= x + 1), glyphs.filter(({ left }) => left >= x - 1)]
  return sides.every((side) => linesOf(side).length === 1 && isWholeFigure(linesOf(side)[0]?.text ?? ''))
}

/** One word whose letters are set far apart: `合    计`. */
const isSpreadWord = (strings: readonly (readonly Glyph[])[]): boolean =>
  strings.length > 1 && strings.every((string) => string.length === 1 && isWide((string[0] as Glyph).text))
