import { PaperError } from '../../paper/paperError.js'
import type { OfficeFile } from '../archive/officeFile.js'
import { relationsOf } from '../archive/relations.js'
import { childOf } from '../xml/elements.js'
import type { XmlHandler } from '../xml/xml.js'
import { type CellStyle, cellStylesOf } from './cellStyles.js'
import { cellsReader } from './cellsReader.js'
import { drawingNotes } from './drawingNotes.js'
import { columnsOf, frameReader } from './frameReader.js'
import { showingCells } from './numberText.js'
import { pageText } from './pageTexts.js'
import { type RawCell, type ShownCell, showingCell } from './rawCell.js'
import type { TextRun } from './runsReader.js'
import { sharedStrings } from './sharedStrings.js'
import { emptySheet, type Sheet, type SheetNote } from './sheet.js'
import { type SheetPart, sheetParts } from './sheetParts.js'

interface Workbook extends OfficeFile {
  readonly styles: readonly CellStyle[]
  readonly showCell: (raw: RawCell) => ShownCell
}

/** The sheets of a workbook, in their order. A chart that has a sheet of its own is none. */
export async function xlsxSheets(file: OfficeFile): Promise<readonly Sheet[]> {
  const { main } = file
  const from1904 = /^(?:1|true)$/u.test(childOf(main, 'workbookPr')?.attributes.date1904 ?? '')
  const [strings, styles] = await Promise.all([stringsOf(file), stylesOf(file)])
  const workbook: Workbook = { ...file, styles, showCell: showingCell(strings, await showingCells(from1904)) }
  const sheets: Sheet[] = []
  for (const part of sheetParts(file)) sheets.push(await sheetOf(workbook, part))
  return sheets
}

const partOf = async ({ archive, relations }: OfficeFile, type: string): Promise<string | null> => {
  const relation = relations.find((one) => one.type === type)
  return relation ? archive.text(relation.target) : null
}

async function stringsOf(file: OfficeFile): Promise<readonly (readonly TextRun[])[]> {
  const text = await partOf(file, 'sharedStrings')
  return text === null ? [] : sharedStrings(text, file.xml)
}

async function stylesOf(file: OfficeFile): Promise<readonly CellStyle[]> {
  const text = await partOf(file, 'styles')
  return text === null ? [] : cellStylesOf(file.xml.tree(text))
}

async function sheetOf(workbook: Workbook, { name, hidden, part }: SheetPart): Promise<Sheet> {
  if (hidden) return { ...emptySheet, name, hidden }
  const text = await workbook.archive.text(part)
  if (text === null) throw new PaperError('damaged', part)
  const { handler, read } = cellsReader(name, workbook.styles, workbook.showCell)
  const { handler: frameHandler, frame } = frameReader()
  workbook.xml.read(text, both(handler, frameHandler))
  const pages = (end: string) =>
    [...new Set(frame.pageTexts.filter(([element]) => element.endsWith(end)).map(([, code]) => pageText(code)))].filter(
      Boolean,
    )
  return {
    name,
    hidden,
    ...read,
    merges: frame.merges,
    hiddenColumns: columnsOf(frame.hidden),
    heads: pages('Header'),
    feet: pages('Footer'),
    notes: frame.drawing === null ? [] : await notesOf(workbook, part, frame.drawing),
  }
}

const both = (first: Required<XmlHandler>, second: Required<XmlHandler>): XmlHandler => ({
  open: (name, attributes) => {
    first.open(name, attributes)
    second.open(name, attributes)
  },
  close: (name) => {
    first.close(name)
    second.close(name)
  },
  text: (text) => {
    first.text(text)
    second.text(text)
  },
})

async function notesOf({ archive, xml }: OfficeFile, sheet: string, drawing: string): Promise<readonly SheetNote[]> {
  const relation = (await relationsOf(sheet, archive, xml)).find(({ id, external }) => id === drawing && !external)
  const text = relation ? await archive.text(relation.target) : null
  return text === null ? [] : drawingNotes(xml.tree(text)).filter((note) => note.text !== '')
}
