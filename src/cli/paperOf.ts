import { basename, extname } from 'node:path'
import type { Paper } from '../index.js'
import { Failure } from './failure.js'
import type { Words } from './words.js'

type Adapter = (bytes: Uint8Array, options: { readonly name: string }) => Paper | Promise<Paper>

interface Format {
  readonly adapter: () => Promise<Adapter>
  /** The optional packages that decode it. */
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

const endingOf = (file: string): string => extname(file).toLowerCase()

export const isPaperFile = (file: string): boolean => Object.hasOwn(formats, endingOf(file))

export const isKnownFile = (file: string): boolean => isPaperFile(file) || endingOf(file) === '.json'

/** A file as paper. */
export async function paperOf(name: string, bytes: Uint8Array, say: Words): Promise<Paper> {
  const format = formats[endingOf(name)]
  if (!format) throw new Failure(say.unknownEnding(name))
  try {
    return await (await format.adapter())(bytes, { name: basename(name) })
  } catch (error) {
    if (isMissingPackage(error)) throw new Failure(say.install(format.packages))
    throw error
  }
}

const isMissingPackage = (error: unknown): boolean =>
  error instanceof Error && 'problem' in error && error.problem === 'missingPackage'
