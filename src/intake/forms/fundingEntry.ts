import type { PaperCell } from '../../paper/paper.js'
import { formFields } from '../../terms/formField.js'
import { totals } from '../../terms/total.js'
import { type FormState, isTarget } from './formState.js'
import { type FormCell, isFigureText, termIn } from './formWords.js'
import { type FundingName, fundingName } from './fundingTerm.js'

/** Money with its label, from one cell (`其中：财政拨款：64万元`) or from two beside each other. */
export interface Entry extends FundingName {
  readonly label: string
  readonly amount: string
  readonly cell: PaperCell
  /** The cell that prints the amount. */
  readonly figure: PaperCell
}

/** Entries that stand under the column of the label in one row. */
export interface EntriesAt {
  readonly column: number
  readonly entries: readonly Entry[]
}

const linesOf = ({ cell }: FormCell): readonly string[] =>
  cell.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const labelled = /^(\s*其中\s*[:：]?\s*)?([^:：]+)[:：]\s*([\d.,]+\s*(?:[千万亿]?元)?)?\s*$/u
const glued = /^(\s*其中\s*[:：]?\s*)?(\D+?)([\d.,]+\s*(?:[千万亿]?元)?)\s*$/u

/** The labels with their amounts of a cell, line by line; null where a line is none. */
export function entriesOf(state: FormState, from: FormCell): EntriesAt | null {
  const { cell, column } = from
  const entries = linesOf(from).map((line): Entry | null => {
    const [, before = '', name = '', amount = ''] = labelled.exec(line) ?? glued.exec(line) ?? []
    const of = fundingName(state, name)
    const label = `${before}${name}`.replace(/\s/gu, '')
    return of && { ...of, label, amount, cell, figure: cell }
  })
  return entries.every((entry) => entry !== null) ? { column, entries } : null
}

/**
 * The labels of a row, each with the amount in the cell behind it, as forms of targets print them that have one amount only
 * and no heads: several lines of labels have as many of amounts. Null where a cell is neither. A blank is one where other
 * labels have their amounts (`isOpen`).
 */
export function pairsOf(state: FormState, cells: readonly FormCell[], isOpen: boolean): readonly EntriesAt[] | null {
  if (!isTarget(state.kind) || state.block !== null) return null
  const labels = cells.filter(({ text }) => !isAmount(text))
  const pairs = labels.map((label) => {
    const next = cells[cells.indexOf(label) + 1]
    return pairOf(state, label, next && !labels.includes(next) ? next : undefined)
  })
  const amounts = cells.length - labels.length
  if (amounts > labels.length || !pairs.every((pair) => pair !== null) || (amounts === 0 && !isOpen)) return null
  return labels.length > 0 && labels[0] === cells[0] ? pairs : null
}

const withUnit = /^[\d.,]+\s*[千万亿]?元$/u
const isAmount = (text: string): boolean =>
  text.split(' ').every((part) => !part.includes('%') && (isFigureText(part) || withUnit.test(part)))

/** A sum beside the label of the funds is that of all of them. */
const sumOf = ({ side }: FormState, name: string): FundingName | null =>
  side && termIn(formFields, side.text)?.id === 'funding' && termIn(totals, name)
    ? { list: 'funding', code: 'total' }
    : null

function pairOf(state: FormState, label: FormCell, value: FormCell | undefined): EntriesAt | null {
  const names = linesOf(label)
  const amounts = value ? linesOf(value) : names.map(() => '')
  if (names.length !== amounts.length) return null
  const entries = names.map((name, at): Entry | null => {
    const of = fundingName(state, name) ?? sumOf(state, name)
    const text = name.replace(/\s/gu, '').replace(/[:：]$/u, '')
    return of && { ...of, label: text, amount: amounts[at] ?? '', cell: label.cell, figure: (value ?? label).cell }
  })
  return entries.every((entry) => entry !== null) ? { column: label.column, entries } : null
}
