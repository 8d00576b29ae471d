import type { Paper, PaperRemark } from '../paper/paper.js'
import { officeFile } from './archive/officeFile.js'
import { finishedPaper } from './blocks/finishedPaper.js'
import { bytesOf, type FileBytes } from './fileBytes.js'
import { fileKind, holdsName, oleKind } from './fileKind.js'
import type { PaperOptions } from './paperOptions.js'
import { blocksOfSheet } from './sheet/blocksOfSheet.js'
import type { Sheet } from './sheet/sheet.js'
import { xlsSheets } from './sheet/xlsSheets.js'
import { xlsxSheets } from './sheet/xlsxSheets.js'

/**
 * What does a workbook show? Each sheet is one table, its cells as displayed: number formats applied, merged cells as one.
 * The name of a sheet is in the place of its table and cells, with their addresses (`C7`).
 *
 * Takes .xlsx and .xls. Formulas are not computed: what the file last showed counts, and a formula without it is told, as
 * are hidden sheets, rows and columns, macros and links. What is struck out is left out and told, its cell in doubt. Needs
 * `saxes` and `numfmt`; for .xls `@e965/xlsx` and `numfmt`.
 *
 * @throws PaperError where it is no workbook, encrypted, damaged or too large, or a package is missing.
 */
export async function sheetPaper(file: FileBytes, { name }: PaperOptions = {}): Promise<Paper> {
  const bytes = bytesOf(file)
  if (fileKind(bytes) === 'ole' && oleKind(bytes) === 'xls')
    return paperOf('xls', name, await xlsSheets(bytes), holdsName(bytes, '_VBA_PROJECT_CUR') ? [macros] : [])
  const book = await officeFile(bytes, 'workbook')
  return paperOf('xlsx', name, await xlsxSheets(book), book.remarks)
}

const macros: PaperRemark = { kind: 'macro', text: '_VBA_PROJECT_CUR', place: {} }

function paperOf(
  format: 'xlsx' | 'xls',
  name: string | undefined,
  sheets: readonly Sheet[],
  remarks: readonly PaperRemark[],
): Paper {
  const read = sheets.map(blocksOfSheet)
  return finishedPaper(format, {
    name,
    blocks: read.flatMap(({ blocks }) => blocks),
    remarks: [...remarks, ...read.flatMap((sheet) => sheet.remarks)],
  })
}
