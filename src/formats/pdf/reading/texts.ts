import type { Box, PlacedText, Turn } from '../geometry/shapes.js'
import { characterOf, isGlyph, type ShownFont, type ShownGlyph } from './glyphs.js'
import type { Graphics } from './graphics.js'
import { boxOf, identity, type Matrix, times } from './matrix.js'

/** How far above and below its line the square of a character reaches, in sizes of its type. */
const above = 0.86
const below = 0.14

/** How texts are set, until it is set otherwise. */
interface Type {
  readonly spacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  /** Drawn with an outline too: bold, where the font has no bold. */
  readonly outlined: boolean
  readonly font: ShownFont
  readonly size: number
}

/** Keeps the state of text and places every glyph that is shown on the page. */
export class Texts {
  readonly placed: PlacedText[] = []
  /** The number of the marked content that stands. */
  mark: number | undefined
  private type: Type = {
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    outlined: false,
    font: {},
    size: 0,
  }
  private readonly stack: Type[] = []
  private matrix: Matrix = identity
  private line: Matrix = identity
  private run = 0

  constructor(private readonly graphics: Graphics) {}

  begin(): void {
    this.matrix = identity
    this.line = identity
    this.run++
  }

  set(type: Partial<Type>): void {
    this.type = { ...this.type, ...type }
  }

  save(): void {
    if (this.stack.length < 1000) this.stack.push(this.type)
  }

  restore(): void {
    this.type = this.stack.pop() ?? this.type
  }

  setMatrix(matrix: Matrix): void {
    this.matrix = matrix
    this.line = matrix
    this.run++
  }

  moveBy(x: number, y: number): void {
    this.line = times(this.line, [1, 0, 0, 1, x, y])
    this.matrix = this.line
    if (y !== 0) this.run++
  }

  nextLine(): void {
    this.moveBy(0, -this.type.leading)
  }

  show(items: readonly unknown[]): void {
    for (const item of items) {
      if (typeof item === 'number') this.advance((-item * this.type.size) / 1000)
      else if (isGlyph(item)) this.place(item)
    }
  }

  private advance(by: number): void {
    const step: Matrix = this.type.font.vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * this.type.stretch, 0]
    this.matrix = times(this.matrix, step)
  }

  private place(glyph: ShownGlyph): void {
    const { size, font, spacing, wordSpacing, stretch, rise } = this.type
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size
    const { text, unmapped } = characterOf(glyph)
    const metric = glyph.vmetric ?? font.defaultVMetrics
    const full = times(this.graphics.matrix, this.matrix)
    const extra = spacing + (text === ' ' ? wordSpacing : 0)
    const wide = glyph.width * unit
    if (font.vertical && metric) {
      const left = -(glyph.vmetric ? (metric[1] ?? 0) * unit : wide / 2)
      const box = boxOf(full, left, 0, left + wide, (metric[0] ?? -1000) * unit)
      this.keep(text, box, full, { vertical: true, ...(unmapped ? { unmapped } : {}) })
      this.advance((metric[0] ?? -1000) * unit - extra)
      return
    }
    const box = boxOf(full, 0, rise - below * size, wide * stretch, rise + above * size)
    this.keep(text, box, full, unmapped ? { unmapped } : {})
    this.advance(wide + extra)
  }

  private keep(text: string, box: Box, full: Matrix, more: Partial<PlacedText>): void {
    const size = Math.abs(this.type.size) * Math.hypot(full[2], full[3])
    if (!(size > 0.5) || !box.every(Number.isFinite)) return
    const clip = this.graphics.clipNumber()
    const turn = turnOf(full, this.type.size < 0)
    const { mark, run } = this
    const { font, outlined } = this.type
    const bold = font.bold || font.black || outlined || /bold|heavy|black|黑体|SimHei/iu.test(font.name ?? '')
    this.placed.push({
      text,
      box,
      size,
      run,
      ...(turn === 0 ? {} : { turn }),
      ...(bold ? { bold: true } : {}),
      ...(clip === undefined ? {} : { clip }),
      ...(mark === undefined ? {} : { mark }),
      ...more,
    })
  }
}

/** Which way a text runs on the page, whose y grows downwards. */
function turnOf([a, b]: Matrix, backwards: boolean): Turn {
  const [x, y] = backwards ? [-a, -b] : [a, b]
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 180
  return y > 0 ? 90 : 270
}
