import type { CellObject, WorkSheet } from '@e965/xlsx'
import type { PaperRemark } from '../../paper/paper.js'
import { PaperError } from '../../paper/paperError.js'
import { optionalPackage } from '../optionalPackage.js'
import { checkRecords } from './biffRecords.js'
import { type ShowCell, type Shown, showingCells } from './numberText.js'
import { cellPlace } from './rawCell.js'
import { cellString } from './sharedStrings.js'
import { emptySheet, mostRows, type Sheet, type SheetCell } from './sheet.js'
import { cellName, struckCells } from './struckCells.js'
import { told } from './struckText.js'

type Decoder = typeof import('@e965/xlsx')

const options = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  sheetStubs: true,
} as const

/** The sheets of a workbook of Excel 97–2003 (.xls), in their order. */
export async function xlsSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const decoder = await optionalPackage('@e965/xlsx', () => import('@e965/xlsx'))
  const { book, struck } = decoded(decoder, bytes)
  const showCell = await showingCells(book.Workbook?.WBProps?.date1904 === true)
  return book.SheetNames.map((name, at) => {
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0
    const sheet = book.Sheets[name]
    return sheet ? sheetOf({ name, hidden }, sheet, showCell, struck[at] ?? none) : damagedSheet(name)
  })
}

function decoded({ CFB, read }: Decoder, bytes: Uint8Array) {
  try {
    const { content } = CFB.find(CFB.read(bytes, { type: 'array' }), 'Workbook') ?? {}
    if (!content) throw new PaperError('damaged', 'xls')
    const stream = Uint8Array.from(content)
    checkRecords(stream)
    return { book: read(bytes, options), struck: struckCells(stream) }
  } catch (cause) {
    throw cause instanceof PaperError ? cause : new PaperError('damaged', 'xls', { cause })
  }
}

const damagedSheet = (name: string): Sheet => {
  const remark: PaperRemark = { kind: 'damaged', text: name, place: { sheet: name } }
  return { ...emptySheet, name, hidden: false, remarks: [remark] }
}

const none: ReadonlySet<string> = new Set()

function sheetOf(
  named: Pick<Sheet, 'name' | 'hidden'>,
  sheet: WorkSheet,
  show: ShowCell,
  struck: ReadonlySet<string>,
): Sheet {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const cells: SheetCell[] = []
  const remarks: PaperRemark[] = []
  for (let row = 0; row < Math.min(rows.length, mostRows); row++)
    rows[row]?.forEach((cell, column) => {
      if (!cell) return
      const whole = shown(cell, show)
      const { remark, ...seen } = told(struck.has(cellName(row, column)) ? { text: '', out: whole.text } : whole)
      cells.push({ row, column, ...seen, ...(onGround(cell) ? { head: true } : {}) })
      if (remark) remarks.push({ ...remark, place: cellPlace(named.name, row, column) })
    })
  return {
    ...emptySheet,
    ...named,
    cells,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rowSpan: e.r - s.r + 1,
      columnSpan: e.c - s.c + 1,
    })),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    remarks,
  }
}

const hiddenOf = (lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []): ReadonlySet<number> =>
  new Set(lines.flatMap((line, at) => (line?.hidden === true ? [at] : [])))

const onGround = ({ s }: CellObject): boolean => s?.patternType === 'solid'

/** A cell as it looks. Where the decoder gives the American form of a date, the file says only that it is one. */
function shown({ t, v, w, z }: CellObject, show: ShowCell): Shown {
  const format = String(z ?? 'General').replace(/^m\/d\/yy\b/u, 'yyyy/m/d')
  if (t === 'n' && typeof v === 'number') return show(v, format)
  if (t === 's' && v !== undefined) return show(cellString(String(v)), format)
  if (t === 'b') return { text: v === true ? 'TRUE' : 'FALSE' }
  return { text: t === 'e' ? (w ?? errors[Number(v)] ?? '#N/A') : '' }
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}
