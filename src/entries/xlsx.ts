/** Workbooks (.xlsx, .xls) as paper, written, and annotated. */

export { type AnnotatedWorkbook, annotatedWorkbook } from '../formats/annotatedWorkbook.js'
export type { CellNote } from '../formats/annotating/cellNote.js'
export type { FileBytes } from '../formats/fileBytes.js'
export type { PaperOptions } from '../formats/paperOptions.js'
export { sheetPaper } from '../formats/sheetPaper.js'
export { type SheetToWrite, writeSheets } from '../formats/writeSheets.js'
export type { Paper, PaperBlock, PaperCell, PaperRemark } from '../paper/paper.js'
export { PaperError, type PaperProblem } from '../paper/paperError.js'
export type { PaperPlace } from '../paper/place.js'
