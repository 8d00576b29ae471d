/** The sentences of accounts and reports: read into statements, and written from figures. */

export type {
  Paragraph,
  ReadStatement,
  StatementsRead,
  UnreadFigure,
} from '../narrative/paragraph.js'
export { type ReadingOptions, readStatements } from '../narrative/readStatements.js'
export type { Lack, WritingOptions } from '../narrative/write/figures.js'
export { type WrittenNarrative, writeStatements } from '../narrative/writeStatements.js'
