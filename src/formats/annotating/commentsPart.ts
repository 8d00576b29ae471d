import { addressOf } from '../../paper/addressOf.js'
import type { MarkedCell } from './cellNote.js'
import { type Edit, edited, escaped } from './edits.js'
import { attributeOf, prefixOf, type Tag, tagsOf } from './tags.js'

const author = 'gov-budget'

/** What a comment of Excel holds at most. */
const longest = 32_000

/** The comments of a sheet, with more of them: what stands at a cell already stays, and ours stands behind it. */
export function withComments(text: string, cells: readonly MarkedCell[]): string {
  const tags = [...tagsOf(text)]
  const authors = tags.find(({ kind, local }) => kind === 'close' && local === 'authors')
  const list = tags.find(({ kind, local }) => kind === 'close' && local === 'commentList')
  if (!authors || !list) return text
  const prefix = prefixOf(list)
  const number = tags.filter(({ kind, local }) => kind !== 'close' && local === 'author').length
  const present = presentTexts(tags, text)
  const edits = cells.flatMap((cell): readonly Edit[] => {
    const address = addressOf(cell.row, cell.column)
    const there = present.get(address)
    if (there) return behind(there, run(`\n\n${cell.text}`, prefix), prefix)
    const written = `<${prefix}text>${run(cell.text, prefix)}</${prefix}text>`
    const own = `<${prefix}comment ref="${address}" authorId="${number}">${written}</${prefix}comment>`
    return [{ start: list.start, end: list.start, text: own }]
  })
  const us = `<${prefix}author>${author}</${prefix}author>`
  return edited(text, [{ start: authors.start, end: authors.start, text: us }, ...edits])
}

/** The addresses that have a comment. */
export const commentedCells = (text: string): ReadonlySet<string> =>
  new Set(presentTexts([...tagsOf(text)], text).keys())

/** The text of a comment: where more of it goes, before what says how it is spoken; and what is written without runs. */
interface Present {
  readonly end: number
  readonly plain: { readonly start: number; readonly end: number } | null
}

function presentTexts(tags: readonly Tag[], text: string): ReadonlyMap<string, Present> {
  const found = new Map<string, Present>()
  let address = ''
  let start = 0
  let plain: Present['plain'] = null
  for (const tag of tags) {
    if (tag.local === 'comment' && tag.kind === 'open') {
      address = attributeOf(text.slice(tag.start, tag.end), 'ref') ?? ''
      plain = null
    } else if (tag.local === 't' && tag.depth === 4) {
      if (tag.kind === 'open') start = tag.start
      else if (tag.kind === 'close') plain = { start, end: tag.end }
    } else if (tag.local === 'text' ? tag.kind === 'close' : /^(?:rPh|phoneticPr)$/u.test(tag.local)) {
      if (!found.has(address)) found.set(address, { end: tag.start, plain })
    }
  }
  return found
}

/** A run behind a text; a text without runs becomes one, for programs show the one or the other. */
const behind = ({ end, plain }: Present, more: string, prefix: string): readonly Edit[] => [
  ...(plain
    ? [
        { start: plain.start, end: plain.start, text: `<${prefix}r>` },
        { start: plain.end, end: plain.end, text: `</${prefix}r>` },
      ]
    : []),
  { start: end, end, text: more },
]

const run = (text: string, prefix: string): string =>
  `<${prefix}r><${prefix}t xml:space="preserve">${escaped(text.slice(0, longest))}</${prefix}t></${prefix}r>`

/** A part without comments. */
export const noComments = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`
