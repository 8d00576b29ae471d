import type { PrintedCaption } from './captions.js'
import { headDepth, sameHeads } from './heads.js'
import type { Item } from './items.js'
import type { Line } from './lines.js'

type TextItem = Extract<Item, { readonly is: 'text' }>

/** A title with what stands under it until the next: rows, and what is said around them. */
export interface Stretch {
  readonly title: (PrintedCaption & { readonly says: 'title' }) | null
  readonly captions: readonly PrintedCaption[]
  /** The rows, those of continuations behind each other. */
  readonly parts: readonly (readonly Line[])[]
  /** The texts under the title that are no captions. */
  readonly texts: readonly TextItem[]
}

interface Open {
  title: Stretch['title']
  captions: PrintedCaption[]
  parts: (readonly Line[])[]
  texts: TextItem[]
}

const fresh = (title: Open['title'] = null): Open => ({ title, captions: [], parts: [], texts: [] })

/**
 * Which rows and texts belong together? A title begins a stretch. Rows without a title between them and the rows before
 * go on from these where they have no heads of their own, or the same ones; forms that are not accounts go on in any case.
 */
export function stretchesOf(items: readonly Item[]): readonly Stretch[] {
  const done: Open[] = []
  let open = fresh()
  /** Captions that stand before the title that they belong to. */
  let early: PrintedCaption[] = []
  const begin = (title: Open['title']): void => {
    /** A title with nothing under it but what leads to the next is one of a list: what is said there is said of the next. */
    if (open.parts.length + open.texts.length === 0) early.unshift(...open.captions.splice(0))
    done.push(open)
    open = fresh(title)
    open.captions.push(...early)
    early = []
  }
  for (const item of items) {
    if (item.is === 'lines') {
      if (open.parts.length > 0 && !goesOn(open, item.lines, early)) begin(null)
      open.captions.push(...early)
      early = []
      open.parts.push(item.lines)
      continue
    }
    if (item.mark !== undefined) continue
    const title = titleIn(item.captions)
    if (title) begin(title)
    else if (item.captions.length === 0) {
      open.captions.push(...early)
      early = []
      open.texts.push(item)
    }
    for (const caption of item.captions)
      if (caption !== title) (closes(open, caption) ? open.captions : early).push(caption)
  }
  open.captions.push(...early)
  done.push(open)
  return done.filter(({ title, parts, texts, captions }) => title || parts.length + texts.length + captions.length > 0)
}

const titleIn = (captions: readonly PrintedCaption[]): Open['title'] =>
  captions.find((caption): caption is PrintedCaption & { says: 'title' } => caption.says === 'title') ?? null

/** Does a caption belong to what stands before it? Notes and signatures stand behind rows, all else before them. */
const closes = ({ parts, title }: Open, { says }: PrintedCaption): boolean =>
  says === 'note' || says === 'signature' || (parts.length === 0 && title !== null)

function goesOn({ title, parts }: Open, lines: readonly Line[], early: readonly PrintedCaption[]): boolean {
  if (title !== null && title.of.kind !== 'finalAccounts') return true
  const before = parts[0] as readonly Line[]
  if (before[0]?.table.place.file !== lines[0]?.table.place.file) return false
  const depth = headDepth(lines)
  if (depth > 0) return sameHeads(before, lines)
  return early.length === 0 || early.every(({ says }) => says === 'unit' || says === 'number' || says === 'year')
}
