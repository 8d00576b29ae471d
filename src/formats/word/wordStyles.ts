import { wholeNumber } from '../wholeNumber.js'
import { childOf, childrenOf, isOn, settingOf } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'

/** What a style says, with what it takes over from those that it is based on. */
export interface WordStyle {
  readonly id: string
  /** From 0; null for text. */
  readonly outline: number | null
  readonly isTitle: boolean
  readonly isContents: boolean
  readonly hidden: boolean
  readonly list: string | null
  readonly level: number | null
  readonly font: string | null
}

const mostSteps = 20

/** The styles of a document by their id, and the one that a paragraph has without naming any. */
export function wordStyles(sheet: XmlElement | null): (id: string | undefined) => WordStyle | null {
  const styles = new Map((sheet ? childrenOf(sheet, 'style') : []).map((style) => [style.attributes.styleId, style]))
  const usual = [...styles.values()].find(
    ({ attributes }) => attributes.type === 'paragraph' && /^(?:1|true)$/u.test(attributes.default ?? ''),
  )?.attributes.styleId
  const known = new Map<string, WordStyle>()
  return (id = usual) => {
    if (id === undefined || !styles.has(id)) return null
    const style = known.get(id) ?? styleOf(id, chainOf(id, styles))
    known.set(id, style)
    return style
  }
}

/** A style and those that it is based on. */
function chainOf(id: string, styles: ReadonlyMap<string | undefined, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = []
  for (let style = styles.get(id); style && chain.length < mostSteps; style = styles.get(settingOf(style, 'basedOn')))
    chain.push(style)
  return chain
}

function styleOf(id: string, chain: readonly XmlElement[]): WordStyle {
  const first = <Found>(find: (style: XmlElement) => Found | null | undefined): Found | null => {
    for (const style of chain) {
      const found = find(style)
      if (found !== undefined && found !== null) return found
    }
    return null
  }
  const name = (style: XmlElement): string => settingOf(style, 'name') ?? ''
  return {
    id,
    outline: first((style) => outlineOf(childOf(style, 'pPr')) ?? headingLevel(name(style))),
    isTitle: chain.some((style) => /^title$/iu.test(name(style))),
    isContents: chain.some((style) => /^(?:toc \d|table of figures)$/iu.test(name(style))),
    hidden: first((style) => (childOf(style, 'rPr', 'vanish') ? isOn(style, 'rPr', 'vanish') : null)) ?? false,
    list: first((style) => settingOf(style, 'pPr', 'numPr', 'numId')),
    level: first((style) => wholeNumber(settingOf(style, 'pPr', 'numPr', 'ilvl'), 8)),
    font: first((style) => childOf(style, 'rPr', 'rFonts')?.attributes.ascii),
  }
}

/** What a paragraph or a style says of its level: 0 to 8, 9 for text. */
export const outlineOf = (properties: XmlElement | undefined): number | null =>
  wholeNumber(settingOf(properties, 'outlineLvl'), 9)

const headingLevel = (name: string): number | null => {
  const [, digit] = /^(?:heading|标题) ?([1-9])$/iu.exec(name) ?? []
  return digit === undefined ? null : digit.charCodeAt(0) - 49
}
