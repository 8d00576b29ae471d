import { wholeNumber } from '../wholeNumber.js'
import { type Edit, edited } from './edits.js'
import { attributeOf, prefixOf, type Tag, tagsOf, withAttribute } from './tags.js'

/** Styles of a workbook to which more are added. */
export interface AddedStyles {
  /** The number of the style that is like another, but on this ground (`FFF4C7C3`). */
  readonly like: (style: number, colour: string) => number
  /** The part with all that was added. */
  readonly text: () => string
}

interface List {
  readonly tag: Tag
  readonly end: number
  /** What stands in it, as written. */
  readonly items: readonly string[]
}

/** Adds grounds to the styles of a workbook, each style once. Null where the part has no lists of grounds and styles. */
export function addedStyles(text: string): AddedStyles | null {
  const fills = listIn(text, 'fills')
  const styles = listIn(text, 'cellXfs')
  if (!fills || !styles) return null
  const prefix = prefixOf(styles.tag)
  const newFills = new Map<string, number>()
  const newStyles = new Map<string, { readonly number: number; readonly text: string }>()
  const fillOf = (colour: string): number => {
    const number = newFills.get(colour) ?? fills.items.length + newFills.size
    newFills.set(colour, number)
    return number
  }
  const like: AddedStyles['like'] = (style, colour) => {
    const key = `${style} ${colour}`
    const known = newStyles.get(key)
    if (known) return known.number
    const number = styles.items.length + newStyles.size
    newStyles.set(key, { number, text: onGround(styles.items[style] ?? `<${prefix}xf/>`, fillOf(colour)) })
    return number
  }
  const grounds = (): string => [...newFills.keys()].map((colour) => groundOf(colour, prefix)).join('')
  return {
    like,
    text: () =>
      edited(text, [
        ...grown(text, fills, newFills.size, grounds()),
        ...grown(text, styles, newStyles.size, [...newStyles.values()].map((one) => one.text).join('')),
      ]),
  }
}

function listIn(text: string, name: string): List | null {
  const items: string[] = []
  let list: Tag | null = null
  let start = 0
  for (const tag of tagsOf(text)) {
    if (tag.depth === 1 && tag.local === name) {
      if (tag.kind === 'open') list = tag
      else return list && { tag: list, end: tag.start, items }
    } else if (list && tag.depth === 2) {
      if (tag.kind !== 'close') start = tag.start
      if (tag.kind !== 'open') items.push(text.slice(start, tag.end))
    }
  }
  return null
}

/** A style on another ground: everything else of it stays. */
function onGround(style: string, fill: number): string {
  const end = style.indexOf('>') + 1
  const tag = withAttribute(withAttribute(style.slice(0, end), 'fillId', String(fill)), 'applyFill', '1')
  return tag + style.slice(end)
}

const groundOf = (colour: string, prefix: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`

/** More items at the end of a list, and its count with them. */
function grown(text: string, { tag, end }: List, more: number, items: string): readonly Edit[] {
  const head = text.slice(tag.start, tag.end)
  const count = wholeNumber(attributeOf(head, 'count'), 1_000_000)
  return [
    ...(count === null || more === 0 ? [] : [{ ...tag, text: withAttribute(head, 'count', String(count + more)) }]),
    { start: end, end, text: items },
  ]
}
