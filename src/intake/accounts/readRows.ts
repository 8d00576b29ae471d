import { isPrintedAmount } from '../../documents/printed.js'
import { parseAmount } from '../../exact/amount.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { bareLabel, closedUp } from '../../terms/label.js'
import { organisationEndings } from '../../terms/tableHead.js'
import { termByLabel } from '../../terms/term.js'
import { totals } from '../../terms/total.js'
import type { DoubtReason } from '../doubtReason.js'
import type { Line, Slot } from '../lines.js'
import { oneLine, type Printed } from '../printed.js'
import type { Lane } from './columnRole.js'

/** A figure of a row as it is printed. `text` is what the document says; null where it is no amount. */
export interface ReadCell {
  readonly column: number
  readonly printed: Printed
  readonly text: string | null
  /** Why the reading is weak. */
  readonly weak?: DoubtReason
}

/** A row of one lane of a table. */
export interface ReadRow {
  readonly code: string
  readonly label: string
  readonly line: string
  readonly figures: readonly ReadCell[]
  readonly from: {
    readonly code: readonly Printed[]
    readonly label: readonly Printed[]
    readonly line: readonly Printed[]
  }
  /** What stands in the row and fits none of its columns. */
  readonly odd: readonly Printed[]
  /** The unit that is said right above it, in the middle of the table. */
  readonly unit?: MoneyUnit
  /** How the row fits the heads: it ends before them, or goes on behind them. */
  readonly fit?: 'short' | 'long'
}

const digits = /^\d{1,7}$/u
const wholeCode = /^\d{3}(?:\d{2}){0,2}$/u
/** The code of an office, before its name. */
const officeCode = /^\d{6}$/u
const office = new RegExp(`[${organisationEndings}](?:\\([^()]*\\))?$`, 'u')
/** A code before the name in its cell, in digits and marks of either width: 201教育, 20103、教育, ２０１：教育. */
const glued = /^([\d０-９]{3}(?:[\d０-９]{2}){0,2})\s*[、.．:：]?\s*([^\s\d０-９].*)$/u
const counter = /^\d{1,4}$/u

/** 213-03-05 is one code too. */
const codeText = (text: string): string => bareLabel(text).replace(dashedCode, '$1$2$3')
const dashedCode = /^(\d{3})[-—–.·/](\d{2})(?:[-—–.·/](\d{2}))?$/u

const slotsAt = (line: Line, columns: readonly number[]): readonly Slot[] =>
  columns.flatMap((column) => {
    const slot = line.slots[column]
    return slot !== undefined && slot.cell.text.trim() !== '' ? [slot] : []
  })

/** The row of one lane; null where nothing is printed in it. */
export function readRow(line: Line, lane: Lane): ReadRow | null {
  const codeSlots = slotsAt(line, lane.codes)
  const own = (slots: readonly Slot[]): readonly Slot[] =>
    slots.filter((slot, at) => slots.findIndex(({ cell }) => cell === slot.cell) === at)
  const codes = own(codeSlots).filter(({ cell }) => digits.test(codeText(cell.text)))
  const inCode = own(codeSlots).filter((slot) => !codes.includes(slot))
  const labels = [
    ...inCode,
    ...own(slotsAt(line, lane.labels)).filter(({ cell }) => !inCode.some((slot) => slot.cell === cell)),
  ]
  const lines = own(slotsAt(line, lane.lines))
  const figures = lane.figures.flatMap((column) => readCell(line, column))
  if (codes.length + labels.length + lines.length === 0 && figures.every(({ printed }) => printed.text.trim() === ''))
    return null
  const printedLabel = namesOf(labels)
    .map(({ cell }) => oneLine(cell.text))
    .join('')
  const joined = joinedCode(codes.map(({ cell }) => codeText(cell.text)))
  const [, codeBefore, gluedLabel] = (codes.length === 0 && glued.exec(printedLabel)) || []
  const gluedCode = codeBefore === undefined ? undefined : bareLabel(codeBefore)
  const odd = [
    ...(wholeCode.test(joined) || isOffice(joined, printedLabel) ? [] : codes),
    ...lines.filter(({ cell }) => !counter.test(bareLabel(cell.text))),
    ...labels.filter(({ cell }) => /^[\d.,%-]+$/u.test(bareLabel(cell.text))),
  ]
  return {
    code: gluedCode ?? joined,
    label: gluedLabel ?? printedLabel,
    line: lines.map(({ cell }) => bareLabel(cell.text)).join(''),
    figures,
    ...(line.unit === undefined ? {} : { unit: line.unit }),
    from: { code: printed(gluedCode === undefined ? codes : labels), label: printed(labels), line: printed(lines) },
    odd: printed(odd),
  }
}

/** Is it the row of an office, with its own code? */
const isOffice = (code: string, label: string): boolean => officeCode.test(code) && office.test(bareLabel(label))

/** A name over several rows is that of the row which sums them up; the others have names of their own. */
function namesOf(labels: readonly Slot[]): readonly Slot[] {
  const [last, ...groups] = labels.toReversed()
  if (last === undefined || groups.length === 0) return labels
  if (termByLabel(totals, last.cell.text) !== null) return labels.slice(0, -1)
  return labels.filter((slot) => slot === last || (slot.cell.rowSpan ?? 1) < 2)
}

const printed = (slots: readonly Slot[]): readonly Printed[] => slots.map(({ cell }) => cell)

/** `208`, `05`, `05` is one code; so is `208`, `20805`, `2080505`, and `301`, `2`, as sheets print numbers. */
const joinedCode = (parts: readonly string[]): string =>
  parts.reduce((code, part) => {
    if (part.startsWith(code) && part.length > code.length) return part
    return `${code}${part.length === 1 ? '0' : ''}${part}`
  }, '')

/** Numbers of notes right behind a figure, small or in a circle. */
const noteMarks = /[⁰¹²³⁴-⁹①-⑳❶-❿]{1,2}$/u

/** A figure; a place that is merged with one to the left is none of its own. */
function readCell(line: Line, column: number): readonly ReadCell[] {
  const slot = line.slots[column]
  if (slot === undefined || !slot.own) return []
  const { cell } = slot
  const text = oneLine(cell.text)
  if (isPrintedAmount(text)) {
    const brokenNumber = cell.text.trim().includes('\n')
    return [{ column, printed: cell, text, ...(brokenNumber ? { weak: 'brokenNumber' as const } : {}) }]
  }
  const unmarked = text.replace(noteMarks, '')
  if (parseAmount(unmarked).kind === 'money') return [{ column, printed: cell, text: unmarked, weak: 'markedNumber' }]
  const closed = closedUp(cell.text)
  return isPrintedAmount(closed)
    ? [{ column, printed: cell, text: closed, weak: 'spacedNumber' }]
    : [{ column, printed: cell, text: null }]
}
