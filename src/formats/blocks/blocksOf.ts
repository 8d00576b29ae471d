import type { PaperBlock, PaperCell } from '../../paper/paper.js'
import type { PaperPlace } from '../../paper/place.js'
import type { CellContent, Content, TableContent, TextContent } from './content.js'
import { isLayout, ownText } from './isLayout.js'

/**
 * What a file has, as blocks in the order of reading: a table that only lays out is opened up; a table within a cell stands
 * behind the table that it is in, and its place is that of the cell. Tables are counted as they come.
 */
export function blocksOf(content: readonly Content[]): readonly PaperBlock[] {
  const blocks: PaperBlock[] = []
  let tables = 0
  const add = (block: Content, place: PaperPlace): void => {
    if (block.kind !== 'table') addText(blocks, block)
    else if (isLayout(block)) for (const { content: within } of block.cells) for (const one of within) add(one, place)
    else addTable(block, place)
  }
  const addTable = (table: TableContent, place: PaperPlace): void => {
    const number = ++tables
    const cells = table.cells.map((cell) => paperCell(cell, number))
    const { rowCount, columnCount } = table
    blocks.push({ kind: 'table', rowCount, columnCount, cells, place: { ...table.place, table: number, ...place } })
    table.cells.forEach(({ content: within }, at) => {
      const { table: outer, row, column } = (cells[at] as PaperCell).place
      for (const one of within)
        if (one.kind === 'table') add(one, { table: outer as number, row: row as number, column: column as number })
    })
  }
  for (const block of content) add(block, {})
  return blocks
}

function addText(blocks: PaperBlock[], { kind, level, text, place, mark }: TextContent): void {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const printed = trimmedLines(lines).join('\n')
  if (printed === '') return
  const marked = mark === undefined ? {} : { mark }
  if (kind === 'paragraph') blocks.push({ kind, text: printed, place, ...marked })
  else
    blocks.push({
      kind,
      level: level ?? null,
      text: printed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' '),
      place,
      ...marked,
    })
}

/** Lines without the blank ones before and behind. */
function trimmedLines(lines: readonly string[]): readonly string[] {
  const written = lines.map((line) => line !== '')
  return lines.slice(Math.max(0, written.indexOf(true)), written.lastIndexOf(true) + 1)
}

function paperCell({ row, column, rowSpan, columnSpan, content, place, head }: CellContent, table: number): PaperCell {
  return {
    row,
    column,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    text: ownText(content),
    place: { ...place, table, row: row + 1, column: column + 1 },
    ...(head === true ? { head } : {}),
  }
}
