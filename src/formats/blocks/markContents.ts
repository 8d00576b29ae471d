import type { PaperBlock } from '../../paper/paper.js'

/** An entry of a list of contents: dots lead to a page number. */
const leader = /^.{1,200}?(?:\.{4,}|…{2,}|·{4,}|(?:\. ){4,}|-{6,}|_{6,})\s*[-–—(（]?\s*\d{1,4}\s*[-–—)）]?$/u

const heading = /^(?:目录|contents|tableofcontents)$/iu

const most = 400
const mostLetters = 300

const plain = (text: string): string => text.replace(/\s+/gu, '')

/** The text of an entry, without what leads to its page. */
const entryOf = (text: string): string => plain(text).replace(/[.…·_-]*\d{0,4}$/u, '')

/**
 * The same blocks with lists of contents marked: lines whose dots lead to a page, and what stands between a heading 目录
 * and the place where its first entry comes again.
 */
export function markContents(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const listed = new Set<number>()
  blocks.forEach((block, at) => {
    if (block.kind === 'table') return
    if (block.text.length > mostLetters) return
    if (leader.test(block.text)) listed.add(at)
    const end = heading.test(plain(block.text)) ? endOfList(blocks, at) : at
    for (let on = at; on < end; on++) listed.add(on)
  })
  if (listed.size === 0) return blocks
  return blocks.map((block, at) => (listed.has(at) && block.kind !== 'table' ? { mark: 'contents', ...block } : block))
}

/** Where a list of contents that begins at a heading is over; just there where that cannot be told. */
function endOfList(blocks: readonly PaperBlock[], start: number): number {
  const first = blocks[start + 1]
  if (first === undefined || first.kind === 'table' || first.text.length > mostLetters) return start
  const wanted = entryOf(first.text)
  for (let at = start + 2; at < Math.min(blocks.length, start + most); at++) {
    const block = blocks[at] as PaperBlock
    if (block.kind === 'table') return start + 1
    const text = plain(block.text.slice(0, mostLetters))
    if (text.length > 1 && (wanted.startsWith(text) || text === wanted)) return at
  }
  return start + 1
}
