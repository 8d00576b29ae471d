import type { SaxesParser } from 'saxes'
import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import { optionalPackage } from '../optionalPackage.js'

/** Names are without their prefix: `w:tbl` is `tbl`. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

export interface Xml {
  /** Reads a text from start to end. */
  readonly read: (text: string, handler: XmlHandler) => void
  /** The whole of a text as a tree. */
  readonly tree: (text: string) => XmlElement
}

/**
 * A reader of XML without definitions of its own: a text with a document type is refused, so that nothing in it is ever
 * expanded or fetched. Its depth is bounded.
 *
 * @throws PaperError 'damaged' where the text is not well formed.
 */
export async function xml(): Promise<Xml> {
  const { SaxesParser } = await optionalPackage('saxes', () => import('saxes'))
  const read: Xml['read'] = (text, handler) => {
    const parser = new SaxesParser({ xmlns: false })
    connect(parser, handler)
    parser.write(text).close()
  }
  return { read, tree: (text) => treeOf(text, read) }
}

const refuse = (what: string): never => {
  throw new PaperError('damaged', `XML: ${what}`)
}

function connect(parser: SaxesParser, { open, close, text }: XmlHandler): void {
  let depth = 0
  parser.on('error', ({ message }) => refuse(message))
  parser.on('doctype', () => refuse('document type'))
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > paperLimits.depth) throw new PaperError('tooLarge', `XML: more than ${paperLimits.depth} levels`)
    open?.(localName(name), localAttributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    close?.(localName(name))
  })
  if (!text) return
  parser.on('text', text)
  parser.on('cdata', text)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const name in attributes)
    if (name.includes(':'))
      return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]))
  return attributes
}

type Growing = { name: string; attributes: Readonly<Record<string, string>>; children: (XmlElement | string)[] }

function treeOf(text: string, read: Xml['read']): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [] }
  const path: Growing[] = [root]
  const here = (): Growing => path[path.length - 1] as Growing
  read(text, {
    open: (name, attributes) => {
      const element: Growing = { name, attributes, children: [] }
      here().children.push(element)
      path.push(element)
    },
    close: () => {
      path.pop()
    },
    text: (part) => {
      here().children.push(part)
    },
  })
  return root.children.find((child) => typeof child !== 'string') ?? root
}
