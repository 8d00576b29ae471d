import type { Box } from '../geometry/shapes.js'

/** A transformation of the plane, as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** The matrix of six numbers that a file gives; the identity where they are not six. */
export function matrixOf(numbers: ArrayLike<number> | null | undefined): Matrix {
  if (!numbers || numbers.length < 6) return identity
  const [a, b, c, d, e, f] = Array.from(numbers) as [number, number, number, number, number, number]
  return [a, b, c, d, e, f]
}

export const xOf = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4]
export const yOf = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5]

/** The box around a rectangle after a transformation. */
export function boxOf(m: Matrix, x1: number, y1: number, x2: number, y2: number): Box {
  const xs = [xOf(m, x1, y1), xOf(m, x2, y1), xOf(m, x1, y2), xOf(m, x2, y2)]
  const ys = [yOf(m, x1, y1), yOf(m, x2, y1), yOf(m, x1, y2), yOf(m, x2, y2)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
