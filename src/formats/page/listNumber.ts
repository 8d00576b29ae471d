import { wholeNumber } from '../wholeNumber.js'
import { attributeOf, isElement, type PageElement } from './pageTree.js'

const most = 100_000

/** The number that a browser prints before an item of a numbered list; none where the page says so, or where it is not 1, 2, 3. */
export function listNumber(item: PageElement): string {
  const list = item.parentNode
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return ''
  const unmarked = /list-style(?:-type)?\s*:\s*none/iu
  if ([list, item].some((one) => unmarked.test(attributeOf(one, 'style') ?? ''))) return ''
  if (!/^1?$/u.test(attributeOf(list, 'type') ?? '')) return ''
  const before = list.childNodes.slice(0, list.childNodes.indexOf(item))
  let number = wholeNumber(attributeOf(list, 'start'), most) ?? 1
  for (const other of before)
    if (isElement(other) && other.tagName === 'li')
      number = (wholeNumber(attributeOf(other, 'value'), most) ?? number) + 1
  return `${wholeNumber(attributeOf(item, 'value'), most) ?? number}. `
}
