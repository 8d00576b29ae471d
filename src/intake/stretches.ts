import { bareLabel } from '../terms/label.js'
import type { PrintedCaption } from './captions.js'
import { headDepth, sameHeads } from './heads.js'
import type { Item, TextItem } from './items.js'
import type { Line } from './lines.js'
import { isTabledKind } from './tabled.js'

/** A title with what stands under it until the next: rows, and what is said around them. */
export interface Stretch {
  readonly title: (PrintedCaption & { readonly says: 'title' }) | null
  readonly captions: readonly PrintedCaption[]
  /** The rows, those of continuations behind each other. */
  readonly parts: readonly (readonly Line[])[]
  /** The texts under the title that are no captions. */
  readonly texts: readonly TextItem[]
  /** What stands over its rows is the title of a table that no form has. */
  readonly strange?: true
  /** The block in which its rows begin. */
  readonly firstRows?: number | undefined
  /** Numbers of rows and columns of the sheet that stand beside what is said around a table. */
  readonly counted: readonly TextItem[]
}

interface Open {
  title: Stretch['title']
  captions: PrintedCaption[]
  parts: (readonly Line[])[]
  texts: TextItem[]
  strange?: true
  firstRows?: number | undefined
  counted: TextItem[]
}

const fresh = (title: Open['title'] = null): Open => ({ title, captions: [], parts: [], texts: [], counted: [] })

/**
 * Which rows and texts belong together? A title begins a stretch. Rows without a title between them and the rows before
 * go on from these where they have no heads of their own, or the same ones; forms that are not tables of money go on in any case.
 */
export function stretchesOf(items: readonly Item[]): readonly Stretch[] {
  const done: Open[] = []
  let open = fresh()
  /** Captions that stand before the title that they belong to. */
  let early: PrintedCaption[] = []
  /** The text right before. */
  let before: TextItem | null = null
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
      const isStrange = isOtherTable(open, before)
      if (open.parts.length > 0 && (isStrange || !goesOn(open, item.lines, early))) begin(null)
      if (isStrange) open.strange = true
      before = null
      open.captions.push(...early)
      early = []
      open.parts.push(item.lines)
      open.firstRows ??= item.block
      continue
    }
    if (item.mark !== undefined) continue
    if (item.inTable && item.captions.length === 0) {
      open.counted.push(item)
      continue
    }
    const title = titleIn(item.captions)
    if (title) begin(title)
    if (title) before = null
    else if (item.captions.length === 0) {
      open.captions.push(...early)
      early = []
      open.texts.push(item)
      before = item
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

const otherTitle = /^[^,。;:、]{4,60}(?<![如见下附续])表$/u

/** Behind a table of the accounts the title of one that they do not have begins another. */
const isOtherTable = ({ title, parts }: Open, before: TextItem | null): boolean =>
  parts.length > 0 &&
  (title === null || isTabledKind(title.of.kind)) &&
  before !== null &&
  otherTitle.test(bareLabel(before.printed.text, 'remark'))

function goesOn({ title, parts }: Open, lines: readonly Line[], early: readonly PrintedCaption[]): boolean {
  if (title !== null && !isTabledKind(title.of.kind)) return true
  const before = parts[0] as readonly Line[]
  if (before[0]?.table.place.file !== lines[0]?.table.place.file) return false
  const depth = headDepth(lines)
  if (depth > 0) return sameHeads(before, lines)
  return early.length === 0 || early.every(({ says }) => says === 'unit' || says === 'number' || says === 'year')
}
