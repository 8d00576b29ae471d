import { extname } from 'node:path'
import type { Paper } from '../index.js'

type Adapter = (bytes: Uint8Array, options: { readonly name: string }) => Paper | Promise<Paper>

/** What decodes a kind of file. */
export interface Format {
  readonly adapter: () => Promise<Adapter>
  /** The optional packages that it needs. */
  readonly packages: string
}

const workbook: Format = {
  adapter: async () => (await import('../entries/xlsx.js')).sheetPaper,
  packages: 'saxes numfmt @e965/xlsx',
}
const page: Format = { adapter: async () => (await import('../entries/html.js')).pagePaper, packages: 'parse5' }
const text: Format = { adapter: async () => (await import('../entries/text.js')).textPaper, packages: '' }
const word: Format = { adapter: async () => (await import('../entries/docx.js')).wordPaper, packages: 'saxes' }
const pdf: Format = { adapter: async () => (await import('../entries/pdf.js')).pdfPaper, packages: 'pdfjs-dist' }

const formats: Readonly<Record<string, Format>> = {
  '.xlsx': workbook,
  '.xls': workbook,
  '.xlsm': workbook,
  '.docx': word,
  '.html': page,
  '.htm': page,
  '.pdf': pdf,
  '.txt': text,
  '.md': text,
  '.tsv': text,
  '.csv': text,
}

const ofLines = ['.ndjson', '.jsonl']

/** The endings of files that can be read. */
export const knownEndings = [...Object.keys(formats), '.json', ...ofLines].join(' ')

const endingOf = (file: string): string => extname(file).toLowerCase()

/** How a file is decoded; undefined where it is no paper. */
export const formatOf = (file: string): Format | undefined => {
  const ending = endingOf(file)
  return Object.hasOwn(formats, ending) ? formats[ending] : undefined
}

/** Is it a file with a document in each line? */
export const isLinesFile = (file: string): boolean => ofLines.includes(endingOf(file))

export const isKnownFile = (file: string): boolean =>
  formatOf(file) !== undefined || isLinesFile(file) || endingOf(file) === '.json'
