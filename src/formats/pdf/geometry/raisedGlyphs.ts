import { type Shift, shifted } from '../../blocks/raised.js'
import { type Glyph, isSpace } from './glyph.js'

/** How much smaller than its neighbour a raised digit is at least. */
const smaller = 1.25
/** How far above or below its neighbour’s foot its own foot stands, in sizes of the neighbour: a smaller descent is not a rise. */
const rise = 0.2
const fall = 0.05
/** How far from its neighbour it may stand, in sizes of the neighbour. */
const nearest = -0.2
const farthest = 0.3

/**
 * Glyphs with small digits that stand right behind another glyph, above or below its line, as such: marks of notes, m² and
 * CO₂. They are put on the line of that glyph.
 */
export function withRaised(glyphs: readonly Glyph[]): readonly Glyph[] {
  let base: Glyph | null = null
  let shift: Shift | null = null
  let last: Glyph | null = null
  return glyphs.map((glyph) => {
    if (isSpace(glyph)) return glyph
    const goesOn: boolean = shift !== null && last !== null && isNextTo(last, glyph) && glyph.size === last.size
    if (!goesOn) {
      base = last
      shift = base && shiftOf(base, glyph)
    }
    last = glyph
    if (base === null || shift === null || !isDigit(glyph)) {
      shift = null
      return glyph
    }
    return { ...glyph, text: shifted(glyph.text, shift), top: base.top, bottom: base.bottom }
  })
}

const isDigit = ({ text }: Glyph): boolean => /^\d$/u.test(text)

const isUpright = ({ turn, vertical }: Glyph): boolean => turn === 0 && !vertical

function isNextTo(before: Glyph, after: Glyph): boolean {
  const gap = (after.left - before.right) / before.size
  return gap >= nearest && gap <= farthest && after.bottom > before.top && after.top < before.bottom
}

function shiftOf(base: Glyph, glyph: Glyph): Shift | null {
  if (!isDigit(glyph) || !isUpright(base) || !isUpright(glyph)) return null
  if (base.size < smaller * glyph.size || !isNextTo(base, glyph)) return null
  const above = (base.bottom - glyph.bottom) / base.size
  return above >= rise ? 'raised' : above <= -fall ? 'lowered' : null
}
