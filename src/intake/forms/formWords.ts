import { isPrintedAmount } from '../../documents/printed.js'
import type { PaperCell } from '../../paper/paper.js'
import { bareLabel } from '../../terms/label.js'
import { type Term, termByLabel } from '../../terms/term.js'
import type { Line } from '../lines.js'
import { oneLine } from '../printed.js'
import { withoutMonths } from './months.js'

/** A cell of a form that prints something: its text as one line. */
export interface FormCell {
  readonly cell: PaperCell
  readonly column: number
  readonly text: string
}

/** The cells that begin in a row and print something. */
export const formCells = ({ slots }: Line): readonly FormCell[] =>
  slots.flatMap((slot, column) =>
    slot?.own && slot.cell.text.trim() !== '' ? [{ cell: slot.cell, column, text: oneLine(slot.cell.text) }] : [],
  )

/** What is printed in a column of a row; undefined where it is blank, or covered by a cell that begins elsewhere. */
export const cellIn = (cells: readonly FormCell[], column: number): FormCell | undefined =>
  cells.find((cell) => cell.column === column)

const openBracket = /\([^()]*$/u
const yearBefore = /^(?:20\d\d年度?|本年度?)/u

/** Ways in which a label may be printed: as it is, without its numbering and unit, without what stands in brackets. */
const waysOf = (text: string): readonly string[] => {
  const bare = bareLabel(text, 'colon')
  const named = bareLabel(text, 'ordinal', 'ofWhich', 'colon', 'unit', 'points')
  const short = bareLabel(text, 'ordinal', 'ofWhich', 'colon', 'remark').replace(openBracket, '')
  const yearless = short.replace(yearBefore, '')
  return [bare, named, short, yearless, withoutMonths(yearless)]
}

/** Which term of a list does a label of a form name, with or without what stands around it? */
export function termIn<T extends Term>(terms: readonly T[], text: string): T | null {
  if (text.length > 40) return null
  for (const way of waysOf(text)) {
    const found = termByLabel(terms, way)
    if (found) return found
  }
  return null
}

const rate = /^[-+−]?[\d.,]+%$|^-%$/u

/** （10分）, 9/10: points that are marked as such. */
const points = /^(?:\(?\d+(?:\.\d+)?分\)?|\d+(?:\.\d+)?分?\/\d+(?:\.\d+)?分?)$/u

/** Is this what stands in a place of money, points or rates: a figure, a share, or a stroke? */
export const isFigureText = (text: string): boolean =>
  isPrintedAmount(text) || rate.test(bareLabel(text)) || points.test(bareLabel(text))

/** The same, and there is a digit in it. */
export const hasFigure = (text: string): boolean => isFigureText(text) && /\d/u.test(text)
