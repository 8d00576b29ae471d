import type { DefaultTreeAdapterTypes, Token } from 'parse5'
import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import { boundCells } from '../boundCells.js'
import { optionalPackage } from '../optionalPackage.js'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageElement = DefaultTreeAdapterTypes.Element

const mostTags = 600_000

/** A page as a browser understands it. Nothing is fetched or run; too many tags, or tags too deep in each other, are refused. */
export async function pageTree(html: string): Promise<readonly PageNode[]> {
  const { parse, defaultTreeAdapter } = await optionalPackage('parse5', () => import('parse5'))
  boundCells(html, /<t[dh]\b/giu)
  if (tagsIn(html) > mostTags) throw new PaperError('tooLarge', `html: more than ${mostTags} tags`)
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > paperLimits.depth) throw new PaperError('tooLarge', `html: more than ${paperLimits.depth} levels`)
    },
    onItemPop: () => {
      depth--
    },
  }
  return parse(html, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: true }).childNodes
}

/** How many tags begin something. */
function tagsIn(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (html[at + 1] !== '/') count++
  return count
}

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node

export const attributeOf = ({ attrs }: PageElement, name: string): string | undefined =>
  attrs.find((one: Token.Attribute) => one.name === name)?.value

/** Where a node stands in the source. */
export const lineOf = (node: PageNode): number | undefined => node.sourceCodeLocation?.startLine

/** All text within a node. */
export function textWithin(node: PageNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textWithin).join('') : ''
}
