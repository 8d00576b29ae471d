import { paperLimits } from '../../paper/limits.js'
import type { PaperRemark } from '../../paper/paper.js'
import { PaperError } from '../../paper/paperError.js'
import { wholeNumber } from '../wholeNumber.js'
import type { XmlHandler } from '../xml/xml.js'
import { cellAddress } from './cellAddress.js'
import { type CellStyle, plainStyle } from './cellStyles.js'
import { cellPlace, type RawCell, type ShownCell } from './rawCell.js'
import { RunsReader } from './runsReader.js'
import { mostColumns, mostRows, type SheetCell } from './sheet.js'

type Attributes = Readonly<Record<string, string>>

interface ReadCells {
  readonly cells: SheetCell[]
  readonly hiddenRows: Set<number>
  readonly remarks: PaperRemark[]
}

type Parts = { -readonly [Part in keyof RawCell]: RawCell[Part] }

/** Gathers the cells of a sheet, and which of its rows are hidden. */
export function cellsReader(
  sheet: string,
  styles: readonly CellStyle[],
  showCell: (raw: RawCell) => ShownCell,
): { readonly handler: Required<XmlHandler>; readonly read: ReadCells } {
  const read: ReadCells = { cells: [], hiddenRows: new Set(), remarks: [] }
  const here = { row: -1, column: -1 }
  let cell: Parts | null = null
  let part: 'value' | 'formula' | null = null
  const runs = new RunsReader()
  const take = takingCells(read, sheet, showCell)
  const openCell = (attributes: Attributes): Parts => {
    const { row, column } = cellAddress(attributes.r) ?? { row: here.row, column: here.column + 1 }
    within(row, column)
    here.column = column
    const style = styles[wholeNumber(attributes.s, 65_536) ?? -1] ?? plainStyle
    return { row, column, type: attributes.t ?? 'n', style, value: null, formula: null }
  }
  const open: Required<XmlHandler>['open'] = (name, attributes) => {
    if (name === 'row') openRow(here, attributes, read.hiddenRows)
    else if (name === 'c') cell = openCell(attributes)
    else if (cell) {
      runs.open(name, attributes)
      part = openPart(cell, name, runs.isAloud)
    }
  }
  const close: Required<XmlHandler>['close'] = (name) => {
    if (cell) runs.close(name)
    if (name === 'c' && cell) {
      const gathered = runs.take()
      take(cell.value === null ? cell : { ...cell, value: gathered })
      cell = null
    } else if (name === 'v' || name === 't' || name === 'f') part = null
  }
  const text = (more: string): void => {
    if (part === 'value') runs.add(more)
    else if (cell && part) cell.formula = (cell.formula ?? '') + more
  }
  return { handler: { open, close, text }, read }
}

/** Which part of a cell the text within an element is; null where it is none of it. */
function openPart(cell: Parts, name: string, phonetic: boolean): 'value' | 'formula' | null {
  if (name === 'f') cell.formula ??= ''
  if ((name === 'v' || name === 't') && !phonetic) cell.value ??= []
  return name === 'f' ? 'formula' : (name === 'v' || name === 't') && !phonetic ? 'value' : null
}

function openRow(
  here: { row: number; column: number },
  { r, hidden, ht, customHeight }: Attributes,
  hiddenRows: Set<number>,
) {
  here.row = r === undefined ? here.row + 1 : (wholeNumber(r, mostRows) ?? mostRows + 1) - 1
  here.column = -1
  within(here.row, 0)
  if (hidden === '1' || hidden === 'true' || (customHeight === '1' && ht !== undefined && /^0(?:\.0*)?$/u.test(ht)))
    hiddenRows.add(here.row)
}

function within(row: number, column: number): void {
  if (row < 0 || row >= mostRows || column >= mostColumns)
    throw new PaperError('damaged', `cell ${row + 1}, ${column + 1}`)
}

/** Keeps the cells as they look. Blank ones are kept too, for they are printed; but not more of them than may be of the others. */
function takingCells(read: ReadCells, sheet: string, showCell: (raw: RawCell) => ShownCell): (raw: RawCell) => void {
  let [written, blank] = [0, 0]
  return (raw) => {
    const { cell, remark } = showCell(raw)
    if (cell.text === '' ? ++blank <= paperLimits.cells : ++written) read.cells.push(cell)
    if (written > paperLimits.cells) throw new PaperError('tooLarge', `more than ${paperLimits.cells} cells`)
    if (remark) read.remarks.push({ ...remark, place: cellPlace(sheet, raw.row, raw.column) })
  }
}
