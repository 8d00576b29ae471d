import { parseAmount } from '../exact/amount.js'
import { plainMantissa, printedDecimals } from '../exact/plainAmount.js'
import { exponentOf, type MoneyUnit, shift } from '../exact/unit.js'
import { blankGlyphs, blankMark, isFigure, missingMark, unreadableMark } from './grid.js'
import { isWellFormed, longestCell } from './printed.js'
import type { PrintedRow } from './rowHeads.js'
import type { TableLayout } from './tableLayout.js'

/** What a grid is filled with while it is read. */
interface Filling {
  readonly starts: Int32Array
  readonly cells: Float64Array
  readonly prints: Uint8Array
  readonly wide: Map<number, bigint>
  readonly asPrinted: Map<number, string>
  readonly coarse: Map<number, number>
}

export function fill(layout: TableLayout, rows: readonly PrintedRow[], unit: MoneyUnit): Filling {
  const printed = layout.columns.map(({ id }) => isPrinted(rows, id))
  const size = printed.filter(Boolean).length * rows.length
  const starts = new Int32Array(printed.length).fill(-1)
  const cells = new Float64Array(size)
  const prints = new Uint8Array(size)
  const filling: Filling = { starts, cells, prints, wide: new Map(), asPrinted: new Map(), coarse: new Map() }
  let cell = 0
  for (let column = 0; column < printed.length; column++) {
    if (!printed[column]) continue
    starts[column] = cell
    const id = (layout.columns[column] as { id: string }).id
    for (let row = 0; row < rows.length; row++, cell++) {
      const text = (rows[row] as PrintedRow)[id]
      const mantissa = text === undefined ? Number.NaN : plainMantissa(text)
      cells[cell] = mantissa
      prints[cell] = Number.isNaN(mantissa) ? fillOdd(filling, cell, text, unit) : printedDecimals(text as string)
    }
  }
  return filling
}

function isPrinted(rows: readonly PrintedRow[], column: string): boolean {
  for (const row of rows) if (row[column] !== undefined) return true
  return false
}

/** A cell that is not plainly printed: blank, missing, or a figure in another dress. */
function fillOdd(filling: Filling, cell: number, text: string | undefined, unit: MoneyUnit): number {
  if (text === undefined) return missingMark
  const amount = parseAmount(text)
  if (amount.kind === 'unreadable') {
    if (text.length > longestCell || !isWellFormed(text)) throw new RangeError('a cell that is no printed text')
    filling.asPrinted.set(cell, text)
    return unreadableMark
  }
  if (amount.kind === 'blank') {
    const known = blankGlyphs.indexOf(amount.glyph)
    if (known < 0) filling.asPrinted.set(cell, amount.glyph)
    return blankMark + Math.max(known, 0)
  }
  const powers = amount.unit === null ? 0 : exponentOf(amount.unit) - exponentOf(unit)
  const decimals = Math.max(amount.decimals - powers, 0)
  const mantissa = shift(amount.value, powers + decimals)
  if (amount.unit !== null) filling.asPrinted.set(cell, text)
  if (powers > 0) filling.coarse.set(cell, amount.decimals - powers)
  // A cell with an interval of its own is for the exact way.
  filling.cells[cell] = powers <= 0 && mantissa.abs().lte(Number.MAX_SAFE_INTEGER) ? mantissa.toNumber() : Number.NaN
  if (Number.isNaN(filling.cells[cell])) filling.wide.set(cell, BigInt(mantissa.toFixed()))
  return decimals
}

/** Brings all cells to the finest decimals; gives up the quick form where `terms` cells might leave the safe integers. */
export function settle({ cells, prints, wide }: Filling, terms: number): number {
  let decimals = 0
  let even = true
  let largest = 0
  for (let cell = 0; cell < cells.length; cell++) {
    const print = prints[cell] as number
    if (!isFigure(print)) continue
    if (print !== decimals) {
      even = even && largest === 0 && decimals === 0
      if (print > decimals) decimals = print
    }
    const size = Math.abs(cells[cell] as number)
    if (size > largest) largest = size
  }
  if (even && wide.size === 0 && largest * terms <= Number.MAX_SAFE_INTEGER) return decimals
  const safe = wide.size === 0 && decimals <= 15 && largest * 10 ** decimals * terms <= Number.MAX_SAFE_INTEGER
  for (let cell = 0; cell < cells.length; cell++) {
    const print = prints[cell] as number
    if (!isFigure(print)) continue
    if (safe) cells[cell] = (cells[cell] as number) * 10 ** (decimals - print)
    else {
      wide.set(cell, (wide.get(cell) ?? BigInt(cells[cell] as number)) * 10n ** BigInt(decimals - print))
      cells[cell] = Number.NaN
    }
  }
  return decimals
}
