import { PaperError } from '../paper/paperError.js'
import { optionalPackage } from './optionalPackage.js'

/** A sheet to be written: its name and its rows of texts. */
export interface SheetToWrite {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Cells that are one: from a row and a column to others, counted from 0, the last included. */
  readonly merges?: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[]
}

/** What Excel does not take in the name of a sheet, and how long one may be. */
const inName = /[:\\/?*[\]]/gu
const longestName = 31

/** What Excel offers for a new workbook: with more, writing takes longer than its sheets are many. */
const mostSheets = 255

/**
 * Rows of texts as a workbook (.xlsx): every cell is a text, so that nothing in it is run as a formula. Needs `@e965/xlsx`.
 *
 * Names are cut to what Excel takes; of two that are the same then the second has a number behind it.
 *
 * @throws PaperError 'missingPackage' where it is not installed, 'tooLarge' for more than 255 sheets.
 */
export async function writeSheets(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  if (sheets.length > mostSheets) throw new PaperError('tooLarge', `${sheets.length} > ${mostSheets} sheets`)
  const { utils, write } = await optionalPackage('@e965/xlsx', () => import('@e965/xlsx'))
  const book = utils.book_new()
  const names = sheetNames(sheets)
  for (const [at, { rows, merges = [] }] of sheets.entries()) {
    const cells = rows.map((row) => row.map((text) => ({ t: 's', v: text.slice(0, longestText) })))
    const sheet = utils.aoa_to_sheet(cells)
    sheet['!cols'] = widthsOf(rows)
    sheet['!merges'] = merges.map(({ from: [r, c], to: [row, column] }) => ({ s: { r, c }, e: { r: row, c: column } }))
    utils.book_append_sheet(book, sheet, names[at] as string)
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}

/** Names that Excel takes, none of them twice, whatever the case of its letters: the second has its number behind it. */
function sheetNames(sheets: readonly SheetToWrite[]): readonly string[] {
  const known = new Set<string>()
  return sheets.map(({ name }, at) => {
    const short = name.replace(inName, ' ').slice(0, longestName - 3) || 'sheet'
    let own = short
    for (let number = at + 1; known.has(own.toLowerCase()); number++) {
      const ending = ` ${number}`
      own = `${short.slice(0, longestName - ending.length)}${ending}`
    }
    known.add(own.toLowerCase())
    return own
  })
}

/** What a cell of Excel holds at most. */
const longestText = 32_767

/** Columns wide enough for what is in them, and not wider than is read with ease. */
function widthsOf(rows: readonly (readonly string[])[]): { readonly wch: number }[] {
  const many = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: many }, (_, column) => ({
    wch: rows.slice(0, 200).reduce((most, row) => Math.min(60, Math.max(most, 2 * (row[column] ?? '').length)), 8),
  }))
}
