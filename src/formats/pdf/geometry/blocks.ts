import type { PaperBlock, PaperCell, PaperTable } from '../../../paper/paper.js'
import type { PaperPlace } from '../../../paper/place.js'
import { joinLines } from './cellText.js'
import { boxAround } from './glyph.js'
import type { Group } from './grouping.js'
import { headingLevel, type Surroundings } from './headings.js'
import type { Box } from './shapes.js'
import type { PageTable } from './table.js'

/** Where a box on a page is, as a paper says it. */
export type PlaceOf = (page: number, box: Box) => PaperPlace

type TextGroup = Extract<Group, { kind: 'text' }>

/** Lines as a heading or a paragraph. */
export function textBlock({ lines, mark }: TextGroup, surroundings: Surroundings, placeOf: PlaceOf): PaperBlock {
  const first = lines[0]
  const width = Math.max(...lines.map(({ line }) => line.box[2] - line.box[0]))
  const { text } = joinLines(
    lines.map(({ line }) => line),
    width,
  )
  const level = mark === undefined ? headingLevel(lines, text, surroundings) : undefined
  const page = first?.page ?? 0
  const own = lines.filter((line) => line.page === page).map(({ line }) => line.box)
  const place = placeOf(page, boxAround(own))
  const marked = mark === undefined ? {} : { mark }
  if (level !== undefined) return { kind: 'heading', level, text, place, ...marked }
  const places = lines.map(({ line, page: at }) => ({ text: line.text, place: placeOf(at, line.box) }))
  return { kind: 'paragraph', text, place, ...(lines.length > 1 ? { lines: places } : {}), ...marked }
}

/** A table with its number in the file, and whether it goes on from the one before. */
export function tableBlock(
  table: PageTable,
  page: number,
  number: number,
  goesOn: boolean,
  placeOf: PlaceOf,
): PaperTable {
  const cells = table.cells.map((cell): PaperCell => {
    const { row, column, rowSpan, columnSpan, text, box, head, doubt } = cell
    return {
      row,
      column,
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(columnSpan > 1 ? { columnSpan } : {}),
      text,
      place: { ...placeOf(page, box), table: number, row: row + 1, column: column + 1 },
      ...(head ? { head } : {}),
      ...(doubt === null ? {} : { doubt }),
    }
  })
  const place = { ...placeOf(page, table.box), table: number }
  const { rowCount, columnCount } = table
  return { kind: 'table', rowCount, columnCount, cells, place, ...(goesOn ? { continues: true } : {}) }
}
