import { posix } from 'node:path'
import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: true, linkify: false })

/** What a heading is called in an address: as GitHub does it. */
const anchorOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-')

/** Markdown of this repository as HTML; links to its pages lead to the pages of the site, others are left out. */
export function htmlOf(text: string, source: string, target: string, pages: ReadonlyMap<string, string>): string {
  const tokens = markdown.parse(text, {})
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') token.attrSet('id', anchorOf(tokens[at + 1]?.content ?? ''))
    for (const child of token.children ?? []) {
      const name = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : null
      if (name !== null) child.attrSet(name, addressOf(child.attrGet(name) ?? '', { source, target, pages }))
    }
  })
  return markdown.renderer
    .render(tokens, markdown.options, {})
    .replace(/<a href="">([\s\S]*?)<\/a>/gu, '$1')
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>')
}

interface Link {
  readonly source: string
  readonly target: string
  readonly pages: ReadonlyMap<string, string>
}

/** A link of a page as it is on the site: empty where it leads to a file of the repository that is no page. */
function addressOf(href: string, { source, target, pages }: Link): string {
  if (/^(?:https?:|#)/u.test(href)) return href
  const [path = '', anchor] = href.split('#')
  const file = posix.join(posix.dirname(source), path)
  const page = pages.get(file) ?? (/^docs\/(?:images|charts)\//u.test(file) ? file.slice('docs/'.length) : undefined)
  return page === undefined
    ? ''
    : `${posix.relative(posix.dirname(target), page)}${anchor === undefined ? '' : `#${anchor}`}`
}
