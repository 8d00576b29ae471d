import type { Box } from '../geometry/shapes.js'
import { boxOf, type Matrix, times } from './matrix.js'

interface State {
  matrix: Matrix
  clip: Box | null
  filled: boolean
  stroked: boolean
  lineWidth: number
}

/** Where drawing stands: the transformation, the clip rectangle and whether the colours show on white paper. */
export class Graphics {
  private now: State
  private readonly stack: State[] = []
  private readonly clips: Box[] = []
  private readonly clipIndex = new Map<string, number>()

  constructor(
    matrix: Matrix,
    private readonly page: Box,
  ) {
    this.now = { matrix, clip: null, filled: true, stroked: true, lineWidth: 1 }
  }

  get matrix(): Matrix {
    return this.now.matrix
  }

  get filled(): boolean {
    return this.now.filled
  }

  get stroked(): boolean {
    return this.now.stroked
  }

  /** Every clip rectangle that a text was drawn in. */
  get clipBoxes(): readonly Box[] {
    return this.clips
  }

  get clip(): Box | null {
    return this.now.clip
  }

  save(): void {
    if (this.stack.length < 1000) this.stack.push({ ...this.now })
  }

  restore(): void {
    this.now = this.stack.pop() ?? this.now
  }

  transform(matrix: Matrix): void {
    this.now.matrix = times(this.now.matrix, matrix)
  }

  setFill(colour: unknown): void {
    this.now.filled = colour !== '#ffffff'
  }

  setStroke(colour: unknown): void {
    this.now.stroked = colour !== '#ffffff'
  }

  /** Clips to the box of a path, given as left, bottom, right and top before the transformation. */
  clipTo(bounds: ArrayLike<number>): void {
    const box = boxOf(this.now.matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0)
    this.now.clip = meet(this.now.clip ?? this.page, box)
  }

  /** The number of the clip rectangle that stands; undefined where it is the page. */
  clipNumber(): number | undefined {
    const { clip } = this.now
    if (clip === null) return undefined
    const key = clip.map((edge) => Math.round(edge * 10)).join()
    const known = this.clipIndex.get(key)
    if (known !== undefined) return known
    this.clipIndex.set(key, this.clips.length)
    return this.clips.push(clip) - 1
  }
}

const meet = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
]
