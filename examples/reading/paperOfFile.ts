/** A published file as paper: by the ending of its name. */
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { pagePaper } from '../../src/formats/pagePaper.js'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import { sheetPaper } from '../../src/formats/sheetPaper.js'
import { textPaper } from '../../src/formats/textPaper.js'
import { wordPaper } from '../../src/formats/wordPaper.js'
import type { Paper } from '../../src/index.js'

type Reader = (bytes: Uint8Array, options: { name: string }) => Paper | Promise<Paper>

const readers: Readonly<Record<string, Reader>> = {
  '.xlsx': sheetPaper,
  '.xls': sheetPaper,
  '.docx': wordPaper,
  '.html': pagePaper,
  '.htm': pagePaper,
  '.pdf': pdfPaper,
  '.txt': textPaper,
  '.md': textPaper,
  '.tsv': textPaper,
  '.csv': textPaper,
}

/** Is this a file that is read as paper? */
export const isPaper = (file: string): boolean => Object.hasOwn(readers, extname(file).toLowerCase())

export async function paperOfFile(file: string): Promise<Paper> {
  const reader = readers[extname(file).toLowerCase()] as Reader
  return await reader(new Uint8Array(readFileSync(file)), { name: basename(file) })
}
