import { formFields } from '../../terms/formField.js'
import { bareLabel } from '../../terms/label.js'
import { totals } from '../../terms/total.js'
import { bareAt } from '../lines.js'
import { type Block, type FormState, isTarget, nextOf } from './formState.js'
import { type FormCell, formCells, isFigureText, termIn } from './formWords.js'
import { fundingName } from './fundingTerm.js'
import { type MoneyHead, moneyHeads } from './moneyHeads.js'

interface Named {
  readonly label: FormCell
  readonly group: string | null
  readonly text: string
}

/** Whose part a source is, so that a heading over the whole stands over it. */
const parts: ReadonlySet<string> = new Set(['generalPublicBudget', 'governmentManagedFund'])

/**
 * Opens the block of money under heads. A row is a label with its figures; where a file broke the table into one cell a line
 * it is a label, then as many figures as there are heads: that reading is in doubt.
 */
export function fundingBlock(state: FormState, first: readonly MoneyHead[]): Block {
  let heads = first
  let group: string | null = null
  let parent: string | null = null
  let open: { readonly path: readonly (string | number)[]; at: number } | null = null
  return (cells, line, next) => {
    const again = moneyHeads(state.kind, cells)
    if (again.length === cells.length) {
      heads =
        open === null &&
        cells.length === 1 &&
        line.slots.length > 0 &&
        heads.every(({ cell }) => cell.cell.place.line !== undefined) &&
        isBroken(heads, again)
          ? [...heads, ...again]
          : again
      open = null
      for (const { cell } of again) state.draft.ledger.mark('head', cell.cell)
      return true
    }
    if (cells.every(({ text }) => isFigureText(text))) {
      if (open === null) return false
      for (const { cell, text } of cells) {
        const head = heads[open.at++]
        if (head === undefined) return false
        const path = [...open.path, head.field]
        state.draft.put(path, text, cell)
        state.draft.doubt(path, text, '表格被拆成一格一行，按次序读取')
      }
      return true
    }
    const named = nameOf(cells, line.slots.length)
    if (named === null) return false
    const isSum = termIn(totals, named.text) !== null && named.group !== null
    const own = fundingName(state, isSum ? (named.group as string) : named.text)
    if (own === null && parent !== 'project') return false
    if (own === null || own.code === 'project') group = parent === 'project' ? group : null
    if (named.group !== null) group = named.group
    else if (own !== null && !parts.has(own.code) && !isListed(named.text)) group = null
    const list = own?.list ?? (isTarget(state.kind) ? 'expenditure' : 'funding')
    const path = nextOf(state.draft, [list])
    if (own) state.draft.put([...path, 'code'], own.code, named.label.cell)
    state.draft.put([...path, 'label'], named.text, named.label.cell)
    if (group !== null) state.draft.put([...path, 'group'], group, named.label.cell)
    if (own?.code === 'project') {
      parent = 'project'
      group = isTarget(state.kind) ? named.text : group
    } else if (own !== null) parent = own.code
    const figures = cells.filter(({ column }) => column > named.label.column)
    if (figures.length === 0 && next && formCells(next).every(({ text }) => isFigureText(text))) {
      open = { path, at: 0 }
      return true
    }
    open = null
    putFigures(
      state,
      path,
      heads,
      named.label,
      line.slots.map((_, column) => cells.find((cell) => cell.column === column)),
    )
    return bareAt(line, named.label.column) !== ''
  }
}

/** Rows that are counted, (1), (2), are parts of the heading that stands before the first of them. */
const isListed = (text: string): boolean => /^[(（]?\d[)）、.]/u.test(text)

/** Heads that follow each other line by line are heads of one table. */
const isBroken = (heads: readonly MoneyHead[], again: readonly MoneyHead[]): boolean => {
  const [last, first] = [heads.at(-1)?.cell.cell, again[0]?.cell.cell]
  return last !== undefined && first !== undefined && first.row === last.row + 1
}

/** The label of a row and the heading before it, in a cell of its own or with a colon in the same. */
function nameOf(cells: readonly FormCell[], width: number): Named | null {
  const words = cells.filter(({ text }) => !isFigureText(text))
  const label = words.at(-1)
  if (label === undefined || words.length > 2 || width === 0) return null
  const [, lead, rest] = /^([^:：()（）]{2,8})[:：]\s*(.+)$/u.exec(label.text) ?? []
  if (lead !== undefined && rest !== undefined && termIn(formFields, lead)?.id === 'funding')
    return { label, group: bareLabel(lead), text: rest }
  return { label, group: words.length === 2 ? (words[0] as FormCell).text : null, text: label.text }
}

/** Figures under their heads; where the label stands under the first head, all of them one place further, in doubt. */
function putFigures(
  { draft }: FormState,
  path: readonly (string | number)[],
  heads: readonly MoneyHead[],
  label: FormCell,
  slots: readonly (FormCell | undefined)[],
): void {
  const first = heads[0]?.column ?? 0
  const shift = label.column >= first ? label.column + 1 - first : 0
  for (const [order, { field, column }] of heads.entries()) {
    const cell = slots[shift > 0 ? label.column + 1 + order : column]
    const at = [...path, field]
    if (cell && !isFigureText(cell.text)) draft.ledger.leave('notAmount', cell.cell)
    const text = cell && isFigureText(cell.text) ? cell.text : ''
    draft.put(at, text, ...(text === '' || !cell ? [] : [cell.cell]))
    if (shift > 0) draft.doubt(at, text, '数据比表头多一格，按次序对应', label.cell.place)
  }
}
