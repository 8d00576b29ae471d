import type { Locale } from '../words/locale.js'
import { attributesOf, escaped } from './writeXml.js'
import type { Xml } from './xml.js'

const empty: ReadonlySet<string> = new Set(['br', 'meta', 'col'])

/** A page that needs nothing beside itself: no script, no picture, no address. `style` is ours, never a document's. */
export const writeHtml = (title: string, style: string, body: readonly Xml[], locale: Locale): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body.map(written),
    '</body>',
    '</html>',
    '',
  ].join('\n')

function written({ name, attributes, children }: Xml): string {
  const head = `<${name}${attributesOf(attributes)}>`
  if (empty.has(name)) return head
  return `${head}${children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')}</${name}>`
}
