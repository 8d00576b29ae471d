import { assign } from './assign.js'
import { withoutDoubles } from './doubles.js'
import { boxOfFrame, cellsOf, frameOf } from './frame.js'
import { type Glyph, glyphsOf, middleX, middleY } from './glyph.js'
import { lineOf, rowsOfGlyphs } from './line.js'
import { openFrame } from './openFrame.js'
import { openRow } from './openRows.js'
import { openTables } from './openTables.js'
import { ownersOf } from './owners.js'
import { withRaised } from './raisedGlyphs.js'
import { ruledTable, tableOf } from './ruledTable.js'
import { type Ruling, rulingsOf, touching } from './rules.js'
import { segmentsOf } from './segments.js'
import type { Box, PageShapes } from './shapes.js'
import type { PageLayout, PageLine, PageTable } from './table.js'
import { uprightPage } from './upright.js'

/** What stands on a page: its tables, and the lines of text outside them, from top to bottom. */
export function pageLayout(drawn: PageShapes): PageLayout {
  const { shapes, back } = uprightPage(drawn)
  const { page, width, height, texts, rules, fills, clips, tags } = shapes
  const glyphs = withRaised(withoutDoubles(glyphsOf(texts, width, height, ownersOf(tags))))
  const rulings = rulingsOf(rules)
  const groups = touching(rulings)
  const loose: Ruling[] = []
  const tables: PageTable[] = []
  let left = glyphs
  for (const group of groups) {
    const frame = frameOf(group)
    const inside = frame ? within(boxOfFrame(frame)) : null
    const table = frame && inside ? ruledTable(frame, left.filter(inside), clips, fills) : null
    if (!inside || !table) {
      loose.push(...group.filter(({ across }) => across))
      continue
    }
    tables.push(table)
    left = left.filter((glyph) => !inside(glyph))
  }
  for (const open of openTables(rowsOfGlyphs(left).flatMap(openRow), loose)) {
    const inside = new Set([...open.heads, ...open.body].flatMap((row) => row.glyphs))
    const frame = openFrame(open)
    tables.push(tableOf(frame, assign(frame, cellsOf(frame), [...inside], []), fills))
    left = left.filter((glyph) => !inside.has(glyph))
  }
  const lines = rowsOfGlyphs(left)
    .flatMap((row) => segmentsOf(row, loose).flatMap(lineOf))
    .map((line): PageLine => ({ kind: 'line', ...line }))
  const unmapped = glyphs.filter((glyph) => glyph.unmapped).length
  return { page, width, height, pieces: inOrder([...tables, ...lines]), back, unmapped }
}

const within =
  ([left, top, right, bottom]: Box) =>
  (glyph: Glyph): boolean => {
    const [x, y] = [middleX(glyph), middleY(glyph)]
    return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1
  }

/** From top to bottom; what stands side by side from left to right. */
const inOrder = (pieces: readonly (PageTable | PageLine)[]): readonly (PageTable | PageLine)[] =>
  [...pieces].sort((one, other) => {
    const [a, b] = [one.box, other.box]
    const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1])
    const beside = shared > 0.5 * Math.min(a[3] - a[1], b[3] - b[1])
    return beside ? a[0] - b[0] : a[1] - b[1]
  })
