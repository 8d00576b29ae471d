import { grouped } from '../../exact/grouped.js'
import { addressOf } from '../../paper/addressOf.js'
import { wholeNumber } from '../wholeNumber.js'
import type { MarkedCell } from './cellNote.js'
import { type Edit, edited } from './edits.js'
import { type Held, type SheetRow, sheetRowsOf } from './sheetRows.js'
import { attributeOf, prefixOf, type Tag, withAttribute } from './tags.js'

/** The number of the style that is like another, but for its ground. */
export type StyleLike = (style: number, colour: string) => number

/** The text of a sheet with these cells on other grounds: cells and rows that it lacks are put in. Nothing else changes. */
export function markedSheet(text: string, cells: readonly MarkedCell[], like: StyleLike): string {
  const { data, rows } = sheetRowsOf(text)
  if (!data) return text
  const known = new Map(rows.map((row) => [row.row, row]))
  const newRows: { readonly before: number; readonly text: string }[] = []
  const edits: Edit[] = []
  const inOrder = cells.toSorted((one, other) => one.row - other.row || one.column - other.column)
  for (const own of grouped(inOrder, ({ row }) => String(row))) {
    const number = own[0].row
    const row = known.get(number)
    if (row) edits.push(...marksIn(text, row, own, like))
    else {
      const prefix = prefixOf(data.tag)
      const written = own.map((cell) => newCell(cell, prefix, like(0, cell.colour))).join('')
      const behind = rows.find((one) => one.row > number)
      newRows.push({
        before: behind?.tag.start ?? data.end,
        text: `<${prefix}row r="${number + 1}">${written}</${prefix}row>`,
      })
    }
  }
  return edited(text, [...edits, ...putInto(text, data, newRows)])
}

/** The cells of one row: those that stand in it get another style, the others are put in. */
function marksIn(text: string, row: SheetRow, cells: readonly MarkedCell[], like: StyleLike): readonly Edit[] {
  const styleOf = (tag: Tag): number => wholeNumber(attributeOf(text.slice(tag.start, tag.end), 's'), 65_536) ?? 0
  const prefix = prefixOf(row.tag)
  const missing: { readonly before: number; readonly text: string }[] = []
  const edits: Edit[] = []
  for (const cell of cells) {
    const here = row.cells.find(({ column }) => column === cell.column)
    if (here) {
      const style = String(like(styleOf(here.tag), cell.colour))
      edits.push({ ...here.tag, text: withAttribute(text.slice(here.tag.start, here.tag.end), 's', style) })
    } else {
      const behind = row.cells.find(({ column }) => column > cell.column)
      missing.push({
        before: behind?.tag.start ?? row.end,
        text: newCell(cell, prefix, like(styleOf(row.tag), cell.colour)),
      })
    }
  }
  return [...edits, ...putInto(text, row, missing)]
}

const newCell = ({ row, column }: MarkedCell, prefix: string, style: number): string =>
  `<${prefix}c r="${addressOf(row, column)}" s="${style}"/>`

/** What is put into an element; one that was empty is opened for it. */
function putInto(
  text: string,
  { tag }: Held,
  parts: readonly { readonly before: number; readonly text: string }[],
): readonly Edit[] {
  if (tag.kind !== 'empty') return parts.map(({ before, text: part }) => ({ start: before, end: before, text: part }))
  if (parts.length === 0) return []
  const head = text.slice(tag.start, tag.end).replace(/\s*\/>$/u, '>')
  return [{ ...tag, text: `${head}${parts.map((part) => part.text).join('')}</${tag.name}>` }]
}
