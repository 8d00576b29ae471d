import { boxOfCell, type Frame, type GridCell } from './frame.js'
import { boxAroundGlyphs, type Glyph, middleX, middleY } from './glyph.js'
import type { Box } from './shapes.js'
import { stringsOf } from './strings.js'

/** What stands in a cell. */
export interface Filled {
  readonly cell: GridCell
  readonly box: Box
  readonly glyphs: readonly Glyph[]
  /** A text in it runs over its lines. */
  readonly over: boolean
}

/** How far the box of a clip rectangle may be from the cell that it is, in points. */
const near = 4

/** Puts every glyph into the cell that it belongs to: by its clip rectangle, by where it stands, by what it was drawn with. */
export function assign(
  frame: Frame,
  cells: readonly GridCell[],
  glyphs: readonly Glyph[],
  clips: readonly Box[],
): readonly Filled[] {
  const grid = new CellGrid(frame, cells)
  const kept = cells.map((): Glyph[] => [])
  const over = new Set<number>()
  const owners = clips.map((clip) => grid.cellOfBox(clip))
  const put = (glyph: Glyph, index: number): void => {
    kept[index]?.push(glyph)
  }
  const loose: Glyph[] = []
  for (const glyph of glyphs) {
    const owner = owners[glyph.clip] ?? -1
    if (owner >= 0) put(glyph, owner)
    else loose.push(glyph)
  }
  for (const string of stringsOf(loose)) {
    for (const part of partsOf(string, grid)) {
      const { index, beyond } = homeOf(part, grid)
      if (beyond) over.add(index)
      for (const glyph of part) put(glyph, index)
    }
  }
  for (const glyph of loose) if (glyph.text === ' ') put(glyph, grid.indexAt(middleX(glyph), middleY(glyph)))
  return cells.map((cell, index) => ({
    cell,
    box: boxOfCell(frame, cell),
    glyphs: kept[index] as Glyph[],
    over: over.has(index),
  }))
}

/** Finds the cell at a place. */
class CellGrid {
  private readonly index: Int32Array
  private readonly columns: number

  constructor(
    readonly frame: Frame,
    readonly cells: readonly GridCell[],
  ) {
    this.columns = frame.xs.length - 1
    this.index = new Int32Array(this.columns * (frame.ys.length - 1)).fill(-1)
    cells.forEach(({ row, column, rowSpan, columnSpan }, at) => {
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) this.index[r * this.columns + c] = at
    })
  }

  indexAt(x: number, y: number): number {
    return this.index[placeIn(this.frame.ys, y) * this.columns + placeIn(this.frame.xs, x)] ?? -1
  }

  /** The cell that a clip rectangle is, or stands in; -1 where it is none. */
  cellOfBox([left, top, right, bottom]: Box): number {
    const index = this.indexAt((left + right) / 2, (top + bottom) / 2)
    const cell = this.cells[index]
    if (!cell || right - left < 1 || bottom - top < 1) return -1
    const [l, t, r, b] = boxOfCell(this.frame, cell)
    const within = left >= l - near && right <= r + near && top >= t - near && bottom <= b + near
    return within ? index : -1
  }
}

/** Between which two lines a place is; what is outside counts to the outermost. */
export function placeIn(lines: readonly number[], at: number): number {
  let [low, high] = [0, lines.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Cuts a string at a wall where two cells' texts touch each other. */
function partsOf(string: readonly Glyph[], grid: CellGrid): readonly (readonly Glyph[])[] {
  const parts: Glyph[][] = []
  let last: Glyph | null = null
  for (const glyph of string) {
    const crosses = last !== null && indexOf(last, grid) !== indexOf(glyph, grid)
    if (last && !(crosses && isCut(last, glyph, string))) parts.at(-1)?.push(glyph)
    else parts.push([glyph])
    last = glyph
  }
  return parts
}

const indexOf = (glyph: Glyph, grid: CellGrid): number => grid.indexAt(middleX(glyph), middleY(glyph))

function isCut(before: Glyph, after: Glyph, string: readonly Glyph[]): boolean {
  if (after.left - before.right >= 0.22 * after.size) return true
  const drawnApart = before.run !== after.run && string.some(({ run }, at) => at > 0 && string[at - 1]?.run === run)
  if (drawnApart) return true
  const isDigit = /[\d,.]/u
  return isDigit.test(before.text) !== isDigit.test(after.text)
}

/** The cell of a string that may stand over several: numbers end in theirs, texts begin in theirs, unless most is elsewhere. */
function homeOf(string: readonly Glyph[], grid: CellGrid): { readonly index: number; readonly beyond: boolean } {
  const counts = new Map<number, number>()
  for (const glyph of string) counts.set(indexOf(glyph, grid), (counts.get(indexOf(glyph, grid)) ?? 0) + 1)
  const [first, last] = [indexOf(string[0] as Glyph, grid), indexOf(string.at(-1) as Glyph, grid)]
  if (counts.size === 1) return { index: first, beyond: false }
  const size = string[0]?.size ?? 0
  const [left, , right] = boxAroundGlyphs(string)
  const most = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))
  const isNumber = string.every(({ text }) => /[\d,.%()\-−]/u.test(text))
  const preferred = isNumber ? last : first
  const index = most[1] >= 0.75 * string.length ? most[0] : preferred
  const cell = grid.cells[index] as GridCell
  const [l, , r] = boxOfCell(grid.frame, cell)
  return { index, beyond: l - left > 0.8 * size || right - r > 0.8 * size }
}
