import type { Paper, PaperRemark } from '../paper/paper.js'
import { blocksOf } from './blocks/blocksOf.js'
import { finishedPaper } from './blocks/finishedPaper.js'
import { decodedText } from './decodedText.js'
import { bytesOf, type FileBytes } from './fileBytes.js'
import { pageContent } from './page/pageContent.js'
import type { PageContext } from './page/pageContext.js'
import { pageTree } from './page/pageTree.js'
import type { PaperOptions } from './paperOptions.js'

/**
 * What does a web page show? Headings, paragraphs and tables as a browser understands them, also where tags are missing or
 * spans are wrong; a table that only lays out the page is opened up. Bytes may be in UTF-8, UTF-16, GBK or GB18030.
 *
 * Nothing is fetched and no script is run. What an element hides by itself is left out and told; style sheets are not
 * looked at. Needs `parse5`.
 *
 * @throws PaperError where it is no text, too large or nested too deep, or the package is missing.
 */
export async function pagePaper(page: FileBytes | string, { name }: PaperOptions = {}): Promise<Paper> {
  const { text, remarks } = typeof page === 'string' ? { text: page, remarks: [] } : decodedPage(bytesOf(page))
  const context: PageContext = { remarks: [], cells: 0 }
  const blocks = blocksOf(pageContent(await pageTree(whole(text)), context))
  const silent: readonly PaperRemark[] = blocks.length > 0 ? [] : [{ kind: 'noText', text: '', place: {} }]
  return finishedPaper('html', { name, blocks, remarks: [...remarks, ...context.remarks, ...silent] })
}

function decodedPage(bytes: Uint8Array) {
  const start = String.fromCharCode(...bytes.subarray(0, 4096))
  return decodedText(bytes, /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1] ?? null)
}

/** Pictures within the text are left out. Rows that were cut out of a table are put into one. */
function whole(html: string): string {
  const text = html.replace(/data:[\w.+/-]{1,80};base64,[A-Za-z0-9+/=]*/gu, 'data:,')
  return /<t[dr]\b/iu.test(text) && !/<table\b/iu.test(text) ? `<table>${text}</table>` : text
}
