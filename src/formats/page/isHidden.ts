import type { PageContext } from './pageContext.js'
import { attributeOf, lineOf, type PageElement, type PageNode } from './pageTree.js'

/** What is struck out is printed no more. */
const struck: ReadonlySet<string> = new Set(['del', 's', 'strike'])
const hiding =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]*line-through)\b/iu

/** Whether an element says itself that it is not shown. What a style sheet says of it is not looked at. */
export const isHidden = (element: PageElement): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  struck.has(element.tagName) ||
  hiding.test(attributeOf(element, 'style') ?? '') ||
  (element.tagName === 'input' && /^hidden$/iu.test(attributeOf(element, 'type') ?? ''))

/** What is hidden is told with its text, if it has any. */
export function tellHidden(element: PageElement, { remarks }: PageContext): void {
  const line = lineOf(element)
  const text = apart(element).replace(/\s+/gu, ' ').trim()
  if (text !== '') remarks.push({ kind: 'hidden', text, place: line === undefined ? {} : { line } })
}

/** Texts with a space between them. */
const apart = (node: PageNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(apart).join(' ') : ''
