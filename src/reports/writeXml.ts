import type { Xml } from './xml.js'

/** An element as a document of XML. */
export const writeXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`

function written({ name, attributes, children }: Xml): string {
  const head = `${name}${attributesOf(attributes)}`
  if (children.length === 0) return `<${head}/>`
  return `<${head}>${children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')}</${name}>`
}

/** Attributes in quotes. */
export const attributesOf = (attributes: Xml['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
    .join('')

/** A text as XML and HTML show it; signs that XML cannot hold become the mark of a lost sign. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
