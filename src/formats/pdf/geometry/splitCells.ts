import { assign, type Filled } from './assign.js'
import { isWholeFigure } from './figures.js'
import { cellsOf, type Frame } from './frame.js'
import { boxAroundGlyphs, type Glyph, isSpace, isWide } from './glyph.js'
import { linesOf } from './line.js'
import type { Box } from './shapes.js'
import { stringsOf } from './strings.js'
import { range, shareOfWalls, transposed, withColumnLine, withWalls } from './walls.js'

/** Where a wall is to stand: on a line from top to bottom at `x`, in the rows of a cell. */
interface Cut {
  readonly x: number
  readonly rows: readonly number[]
  readonly wall: 'told' | 'concluded'
}

/** A grid with walls where lines are missing between texts that belong to different cells. */
export function splitCells(frame: Frame, glyphs: readonly Glyph[], clips: readonly Box[]): Frame {
  const byColumns = cut(frame, columnCuts(frame, assign(frame, cellsOf(frame), glyphs, clips), clips))
  const filled = assign(byColumns, cellsOf(byColumns), glyphs, clips)
  return transposed(cut(transposed(byColumns), rowCuts(byColumns, filled)))
}

function cut(frame: Frame, cuts: readonly Cut[]): Frame {
  return cuts.reduce((old, { x, rows, wall }) => {
    const { frame: lined, line } = withColumnLine(old, x)
    return withWalls(lined, line, rows, wall)
  }, frame)
}

/** Groups of glyphs that the file itself keeps apart: by the cells of its structure, or by their clip rectangles. */
function toldGroups(glyphs: readonly Glyph[], clips: readonly Box[]): readonly (readonly Glyph[])[] {
  const visible = glyphs.filter((glyph) => !isSpace(glyph))
  const owners = ownersOf(visible)
  if (owners.length > 1) return owners
  const clipped = groupsBy(visible, ({ clip }) => clip)
  const boxes = clipped.map((group) => clips[group[0]?.clip ?? -1])
  return clipped.length > 1 && boxes.every((box) => box !== undefined) && areApart(boxes as Box[]) ? clipped : [visible]
}

function ownersOf(visible: readonly Glyph[]): readonly (readonly Glyph[])[] {
  return visible.every(({ owner }) => owner >= 0) ? groupsBy(visible, ({ owner }) => owner) : [visible]
}

function groupsBy(glyphs: readonly Glyph[], keyOf: (glyph: Glyph) => number): readonly (readonly Glyph[])[] {
  const groups = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const group = groups.get(keyOf(glyph))
    if (group) group.push(glyph)
    else groups.set(keyOf(glyph), [glyph])
  }
  return [...groups.values()]
}

const areApart = (boxes: readonly Box[]): boolean =>
  boxes.every((one, at) => boxes.slice(at + 1).every((other) => one[2] <= other[0] + 2 || other[2] <= one[0] + 2))

/** Between groups that stand side by side, from left to right: the middle of each gap. */
function gapsBetween(groups: readonly (readonly Glyph[])[]): readonly number[] {
  const boxes = groups.map(boxAroundGlyphs).sort((one, other) => one[0] - other[0])
  return boxes.slice(1).flatMap((box, at) => {
    const end = Math.max(...boxes.slice(0, at + 1).map((before) => before[2]))
    return box[0] >= end - 1 ? [(box[0] + end) / 2] : []
  })
}

function columnCuts(frame: Frame, filled: readonly Filled[], clips: readonly Box[]): readonly Cut[] {
  return filled.flatMap(({ cell, glyphs }): readonly Cut[] => {
    const rows = range(cell.row, cell.row + cell.rowSpan)
    const told = toldGroups(glyphs, clips)
    if (told.length > 1) return gapsBetween(told).map((x) => ({ x: snapped(frame.xs, x), rows, wall: 'told' }))
    return range(cell.column + 1, cell.column + cell.columnSpan)
      .filter(
        (line) => shareOfWalls(frame, line) >= 0.5 && isWalledBeside(frame, line, cell.row, cell.row + cell.rowSpan),
      )
      .filter((line) => standsApart(glyphs, frame.xs[line] as number))
      .map((line) => ({ x: frame.xs[line] as number, rows, wall: 'concluded' }))
  })
}

const snapped = (lines: readonly number[], at: number): number => lines.find((line) => Math.abs(line - at) < 6) ?? at

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

/** One word whose letters are set far apart: `合    计`. */
const isSpreadWord = (strings: readonly (readonly Glyph[])[]): boolean =>
  strings.length > 1 && strings.every((string) => string.length === 1 && isWide((string[0] as Glyph).text))

/** The same for rows, as cuts of the transposed grid: whole numbers below each other are two cells. */
function rowCuts(frame: Frame, filled: readonly Filled[]): readonly Cut[] {
  return filled.flatMap(({ cell, glyphs }): readonly Cut[] => {
    const rows = range(cell.column, cell.column + cell.columnSpan)
    const told = ownersOf(glyphs.filter((glyph) => !isSpace(glyph))).map((group) => group.map(sideways))
    if (told.length > 1) return gapsBetween(told).map((x) => ({ x: snapped(frame.ys, x), rows, wall: 'told' }))
    if (cell.rowSpan === 1) return []
    const lines = linesOf(glyphs)
    return range(cell.row + 1, cell.row + cell.rowSpan)
      .filter((line) => shareOfWalls(transposed(frame), line) >= 0.5)
      .filter((line) =>
        isTwo(
          lines.map(({ text, box }) => ({ text, box })),
          frame.ys[line] as number,
        ),
      )
      .map((line) => ({ x: frame.ys[line] as number, rows, wall: 'concluded' }))
  })
}

function isTwo(lines: readonly { readonly text: string; readonly box: Box }[], y: number): boolean {
  const [above, below] = [lines.filter(({ box }) => box[3] <= y + 2), lines.filter(({ box }) => box[1] >= y - 2)]
  if (above.length + below.length < lines.length || above.length === 0 || below.length === 0) return false
  return lines.every(({ text }) => isWholeFigure(text))
}

const sideways = (glyph: Glyph): Glyph => ({
  ...glyph,
  left: glyph.top,
  right: glyph.bottom,
  top: glyph.left,
  bottom: glyph.right,
})
