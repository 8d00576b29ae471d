import { attributeOf, isElement, type PageElement, type PageNode, textWithin } from './pageTree.js'

/** What a field of a form shows; null for everything else. */
export function controlText(element: PageElement): string | null {
  if (element.tagName === 'select') return chosenOf(element)
  if (element.tagName !== 'input') return null
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase()
  if (type === 'checkbox' || type === 'radio') return attributeOf(element, 'checked') === undefined ? '□' : '☑'
  return /^(?:text|number|search|tel|url|email|date|month)$/u.test(type) ? (attributeOf(element, 'value') ?? '') : ''
}

/** The choice of a list that is made, the first where none is. */
function chosenOf(list: PageElement): string {
  const options = optionsIn(list)
  const chosen = options.find((option) => attributeOf(option, 'selected') !== undefined) ?? options[0]
  return chosen ? textWithin(chosen).trim() : ''
}

const optionsIn = (node: PageNode): readonly PageElement[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => (isElement(child) && child.tagName === 'option' ? [child] : optionsIn(child)))
    : []
