import type { Glyph } from './glyph.js'
import type { Box } from './shapes.js'

/** Where a wall is to stand: on a line from top to bottom at `x`, in the rows of a cell. */
export interface Cut {
  readonly x: number
  readonly rows: readonly number[]
  readonly wall: 'told' | 'concluded'
}

/** Groups of glyphs by the cells of the file's structure; one where not all of them have one. */
export function ownerGroups(visible: readonly Glyph[]): readonly (readonly Glyph[])[] {
  return visible.every(({ owner }) => owner >= 0) ? groupsBy(visible, ({ owner }) => owner) : [visible]
}

export function groupsBy(glyphs: readonly Glyph[], keyOf: (glyph: Glyph) => number): readonly (readonly Glyph[])[] {
  const groups = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const group = groups.get(keyOf(glyph))
    if (group) group.push(glyph)
    else groups.set(keyOf(glyph), [glyph])
  }
  return [...groups.values()]
}

/** Between boxes that stand side by side, from left to right: the middle of each gap. */
export function gapsBetween(unsorted: readonly Box[]): readonly number[] {
  const boxes = [...unsorted].sort((one, other) => one[0] - other[0])
  return boxes.slice(1).flatMap((box, at) => {
    const end = Math.max(...boxes.slice(0, at + 1).map((before) => before[2]))
    return box[0] >= end - 1 ? [(box[0] + end) / 2] : []
  })
}

/** A line of the grid that is near, or the place itself. */
export const snapped = (lines: readonly number[], at: number): number =>
  lines.find((line) => Math.abs(line - at) < 6) ?? at
