import type { Content, TextContent } from '../blocks/content.js'
import { wholeNumber } from '../wholeNumber.js'
import { childOf, childrenOf, settingOf } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'
import { readInline } from './runs.js'
import type { ParagraphParts, WordContext } from './wordContext.js'
import { outlineOf, type WordStyle } from './wordStyles.js'
import { tableContent } from './wordTable.js'

/** What stands in the body of a document, in a cell, in a box: paragraphs and tables in their order. */
export function wordBlocks(container: XmlElement, context: WordContext): readonly Content[] {
  return childrenOf(container).flatMap((child): readonly Content[] => {
    if (child.name === 'p') return paragraphContent(child, context)
    if (child.name === 'tbl') return tableContent(child, context, wordBlocks)
    if (child.name === 'sdt') return controlContent(child, context)
    if (child.name === 'altChunk')
      context.remarks.push({ kind: 'external', text: child.attributes.id ?? '', place: {} })
    if (child.name === 'AlternateContent') return wordBlocks(childOf(child, 'Choice') ?? child, context)
    return wrappers.has(child.name) ? wordBlocks(child, context) : []
  })
}

const wrappers: ReadonlySet<string> = new Set(['customXml', 'ins', 'moveTo', 'sdtContent', 'smartTag'])

/** What a control holds; one of its kinds is the list of contents. */
function controlContent(control: XmlElement, context: WordContext): readonly Content[] {
  const gallery = settingOf(control, 'sdtPr', 'docPartObj', 'docPartGallery')
  const before = context.inContents
  context.inContents ||= gallery !== undefined && /contents/iu.test(gallery)
  const content = childOf(control, 'sdtContent')
  const blocks = content ? wordBlocks(content, context) : []
  context.inContents = before
  return blocks
}

/** A paragraph or heading, with the number that a program prints before it, and what stands in the boxes that hang on it. */
function paragraphContent(paragraph: XmlElement, context: WordContext): readonly Content[] {
  const place = { paragraph: ++context.paragraphs }
  const properties = childOf(paragraph, 'pPr')
  const style = context.styleOf(settingOf(properties, 'pStyle'))
  const inContents = isContents(style, context)
  const parts: ParagraphParts = { text: '', hidden: '', boxes: [], pictures: [], unmapped: [] }
  const number = numberBefore(properties, style, context)
  readInline(paragraph, parts, context, { hidden: style?.hidden === true, font: style?.font ?? null })
  tellOf(parts, context, place)
  const text = `${context.unended}${parts.text.trim() === '' ? '' : number}${parts.text}`
  const isUnended = childOf(properties, 'rPr', 'del') !== undefined
  context.unended = isUnended ? text : ''
  const outline = outlineOf(properties) ?? style?.outline ?? null
  const isHeading = !inContents && ((outline !== null && outline < 9) || style?.isTitle === true)
  const block: TextContent = {
    kind: isHeading ? 'heading' : 'paragraph',
    ...(isHeading && outline !== null && outline < 9 ? { level: outline + 1 } : {}),
    text: isUnended ? '' : text,
    place,
    ...(inContents || isContents(style, context) ? { mark: 'contents' } : {}),
  }
  return [block, ...parts.boxes.flatMap((box) => wordBlocks(box, context))]
}

const isContents = (style: WordStyle | null, { fields, inContents }: WordContext): boolean =>
  inContents || style?.isContents === true || fields.some(({ instruction }) => /^\s*TOC\b/u.test(instruction))

function numberBefore(properties: XmlElement | undefined, style: WordStyle | null, { numbering }: WordContext): string {
  const own = settingOf(properties, 'numPr', 'numId')
  const list = own ?? style?.list
  if (list === undefined || list === null || list === '0') return ''
  const fromStyle = own === undefined && style ? (style.level ?? numbering.levelOf(list, style.id)) : null
  return numbering.next(list, wholeNumber(settingOf(properties, 'numPr', 'ilvl'), 8) ?? fromStyle ?? 0)
}

function tellOf(
  { hidden, pictures, unmapped }: ParagraphParts,
  { remarks }: WordContext,
  place: TextContent['place'],
): void {
  if (hidden.trim() !== '') remarks.push({ kind: 'hidden', text: hidden, place })
  for (const text of pictures) remarks.push({ kind: 'noText', text, place })
  for (const text of new Set(unmapped)) remarks.push({ kind: 'unmapped', text, place })
}
