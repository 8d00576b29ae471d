import { cellAddress } from '../sheet/cellAddress.js'
import { mostRows } from '../sheet/sheet.js'
import { wholeNumber } from '../wholeNumber.js'
import { attributeOf, type Tag, tagsOf } from './tags.js'

/** An element in the text of a sheet: its tag, and where what it holds ends; at the tag itself where it is empty. */
export interface Held {
  readonly tag: Tag
  end: number
}

export interface SheetRow extends Held {
  /** From 0, as columns are. */
  readonly row: number
  readonly cells: { readonly column: number; readonly tag: Tag }[]
}

export interface SheetRows {
  readonly data: Held | null
  readonly rows: readonly SheetRow[]
}

/** Where the rows and cells of a sheet stand in its text. */
export function sheetRowsOf(text: string): SheetRows {
  const rows: SheetRow[] = []
  let data: Held | null = null
  for (const tag of tagsOf(text)) {
    const last = rows.at(-1)
    if (tag.kind === 'close') {
      if (tag.local === 'row' && last) last.end = tag.start
      else if (tag.local === 'sheetData' && data) data.end = tag.start
      continue
    }
    const written = (name: string): string | undefined => attributeOf(text.slice(tag.start, tag.end), name)
    if (tag.local === 'sheetData') data = { tag, end: tag.start }
    else if (tag.local === 'row' && tag.depth === 2)
      rows.push({
        tag,
        end: tag.start,
        row: (wholeNumber(written('r'), mostRows) ?? (last?.row ?? -1) + 2) - 1,
        cells: [],
      })
    else if (tag.local === 'c' && tag.depth === 3 && last) {
      const next = (last.cells.at(-1)?.column ?? -1) + 1
      last.cells.push({ tag, column: cellAddress(written('r'))?.column ?? next })
    }
  }
  return { data, rows }
}
