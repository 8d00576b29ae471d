import type { Content } from '../blocks/content.js'
import type { Shift } from '../blocks/raised.js'
import { textContent } from '../text/textContent.js'
import { controlText } from './controlText.js'
import { isHidden, tellHidden } from './isHidden.js'
import { listNumber } from './listNumber.js'
import type { PageContext } from './pageContext.js'
import { type Flow, type FlowStyle, flow } from './pageFlow.js'
import { tableContent } from './pageTable.js'
import { attributeOf, isElement, lineOf, type PageElement, type PageNode, textWithin } from './pageTree.js'

/** What a page, or a part of it, shows: headings, paragraphs and tables in their order. */
export function pageContent(
  nodes: readonly PageNode[],
  context: PageContext,
  style: FlowStyle = plain,
): readonly Content[] {
  const gathered = flow()
  readNodes(nodes, gathered, style, context)
  gathered.end()
  return gathered.content
}

const plain: FlowStyle = { kind: 'paragraph', pre: false }

function readNodes(nodes: readonly PageNode[], into: Flow, style: FlowStyle, context: PageContext): void {
  for (const node of nodes) {
    if (isElement(node)) readElement(node, into, style, context)
    else if (node.nodeName === '#text' && 'value' in node) into.print(node.value, style, lineOf(node))
  }
}

const neverShown: ReadonlySet<string> = new Set(
  'head script style template noscript noframes object embed svg audio video canvas datalist title meta link param'.split(
    ' ',
  ),
)

const blocks: ReadonlySet<string> = new Set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup hr legend li main menu nav ol p pre listing plaintext xmp section summary ul caption tr td th tbody thead tfoot textarea h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)

function readElement(element: PageElement, into: Flow, style: FlowStyle, context: PageContext): void {
  const { tagName } = element
  const control = controlText(element)
  if (neverShown.has(tagName)) return
  if (isHidden(element)) tellHidden(element, context)
  else if (tagName === 'iframe' || tagName === 'frame') tellFrame(element, context)
  else if (tagName === 'br') into.print('\n', { ...style, pre: true }, lineOf(element))
  else if (tagName === 'table') readTable(element, into, context)
  else if (control !== null) into.print(control, style, lineOf(element))
  else if (blocks.has(tagName)) {
    into.end()
    readWithin(element, into, style, context)
    into.end()
  } else readWithin(element, into, style, context)
}

function readWithin(element: PageElement, into: Flow, style: FlowStyle, context: PageContext): void {
  const own = styleWithin(element, style)
  const number = element.tagName === 'li' ? listNumber(element) : ''
  if (number !== '') into.print(number, own, lineOf(element))
  if (own.pre && !style.pre && textWithin(element).includes('\t')) readTabbed(element, into)
  else readNodes(element.childNodes, into, own, context)
}

function styleWithin(element: PageElement, outer: FlowStyle): FlowStyle {
  const shift = shiftOf(element)
  const style = shift === null ? outer : { ...outer, shift }
  const [, level] = /^h([1-6])$/u.exec(element.tagName) ?? []
  if (level !== undefined) return { ...style, kind: 'heading', level: level.charCodeAt(0) - 48 }
  if (element.tagName === 'nav') return { ...style, mark: 'runningHead' }
  const keeps =
    /^(?:pre|listing|plaintext|xmp|textarea)$/u.test(element.tagName) ||
    keepsSpace.test(attributeOf(element, 'style') ?? '')
  return keeps ? { ...style, pre: true } : style
}

/** Is the text within set above or below its line? */
function shiftOf(element: PageElement): Shift | null {
  const [, set] = /vertical-align\s*:\s*(super|sub)\b/iu.exec(attributeOf(element, 'style') ?? '') ?? []
  const name = set?.toLowerCase() ?? element.tagName
  return name === 'sup' || name === 'super' ? 'raised' : name === 'sub' ? 'lowered' : null
}

const keepsSpace = /white-space\s*:\s*(?:pre|break-spaces)\b/iu

/** Text with tabs in it may hold tables, as a text file does. */
function readTabbed(element: PageElement, into: Flow): void {
  into.end()
  into.content.push(...textContent(textWithin(element), (lineOf(element) ?? 1) - 1))
}

function readTable(table: PageElement, into: Flow, context: PageContext): void {
  into.end()
  into.content.push(...tableContent(table, context, pageContent))
}

/** A page within the page is not fetched. */
function tellFrame(element: PageElement, { remarks }: PageContext): void {
  const line = lineOf(element)
  remarks.push({ kind: 'external', text: attributeOf(element, 'src') ?? '', place: line === undefined ? {} : { line } })
}
