import type { Paper } from '../paper/paper.js'
import { PaperError } from '../paper/paperError.js'
import { type OfficeFile, officeFile } from './archive/officeFile.js'
import { blocksOf } from './blocks/blocksOf.js'
import type { Content } from './blocks/content.js'
import { finishedPaper } from './blocks/finishedPaper.js'
import { bytesOf, type FileBytes } from './fileBytes.js'
import type { PaperOptions } from './paperOptions.js'
import { numberingOf } from './word/numbering.js'
import { pageHeads, sharedNotes } from './word/otherParts.js'
import { wordBlocks } from './word/wordBlocks.js'
import { wordContext } from './word/wordContext.js'
import { wordStyles } from './word/wordStyles.js'
import { childOf } from './xml/elements.js'
import type { XmlElement } from './xml/xml.js'

/**
 * What does a Word document (.docx) print? Headings by their style or outline level, paragraphs with the numbers of their
 * lists, tables with their spans, text boxes, notes; heads and feet of pages are marked.
 *
 * Changes that are kept track of are taken as accepted. Hidden text is left out and told, as are pictures, macros and links
 * to other files. A table within a cell stands behind the table that it is in. Needs `saxes`.
 *
 * @throws PaperError where it is no such document, encrypted, damaged or too large, or a package is missing.
 */
export async function wordPaper(file: FileBytes, { name }: PaperOptions = {}): Promise<Paper> {
  const document = await officeFile(bytesOf(file), 'document')
  const context = wordContext(
    wordStyles(await partOf(document, 'styles')),
    numberingOf(await partOf(document, 'numbering')),
  )
  const heads = await pageHeads(document, 'header', context)
  const body = childOf(document.main, 'body')
  const content: Content[] = [...heads, ...(body ? wordBlocks(body, context) : [])]
  content.push(...(await sharedNotes(document, context)), ...(await pageHeads(document, 'footer', context)))
  const blocks = blocksOf(content)
  const remarks = [...document.remarks, ...context.remarks]
  if (!blocks.some((block) => !('mark' in block)) && remarks.some(({ kind }) => kind === 'noText'))
    throw new PaperError('noText', 'docx')
  return finishedPaper('docx', { name, blocks, remarks })
}

async function partOf({ archive, relations, xml }: OfficeFile, type: string): Promise<XmlElement | null> {
  const relation = relations.find((one) => one.type === type && !one.external)
  const text = relation ? await archive.text(relation.target) : null
  return text === null ? null : xml.tree(text)
}
