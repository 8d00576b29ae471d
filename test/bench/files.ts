import { readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import type { AnyDocument } from '../../src/documents/forms.js'
import { sheetPaper } from '../../src/formats/sheetPaper.js'
import { textPaper } from '../../src/formats/textPaper.js'
import { readPaper } from '../../src/intake/readPaper.js'
import { readStatements } from '../../src/narrative/readStatements.js'
import type { Paper } from '../../src/paper/paper.js'
import { audit } from '../../src/procedures/audit.js'

const fileOf = (ending: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../examples/files/sanmenxia-2024-final-accounts.${ending}`, import.meta.url)))

export const workbook = fileOf('xlsx')

/** What whoever reads the workbook by hand begins with: its decoded cells as texts. */
export const decodedCells = (): unknown => {
  const { SheetNames, Sheets } = read(workbook, { type: 'array' })
  return SheetNames.map((name) => utils.sheet_to_json(Sheets[name] as never, { header: 1, raw: false }))
}

export const workbookPaper = (): Promise<Paper> => sheetPaper(workbook)

const documentOf = (paper: Paper): AnyDocument => readPaper(paper).documents[0]?.document as AnyDocument
export const workbookDocument = async (): Promise<AnyDocument> => documentOf(await workbookPaper())
export const workbookVerdict = async (): Promise<unknown> => audit(await workbookDocument())

const sentences: readonly string[] = textPaper(fileOf('txt'))
  .blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text.split(/(?<=。)/u)))
  .filter((sentence) => /\d/u.test(sentence) && sentence.endsWith('。'))

/** So many real sentences of the narrative, one after another, each a paragraph. */
export const paragraphsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => sentences[at % sentences.length] as string)

export const statementsOf = (paragraphs: readonly string[]): unknown =>
  readStatements(paragraphs.map((text) => ({ text })) as never)

/** The figures of sentences, and nothing of what they are. */
export const figuresOf = (paragraphs: readonly string[]): unknown =>
  paragraphs.map((text) =>
    [...text.matchAll(/-?[\d,]+(?:\.\d+)?\s*(?:万元|元|%|人|辆|个)/gu)].map(([figure]) => figure),
  )
