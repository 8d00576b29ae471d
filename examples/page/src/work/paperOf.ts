import type { Locale, Paper } from '../../../../src/index.js'
import type { GivenFile } from '../requests.js'
import { words } from '../words.js'
import { characterTable } from './characterTable.js'

type Onward = (page: { readonly at: number; readonly of: number }) => void
type Adapter = (bytes: Uint8Array, name: string, onPage: Onward) => Promise<Paper>

const workbook: Adapter = async (bytes, name) =>
  (await import('../../../../src/entries/xlsx.js')).sheetPaper(bytes, { name })
const page: Adapter = async (bytes, name) =>
  (await import('../../../../src/entries/html.js')).pagePaper(bytes, { name })
const text: Adapter = async (bytes, name) =>
  (await import('../../../../src/entries/text.js')).textPaper(bytes, { name })
const word: Adapter = async (bytes, name) =>
  (await import('../../../../src/entries/docx.js')).wordPaper(bytes, { name })
const pdf: Adapter = async (bytes, name, onPage) =>
  (await import('../../../../src/entries/pdf.js')).pdfPaper(bytes, {
    name,
    characterTable,
    onPage: (at, of) => onPage({ at, of }),
  })

const adapters: Readonly<Record<string, Adapter>> = {
  xlsx: workbook,
  xlsm: workbook,
  xls: workbook,
  docx: word,
  html: page,
  htm: page,
  pdf,
  txt: text,
  md: text,
  tsv: text,
  csv: text,
}

/** A file as paper: its adapter goes by its ending, and is loaded when the first such file comes. */
export async function paperOf({ name, bytes }: GivenFile, locale: Locale, onPage: Onward): Promise<Paper> {
  const ending = /\.(\w+)(?: \(\d+\))?$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const adapter = Object.hasOwn(adapters, ending) ? adapters[ending] : undefined
  if (!adapter) throw new Error(words[locale].unknownEnding(name))
  return await adapter(new Uint8Array(bytes), name, onPage)
}
