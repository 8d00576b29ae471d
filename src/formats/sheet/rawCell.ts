import { addressOf } from '../../paper/addressOf.js'
import type { PaperRemark } from '../../paper/paper.js'
import type { CellStyle } from './cellStyles.js'
import type { ShowCell, Shown } from './numberText.js'
import { standing, type TextRun } from './runsReader.js'
import { cellString } from './sharedStrings.js'
import type { SheetCell } from './sheet.js'
import { type Told, told } from './struckText.js'

/** A cell as a sheet of .xlsx writes it. */
export interface RawCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: CellStyle
  /** What it last showed; null where nothing was kept. */
  readonly value: readonly TextRun[] | null
  readonly formula: string | null
}

export interface ShownCell {
  readonly cell: SheetCell
  /** What is to be told of it. */
  readonly remark?: Omit<PaperRemark, 'place'>
}

/** How the cells of a workbook look, from its shared texts and its number formats. Nothing is computed: what was kept counts. */
export function showingCell(strings: readonly (readonly TextRun[])[], show: ShowCell): (raw: RawCell) => ShownCell {
  return (raw) => {
    const { row, column, style, formula, value } = raw
    const { text, doubt, remark } = told(textOfCell(raw, strings, show))
    const cell = { row, column, text, ...(style.head ? { head: true } : {}), ...(doubt === undefined ? {} : { doubt }) }
    if (formula !== null && value === null) return { cell, remark: { kind: 'formula', text: `=${formula}` } }
    return { cell, ...(remark ? { remark } : {}) }
  }
}

function textOfCell({ type, value, style }: RawCell, strings: readonly (readonly TextRun[])[], show: ShowCell): Told {
  if (value === null) return { text: '' }
  if (type === 'str' || type === 'inlineStr') return shownRuns(value, style, show)
  const written = value.map(({ text }) => text).join('')
  if (type === 's') return sharedText(strings[sharedIndex(written)], written, style, show)
  const shown = plainText(type, written, style, show)
  return style.struck ? { text: '', out: shown.text } : shown
}

function plainText(type: string, value: string, style: CellStyle, show: ShowCell): Shown {
  if (type === 'e') return { text: value }
  if (type === 'b') return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' }
  const number = type === 'd' ? serialOf(value) : value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? show(number, style.format) : { text: value }
}

const sharedIndex = (value: string): number => (/^\s*\d{1,9}\s*$/u.test(value) ? Number(value) : -1)

function sharedText(runs: readonly TextRun[] | undefined, index: string, style: CellStyle, show: ShowCell): Told {
  if (runs !== undefined) return shownRuns(runs, style, show)
  return { text: '', remark: { kind: 'damaged', text: `sharedStrings ${index}` } }
}

function shownRuns(runs: readonly TextRun[], { struck, format }: CellStyle, show: ShowCell): Told {
  const { text, out } = standing(runs, struck)
  return { ...show(cellString(text), format), ...(out === '' ? {} : { out: cellString(out) }) }
}

/** The day of a date as it is counted from 1900. */
const serialOf = (date: string): number =>
  Date.parse(/[T:]/u.test(date) ? `${date.replace(/Z$/u, '')}Z` : date) / 86_400_000 + 25_569

/** Where a cell of a sheet is, in the words of Excel. */
export const cellPlace = (sheet: string, row: number, column: number) => ({ sheet, cell: addressOf(row, column) })
