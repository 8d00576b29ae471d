import type { Box, Rule } from '../geometry/shapes.js'
import { type Matrix, xOf, yOf } from './matrix.js'

/** How thick a filled rectangle may be to be a line. */
const thickest = 3
/** How long a line is at least. */
const shortest = 2
/** How far a line may lean. */
const leaning = 0.6

interface Subpath {
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly curved: boolean
}

/** How many numbers follow each drawing order: move, line, cubic curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0] as const

/** The subpaths of a path, as points on the page; what is curved is told. */
export function subpathsOf(data: ArrayLike<number>, matrix: Matrix): readonly Subpath[] {
  const found: { points: [number, number][]; curved: boolean }[] = []
  let current: { points: [number, number][]; curved: boolean } | null = null
  for (let at = 0; at < data.length; ) {
    const order = data[at] as number
    const length = lengths[order as 0 | 1 | 2 | 3 | 4]
    if (length === undefined) break
    if (order === 4) {
      const first = current?.points[0]
      if (current && first) current.points.push([first[0], first[1]])
    } else {
      if (order === 0 || !current) {
        current = { points: [], curved: false }
        found.push(current)
      }
      if (order > 1) current.curved = true
      const [x, y] = [data[at + length - 1] as number, data[at + length] as number]
      current.points.push([xOf(matrix, x, y), yOf(matrix, x, y)])
    }
    at += 1 + length
  }
  return found
}

const bounds = ({ points }: Subpath): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

/** The lines that a stroked path draws across and down; what leans or bends is none. */
export function strokedRules(paths: readonly Subpath[]): readonly Rule[] {
  return paths.flatMap(({ points, curved }) =>
    curved ? [] : points.slice(1).flatMap((point, index) => ruleBetween(points[index] as [number, number], point)),
  )
}

function ruleBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): readonly Rule[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (high <= leaning && wide >= shortest)
    return [{ across: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  if (wide <= leaning && high >= shortest)
    return [{ across: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  return []
}

/** What a filled path draws: thin rectangles are lines, others grounds. */
export function filledShapes(paths: readonly Subpath[]): {
  readonly rules: readonly Rule[]
  readonly fills: readonly Box[]
} {
  const boxes = paths.filter(({ curved, points }) => !curved && points.length > 1).map(bounds)
  const rules = boxes.flatMap(([left, top, right, bottom]): readonly Rule[] => {
    const [wide, high] = [right - left, bottom - top]
    if (high <= thickest && wide >= Math.max(shortest, high * 2))
      return [{ across: true, at: (top + bottom) / 2, from: left, to: right }]
    if (wide <= thickest && high >= Math.max(shortest, wide * 2))
      return [{ across: false, at: (left + right) / 2, from: top, to: bottom }]
    return []
  })
  const fills = boxes.filter(([left, top, right, bottom]) => right - left > thickest && bottom - top > thickest)
  return { rules, fills }
}

/** What of a line is inside a clip rectangle; null where nothing is. */
export function clippedRule(rule: Rule, clip: Box | null): Rule | null {
  if (clip === null) return rule
  const [low, high, start, end] = rule.across
    ? [clip[1], clip[3], clip[0], clip[2]]
    : [clip[0], clip[2], clip[1], clip[3]]
  if (rule.at < low - 1 || rule.at > high + 1) return null
  const [from, to] = [Math.max(rule.from, start - 1), Math.min(rule.to, end + 1)]
  return to - from < shortest ? null : { ...rule, from, to }
}
