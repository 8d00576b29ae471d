import { totals } from '../../terms/total.js'
import { bareAt, type Line } from '../lines.js'
import { type Block, type FormState, isTarget, nextOf } from './formState.js'
import { type FormCell, formCells, isFigureText, termIn } from './formWords.js'
import { putFigures } from './fundingFigures.js'
import { type Named, nameOf } from './fundingName.js'
import { type FundingName, fundingName } from './fundingTerm.js'
import { type MoneyHead, moneyHeads } from './moneyHeads.js'

type Path = readonly (string | number)[]

/** Whose part a source is, so that a heading over the whole stands over it. */
const parts: ReadonlySet<string> = new Set(['generalPublicBudget', 'governmentManagedFund'])

/**
 * Opens the block of money under heads. A row is a label with its figures; where a file broke the table into one cell a line
 * it is a label, then as many figures as there are heads: that reading is in doubt.
 */
export function fundingBlock(state: FormState, heads: readonly MoneyHead[]): Block {
  const rows = new FundingRows(state, heads)
  return (cells, line, next) => rows.read(cells, line, next)
}

/** The rows of money of one table, in their order. */
class FundingRows {
  #group: string | null = null
  #parent: string | null = null
  /** The row whose figures stand on the lines behind it, and how many of them were read. */
  #open: { readonly path: Path; at: number } | null = null

  constructor(
    private readonly state: FormState,
    private heads: readonly MoneyHead[],
  ) {}

  /** Does this line belong to the block? */
  read(cells: readonly FormCell[], line: Line, next: Line | undefined): boolean {
    const again = moneyHeads(this.state.kind, cells)
    if (again.length === cells.length) return this.#takeHeads(again, line)
    if (cells.every(({ text }) => isFigureText(text))) return this.#takeFigures(cells)
    const named = nameOf(cells, line.slots.length)
    return named !== null && this.#takeRow(named, cells, line, next)
  }

  #takeHeads(again: readonly MoneyHead[], { slots }: Line): boolean {
    const isOneLine = again.length === 1 && slots.length > 0
    const isByLines = this.heads.every(({ cell }) => cell.cell.place.line !== undefined)
    const goesOn = this.#open === null && isOneLine && isByLines && isBroken(this.heads, again)
    this.heads = goesOn ? [...this.heads, ...again] : again
    this.#open = null
    for (const { cell } of again) this.state.draft.ledger.mark('head', cell.cell)
    return true
  }

  #takeFigures(cells: readonly FormCell[]): boolean {
    const open = this.#open
    if (open === null) return false
    for (const { cell, text } of cells) {
      const head = this.heads[open.at++]
      if (head === undefined) return false
      const path = [...open.path, head.field]
      this.state.draft.put(path, text, cell)
      this.state.draft.doubtRun(this, open.path, text, 'cellByLine', cell.place)
    }
    return true
  }

  #takeRow(named: Named, cells: readonly FormCell[], line: Line, next: Line | undefined): boolean {
    const { state } = this
    const isSum = termIn(totals, named.text) !== null && named.group !== null
    const own = fundingName(state, isSum ? (named.group as string) : named.text)
    if (own === null && this.#parent !== 'project') return false
    const path = this.#putLabel(named, own)
    const { label } = named
    this.#closeRow()
    const isAlone = cells.every(({ column }) => column <= label.column)
    const isOpen = isAlone && next !== undefined && formCells(next).every(({ text }) => isFigureText(text))
    this.#open = isOpen ? { path, at: 0 } : null
    if (isOpen) return true
    const slots = line.slots.map((_, column) => cells.find((cell) => cell.column === column))
    putFigures(this, state, path, this.heads, label, slots)
    return bareAt(line, label.column) !== ''
  }

  /** A row on lines that has fewer figures than the table has heads. */
  #closeRow(): void {
    const { draft } = this.state
    const open = this.#open
    if (open === null || open.at === 0 || open.at >= this.heads.length) return
    draft.doubt(open.path, String(draft.at([...open.path, 'label']) ?? ''), 'rowTooShort')
  }

  /** Puts what the row is called, under the heading that it stands under. */
  #putLabel({ label, group, text }: Named, own: FundingName | null): Path {
    const { draft, kind } = this.state
    this.#group = this.#groupOf(group, text, own)
    const path = nextOf(draft, [own?.list ?? (isTarget(kind) ? 'expenditure' : 'funding')])
    if (own) draft.put([...path, 'code'], own.code, label.cell)
    draft.put([...path, 'label'], text, label.cell)
    if (this.#group !== null) draft.put([...path, 'group'], this.#group, label.cell)
    if (own) this.#parent = own.code
    if (own?.code === 'project' && isTarget(kind)) this.#group = text
    return path
  }

  #groupOf(printed: string | null, text: string, own: FundingName | null): string | null {
    if (printed !== null) return printed
    const above =
      own === null || own.code === 'project' ? (this.#parent === 'project' ? this.#group : null) : this.#group
    return own !== null && !parts.has(own.code) && !isListed(text) ? null : above
  }
}

/** Rows that are counted, (1), (2), are parts of the heading that stands before the first of them. */
const isListed = (text: string): boolean => /^[(（]?\d[)）、.]/u.test(text)

/** Heads that follow each other line by line are heads of one table. */
const isBroken = (heads: readonly MoneyHead[], again: readonly MoneyHead[]): boolean => {
  const [last, first] = [heads.at(-1)?.cell.cell, again[0]?.cell.cell]
  return last !== undefined && first !== undefined && first.row === last.row + 1
}
