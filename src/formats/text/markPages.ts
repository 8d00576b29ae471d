import type { Content, TextContent } from '../blocks/content.js'

/** A page number alone on its line. */
const number = /^[-–—·\s第(（]*\d{1,4}[-–—·\s页)）]*(?:共?\s*\d{1,4}\s*页)?$/u

const fewest = 3

/** Where a text is parted into pages: marks page numbers, and lines that stand first or last on three pages or more. */
export function markPages(content: readonly Content[]): readonly Content[] {
  const ends = new Set<Content>(content.filter((block, at) => isEnd(content, block, at)))
  if (ends.size === 0) return content
  const times = new Map<string, number>()
  for (const block of ends) times.set(alike(block), (times.get(alike(block)) ?? 0) + 1)
  return content.map((block) => {
    if (block.kind === 'table' || !ends.has(block)) return block
    if (block.text.length < 30 && number.test(block.text.trim()))
      return { ...block, kind: 'paragraph', mark: 'pageNumber' }
    return (times.get(alike(block)) ?? 0) >= fewest ? { ...block, mark: 'runningHead' } : block
  })
}

/** Whether a text stands first or last on its page. */
function isEnd(content: readonly Content[], block: Content, at: number): block is TextContent {
  const { page } = block.place
  if (block.kind === 'table' || page === undefined) return false
  return content[at - 1]?.place.page !== page || content[at + 1]?.place.page !== page
}

const alike = (block: Content): string => (block.kind === 'table' ? '' : block.text.replace(/\d+/gu, '#').trim())
