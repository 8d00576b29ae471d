import type { Box, PlacedText, Turn } from './shapes.js'

/** One character on the page. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly size: number
  readonly turn: Turn
  readonly vertical: boolean
  readonly bold: boolean
  readonly run: number
  readonly clip: number
  /** The cell of the structure tree that it is part of; -1 for none. */
  readonly owner: number
  readonly mark: number
  readonly unmapped: boolean
}

export const isSpace = ({ text }: Glyph): boolean => text === ' '
export const middleX = ({ left, right }: Glyph): number => (left + right) / 2
export const middleY = ({ top, bottom }: Glyph): number => (top + bottom) / 2
export const boxOfGlyph = ({ left, top, right, bottom }: Glyph): Box => [left, top, right, bottom]

/** The box around several. */
export function boxAround(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}

export const boxAroundGlyphs = (glyphs: readonly Glyph[]): Box => boxAround(glyphs.map(boxOfGlyph))

/** Characters of full width; the others have about half. */
const wide =
  /[\u1100-\u11FF\u2E80-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u3000-\u303F]|[\u{20000}-\u{3FFFF}]/u

export const isWide = (character: string): boolean => wide.test(character)

/** The characters of what is placed, each with its own box, without what stands beside the page. */
export function glyphsOf(
  texts: readonly PlacedText[],
  width: number,
  height: number,
  ownerOf: ReadonlyMap<number, number>,
): readonly Glyph[] {
  const glyphs = texts.flatMap((placed, index) => charactersOf(placed, index, ownerOf))
  return glyphs.filter((glyph) => {
    const [x, y] = [middleX(glyph), middleY(glyph)]
    return x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1
  })
}

function charactersOf(placed: PlacedText, index: number, ownerOf: ReadonlyMap<number, number>): readonly Glyph[] {
  const text = placed.text.replaceAll(/\s/gu, ' ')
  if (text.length === 1) return [glyphOf(placed, index, ownerOf, text, 0, 1)]
  const characters = [...text]
  const widths = characters.map((character) => (isWide(character) ? 2 : 1))
  const all = widths.reduce((sum, part) => sum + part, 0)
  let from = 0
  return characters.map((character, at) => {
    const to = from + (widths[at] as number)
    const backwards = placed.turn === 180 || placed.turn === 270
    const [start, end] = backwards ? [1 - to / all, 1 - from / all] : [from / all, to / all]
    from = to
    return glyphOf(placed, index, ownerOf, character, start, end)
  })
}

/** One character of what is placed: from `start` to `end` of its length. */
function glyphOf(
  placed: PlacedText,
  index: number,
  ownerOf: ReadonlyMap<number, number>,
  text: string,
  start: number,
  end: number,
): Glyph {
  const down = placed.vertical === true || placed.turn === 90 || placed.turn === 270
  const [left, top, right, bottom] = placed.box
  return {
    text,
    left: down ? left : left + (right - left) * start,
    right: down ? right : left + (right - left) * end,
    top: down ? top + (bottom - top) * start : top,
    bottom: down ? top + (bottom - top) * end : bottom,
    size: placed.size,
    turn: placed.turn ?? 0,
    vertical: placed.vertical === true,
    bold: placed.bold === true,
    run: placed.run ?? -1 - index,
    clip: placed.clip ?? -1,
    mark: placed.mark ?? -1,
    owner: placed.mark === undefined ? -1 : (ownerOf.get(placed.mark) ?? -1),
    unmapped: placed.unmapped === true,
  }
}
