import { grouped } from '../exact/grouped.js'
import { PaperError } from '../paper/paperError.js'
import { addedStyles } from './annotating/addedStyles.js'
import type { CellNote, MarkedCell } from './annotating/cellNote.js'
import { markedSheet } from './annotating/markedSheet.js'
import { noteSheet } from './annotating/noteSheet.js'
import { type PackageParts, packageParts } from './annotating/packageParts.js'
import { type OfficeFile, officeFile } from './archive/officeFile.js'
import { rewriteArchive } from './archive/rewriteArchive.js'
import { bytesOf, type FileBytes } from './fileBytes.js'
import { fileKind, oleKind } from './fileKind.js'
import { cellAddress } from './sheet/cellAddress.js'
import { sheetParts } from './sheet/sheetParts.js'

/** A workbook with what was written at its cells. */
export interface AnnotatedWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Notes whose place is on no sheet of it: they are not in it. */
  readonly unplaced: readonly CellNote[]
}

/**
 * The original workbook (.xlsx, .xlsm) with cells on coloured grounds and a comment at each: what `workbookNotes` of
 * `gov-budget/reports` gives, or any other notes. Needs `saxes`.
 *
 * Nothing is written anew: figures, formulas, formats, print areas, charts and macros stay, every part that is not touched to
 * the very byte; comments that are there stay, and ours stands behind them. Several notes at one cell become one comment.
 * A workbook that was signed is no longer.
 *
 * @throws PaperError where it is no such workbook; an .xls has to be saved as .xlsx first.
 */
export async function annotatedWorkbook(file: FileBytes, notes: readonly CellNote[]): Promise<AnnotatedWorkbook> {
  const bytes = bytesOf(file)
  if (fileKind(bytes) === 'ole' && oleKind(bytes) !== 'encrypted')
    throw new PaperError('notThisFormat', '.xls：请先另存为 .xlsx / .xls: save it as .xlsx first')
  const book = await officeFile(bytes, 'workbook')
  const parts = packageParts(book)
  const sheets = new Map(sheetParts(book).map(({ name, part }) => [name, part]))
  const partOf = ({ place: { sheet } }: CellNote): string => (sheet === undefined ? '' : (sheets.get(sheet) ?? ''))
  const marked = new Map(
    grouped(
      notes.filter((note) => partOf(note) !== ''),
      partOf,
    ).map((own) => [partOf(own[0]), markedCells(own)]),
  )
  await markAll(book, parts, marked)
  for (const [part, cells] of marked) await noteSheet(book, parts, part, cells)
  return { bytes: await rewriteArchive(bytes, parts.changes), unplaced: notes.filter((note) => partOf(note) === '') }
}

/** The grounds. A workbook without styles gets comments alone. */
async function markAll(
  { relations, xml }: OfficeFile,
  parts: PackageParts,
  marked: ReadonlyMap<string, readonly MarkedCell[]>,
): Promise<void> {
  const part = relations.find(({ type }) => type === 'styles')?.target
  const text = part === undefined ? null : await parts.text(part)
  const styles = text === null ? null : addedStyles(text)
  for (const [sheet, cells] of marked) {
    const before = (await parts.text(sheet)) ?? ''
    xml.read(before, {})
    if (styles) parts.set(sheet, markedSheet(before, cells, styles.like))
  }
  if (styles && part !== undefined && marked.size > 0) parts.set(part, styles.text())
}

/** One mark for each cell, in the colour of the first note. */
const markedCells = (notes: readonly CellNote[]): readonly MarkedCell[] =>
  grouped(notes, ({ place: { cell = firstCell } }) => cell).map((own) => ({
    ...(cellAddress(own[0].place.cell ?? firstCell) ?? { row: 0, column: 0 }),
    text: own.map(({ text }) => text).join('\n\n'),
    colour: own[0].colour,
  }))

const firstCell = 'A1'
