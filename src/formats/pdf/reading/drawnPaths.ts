import type { Box, Rule } from '../geometry/shapes.js'
import type { Graphics } from './graphics.js'
import { identity } from './matrix.js'
import { clippedRule, filledShapes, strokedRules, subpathsOf } from './paths.js'

/** What an order of pdfjs does. */
export type Order = (args: readonly unknown[]) => void

export const listAt = (args: readonly unknown[], index: number): ArrayLike<number> | null => {
  const value = args[index]
  return Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array ? value : null
}

const noBox: Box = [0, 0, 0, 0]

/** Keeps what paths draw. */
export class Paths {
  readonly rules: Rule[] = []
  readonly fills: Box[] = []
  private clipping = false

  constructor(
    private readonly graphics: Graphics,
    private readonly numbers: Readonly<Record<string, number>>,
  ) {}

  orders(): Record<string, Order> {
    const clip: Order = () => {
      this.clipping = true
    }
    return { clip, eoClip: clip, constructPath: (args) => this.draw(args) }
  }

  private draw(args: readonly unknown[]): void {
    const { graphics, numbers } = this
    const [how, data] = [args[0], listAt((args[1] as readonly unknown[]) ?? [], 0)]
    const is = (...names: readonly string[]): boolean => names.some((name) => numbers[name] === how)
    const strokes = is('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke')
    const fills = is('fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke')
    if (data && (strokes || fills)) {
      const subpaths = subpathsOf(data, graphics.matrix ?? identity)
      const filled = fills && graphics.filled ? filledShapes(subpaths) : { rules: [], fills: [] }
      const stroked = strokes && graphics.stroked ? strokedRules(subpaths) : []
      for (const rule of [...filled.rules, ...stroked]) {
        const seen = clippedRule(rule, graphics.clip)
        if (seen) this.rules.push(seen)
      }
      this.fills.push(...filled.fills)
    }
    if (this.clipping) graphics.clipTo(listAt(args, 2) ?? noBox)
    this.clipping = false
  }
}
