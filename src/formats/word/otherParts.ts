import type { OfficeFile } from '../archive/officeFile.js'
import type { Content, TextContent } from '../blocks/content.js'
import { childrenOf, within } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'
import { wordBlocks } from './wordBlocks.js'
import type { WordContext } from './wordContext.js'

/** What stands at the top or at the foot of the pages, each text once. */
export async function pageHeads(
  { archive, relations, xml, main }: OfficeFile,
  kind: 'header' | 'footer',
  context: WordContext,
): Promise<readonly Content[]> {
  const named = new Set(within(main, `${kind}Reference`).map(({ attributes }) => attributes.id))
  const found = new Map<string, TextContent>()
  const before = context.paragraphs
  for (const { target } of relations.filter(({ id, type }) => type === kind && named.has(id))) {
    const text = await archive.text(target)
    if (text === null) continue
    for (const block of linesOf(wordBlocks(xml.tree(text), context)))
      if (!found.has(block.text)) found.set(block.text, block)
  }
  context.paragraphs = before
  return [...found.values()]
}

/** Texts and tables as single lines: a table at the top of a page is no table of the document. */
const linesOf = (content: readonly Content[]): readonly TextContent[] =>
  content.flatMap((block): readonly TextContent[] => {
    if (block.kind === 'table') return block.cells.flatMap((cell) => linesOf(cell.content))
    const isNumber = block.text.length < 40 && /^[\s\p{P}\p{S}第页共\d]*$/u.test(block.text)
    return [{ kind: 'paragraph', text: block.text, place: {}, mark: isNumber ? 'pageNumber' : 'runningHead' }]
  })

/** The notes at the foot of pages and at the end to which the text refers. */
export async function sharedNotes(
  { archive, relations, xml }: OfficeFile,
  context: WordContext,
): Promise<readonly Content[]> {
  const parts = new Map<string, readonly XmlElement[]>()
  for (const kind of ['footnote', 'endnote']) {
    const relation = relations.find(({ type }) => type === `${kind}s`)
    const text = relation ? await archive.text(relation.target) : null
    parts.set(kind, text === null ? [] : childrenOf(xml.tree(text), kind))
  }
  return [...context.notes].flatMap((name) => {
    const [kind = '', id] = name.split(' ')
    const note = parts.get(kind)?.find(({ attributes }) => attributes.id === id)
    return note ? wordBlocks(note, context) : []
  })
}
