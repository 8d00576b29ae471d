import { isFigure, isWholeFigure } from './figures.js'
import type { Line } from './line.js'

/** How far apart, in sizes of the type, lines of one row may stand. */
const level = 0.5

/** Where a row ends and the next begins, from top to bottom, for lines that stand in columns; empty for one row. */
export const rowEnds = (columns: readonly (readonly Line[])[]): readonly number[] =>
  rowEndsAt(anchorsOf(columns), columns)

/** The same where it is known how high each row stands for sure. */
export function rowEndsAt(anchors: readonly number[], columns: readonly (readonly Line[])[]): readonly number[] {
  if (anchors.length < 2) return []
  const groups: Line[][] = anchors.map(() => [])
  for (const lines of columns) {
    const blocks = lines.length === anchors.length ? lines.map((line) => [line]) : blocksOf(lines)
    const whole = blocks.length === anchors.length
    for (const [at, block] of blocks.entries())
      for (const line of block) groups[whole ? at : nearestAnchor(anchors, line)]?.push(line)
  }
  return groups.slice(1).map((group, at) => {
    const bottom = Math.max(anchors[at] as number, ...(groups[at] ?? []).map(({ box }) => box[3]))
    const top = Math.min(anchors[at + 1] as number, ...group.map(({ box }) => box[1]))
    return (bottom + top) / 2
  })
}

/** The lines that rows have for sure: each number in a column of numbers stands in a row of its own. */
function anchorsOf(columns: readonly (readonly Line[])[]): readonly number[] {
  const numeric = columns.filter(
    (lines) => lines.length > 0 && lines.filter(({ text }) => isFigure(text)).length * 2 > lines.length,
  )
  const levels: { at: number; count: number; size: number; whole: boolean }[] = []
  for (const line of numeric.flat().sort((one, other) => one.box[3] - other.box[3])) {
    if (!isFigure(line.text)) continue
    const last = levels.at(-1)
    if (last && line.box[3] - last.at <= level * line.size) {
      last.count++
      last.whole ||= isWholeFigure(line.text)
    } else levels.push({ at: line.box[3], count: 1, size: line.size, whole: isWholeFigure(line.text) })
  }
  return levels.every(({ whole }) => whole) ? levels.map(({ at }) => at) : []
}

/** Lines that stand close to each other, where others stand further apart. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const pitches = lines.slice(1).map(({ box }, at) => box[3] - (lines[at] as Line).box[3])
  const close = Math.min(...pitches) * 1.25
  const blocks: Line[][] = []
  lines.forEach((line, at) => {
    if (at > 0 && (pitches[at - 1] as number) <= close) blocks.at(-1)?.push(line)
    else blocks.push([line])
  })
  return blocks
}

function nearestAnchor(anchors: readonly number[], { box }: Line): number {
  let best = 0
  anchors.forEach((at, index) => {
    if (Math.abs(at - box[3]) < Math.abs((anchors[best] as number) - box[3]) - 0.01) best = index
  })
  return best
}
