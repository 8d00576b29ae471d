import type { Glyph } from './glyph.js'
import type { Box, PageShapes, PlacedText, Rule, Turn } from './shapes.js'

/** Glyphs as they would stand if their text ran from left to right: for reading them, not for saying where they are. */
export function upright(glyphs: readonly Glyph[]): readonly Glyph[] {
  const standing = glyphs.filter(({ vertical }) => vertical)
  const turned = glyphs.filter(({ turn, vertical }) => !vertical && turn !== 0)
  if (standing.length * 2 > glyphs.length) return standing.map(laid)
  if (turned.length * 2 <= glyphs.length) return glyphs
  const turn = turned[0]?.turn ?? 0
  return glyphs.map((glyph) => {
    const [left, top, right, bottom] = turnedBack([glyph.left, glyph.top, glyph.right, glyph.bottom], turn, 0, 0)
    return { ...glyph, left, top, right, bottom, turn: 0 }
  })
}

/** Columns are read from right to left, each from top to bottom. */
const laid = (glyph: Glyph): Glyph => ({
  ...glyph,
  left: glyph.top,
  right: glyph.bottom,
  top: -glyph.right,
  bottom: -glyph.left,
})

/** A box after its page was turned back, so that what ran by `turn` runs from left to right. */
function turnedBack([left, top, right, bottom]: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return [top, width - right, bottom, width - left]
  if (turn === 270) return [height - bottom, left, height - top, right]
  if (turn === 180) return [width - right, height - bottom, width - left, height - top]
  return [left, top, right, bottom]
}

/** The turn that undoes another. */
const undone = (turn: Turn): Turn => (turn === 90 ? 270 : turn === 270 ? 90 : turn)

/** A page whose text runs up or down as a whole is turned; `back` gives the box as it is on the page itself. */
export function uprightPage(shapes: PageShapes): { readonly shapes: PageShapes; readonly back: (box: Box) => Box } {
  const turn = mainTurn(shapes.texts)
  if (turn === 0) return { shapes, back: (box) => box }
  const { width, height } = shapes
  const box = (of: Box): Box => turnedBack(of, turn, width, height)
  const sideways = turn !== 180
  const [wide, high] = sideways ? [height, width] : [width, height]
  return {
    shapes: {
      ...shapes,
      width: wide,
      height: high,
      texts: shapes.texts.map((text) => ({
        ...text,
        box: box(text.box),
        turn: (((text.turn ?? 0) - turn + 360) % 360) as Turn,
      })),
      rules: shapes.rules.map((rule) => turnedRule(rule, box, sideways)),
      fills: shapes.fills.map(box),
      clips: shapes.clips.map(box),
    },
    back: (of) => turnedBack(of, undone(turn), wide, high),
  }
}

function turnedRule(rule: Rule, box: (of: Box) => Box, sideways: boolean): Rule {
  const [left, top, right, bottom] = box(
    rule.across ? [rule.from, rule.at, rule.to, rule.at] : [rule.at, rule.from, rule.at, rule.to],
  )
  const across = sideways ? !rule.across : rule.across
  return across ? { across, at: top, from: left, to: right } : { across, at: left, from: top, to: bottom }
}

/** How most of a page's text runs. */
function mainTurn(texts: readonly PlacedText[]): Turn {
  const counts = new Map<Turn, number>()
  for (const { turn = 0, text, vertical } of texts)
    if (!vertical) counts.set(turn, (counts.get(turn) ?? 0) + text.trim().length)
  const [turn = 0, count = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? []
  return count * 2 > texts.length ? turn : 0
}
