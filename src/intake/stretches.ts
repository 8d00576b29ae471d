import { append } from '../exact/append.js'
import { bareLabel } from '../terms/label.js'
import { namesOthers, type PrintedCaption, unitIn } from './captions.js'
import { headDepth, piecesOf, sameHeads } from './heads.js'
import { type Item, type TextItem, textOf } from './items.js'
import type { Line } from './lines.js'
import { endOfRows, textsBelow } from './proseBelow.js'
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

/** Stretches while they are made: those that are done, and the one that is open. */
class Stretches {
  readonly #done: Open[] = []
  #open = fresh()
  /** Captions that stand before the title that they belong to. */
  #early: PrintedCaption[] = []
  /** The text right before. */
  #before: TextItem | null = null

  takeRows(all: readonly Line[], block: number): void {
    const end = this.#open.title !== null && isOfMoney(this.#open) ? endOfRows(all) : all.length
    if (end > 0) this.#takeLines(all.slice(0, end), block)
    for (const printed of textsBelow(all.slice(end))) this.takeText(textOf(printed, block))
  }

  #takeLines(lines: readonly Line[], block: number): void {
    const isStrange = isOtherTable(this.#open, this.#before)
    if (this.#open.parts.length > 0 && (isStrange || !goesOn(this.#open, lines, this.#early))) this.#begin(null)
    if (isStrange) this.#open.strange = true
    this.#before = null
    const unit = this.#open.parts.length > 0 ? unitIn(this.#early) : undefined
    this.#takeEarly()
    const said = unit === undefined ? lines : lines.map((line) => ({ ...line, unit }))
    append(this.#open.parts, isOfMoney(this.#open) ? piecesOf(said) : [said])
    this.#open.firstRows ??= block
  }

  takeText(item: TextItem): void {
    if (item.mark !== undefined) return
    if (item.inTable && item.captions.length === 0) {
      this.#open.counted.push(item)
      return
    }
    const title = titleIn(item.captions)
    if (title) {
      this.#begin(title)
      this.#before = null
    } else if (item.captions.length === 0) {
      this.#takeEarly()
      this.#open.texts.push(item)
      this.#before = item
    }
    for (const caption of item.captions)
      if (caption !== title) (closes(caption) ? this.#open.captions : this.#early).push(caption)
  }

  all(): readonly Stretch[] {
    this.#takeEarly()
    return [...this.#done, this.#open].filter(
      ({ title, parts, texts, captions }) => title || parts.length + texts.length + captions.length > 0,
    )
  }

  #begin(title: Open['title']): void {
    const { parts, texts, captions } = this.#open
    /** A title with nothing under it but what leads to the next is one of a list: what is said there is said of the next. */
    if (parts.length + texts.length === 0) this.#early = [...captions.splice(0), ...this.#early]
    this.#done.push(this.#open)
    this.#open = fresh(title)
    this.#takeEarly()
  }

  #takeEarly(): void {
    append(this.#open.captions, this.#early)
    this.#early = []
  }
}

/**
 * Which rows and texts belong together? A title begins a stretch. Rows without a title between them and the rows before
 * go on from these where they have no heads of their own, or the same ones; forms that are not tables of money go on in any case.
 */
export function stretchesOf(items: readonly Item[]): readonly Stretch[] {
  const stretches = new Stretches()
  for (const item of items) {
    if (item.is === 'lines') stretches.takeRows(item.lines, item.block)
    else stretches.takeText(item)
  }
  return stretches.all()
}

const titleIn = (captions: readonly PrintedCaption[]): Open['title'] =>
  captions.find((caption): caption is PrintedCaption & { says: 'title' } => caption.says === 'title') ?? null

/** Does a caption belong to what stands before it? Notes and signatures stand behind rows, all else before them. */
const closes = ({ says }: PrintedCaption): boolean => says === 'note' || says === 'signature'

const isOfMoney = ({ title }: Open): boolean => title === null || isTabledKind(title.of.kind)

const otherTitle = /^[^,。;:、]{4,60}(?<![如见下附续])表$/u

/** Behind a table of the accounts the title of one that they do not have begins another. */
const isOtherTable = (open: Open, before: TextItem | null): boolean =>
  open.parts.length > 0 &&
  isOfMoney(open) &&
  before !== null &&
  otherTitle.test(bareLabel(before.printed.text, 'remark'))

function goesOn(open: Open, lines: readonly Line[], early: readonly PrintedCaption[]): boolean {
  if (!isOfMoney(open)) return true
  const before = open.parts[0] as readonly Line[]
  if (before[0]?.table.place.file !== lines[0]?.table.place.file) return false
  if (namesOthers(open.captions, early)) return false
  const depth = headDepth(lines)
  if (depth > 0) return sameHeads(before, lines)
  return early.every(({ says }) => says === 'unit' || says === 'number' || says === 'year')
}
