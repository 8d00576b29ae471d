import { parseAmount } from '../exact/amount.js'
import { plainMantissa, printedDecimals } from '../exact/plainAmount.js'
import { exponentOf, type MoneyUnit, shift } from '../exact/unit.js'
import { type CodeTree, codeTree } from './codeTree.js'
import { blankGlyphs, blankMark, type Grid, isFigure, missingMark } from './grid.js'
import type { Slots } from './slots.js'
import type { TableLayout } from './tableLayout.js'

/** A row as it stands in the JSON: its head, and a printed amount by the name of each column. */
export type PrintedRow = {
  readonly code?: string | undefined
  readonly label: string
  readonly line?: string | undefined
} & { readonly [column: string]: string | undefined }

/** What reading one layout needs, made once. */
export interface GridReader {
  readonly layout: TableLayout
  readonly slots: Slots
  /** The codes that a label may stand for; each is used once, in the order of the paper. */
  readonly codesOfLabel: ReadonlyMap<string, readonly string[]>
}

/** What a grid is filled with while it is read. */
interface Filling {
  readonly starts: Int32Array
  readonly cells: Float64Array
  readonly prints: Uint8Array
  readonly wide: Map<number, bigint>
  readonly asPrinted: Map<number, string>
}

/** The rows of a table as columns of exact integers. Every amount must have been found readable. */
export function decodeGrid(reader: GridReader, rows: readonly PrintedRow[], unit: MoneyUnit): Grid {
  const { layout, slots } = reader
  const filling = fill(layout, rows, unit)
  const decimals = settle(filling, rows.length + layout.columns.length)
  const { codes, printedCodes, labels, lines } = heads(rows, reader.codesOfLabel)
  return {
    layout,
    unit,
    decimals,
    rowCount: rows.length,
    codes,
    printedCodes,
    labels,
    lines,
    starts: filling.starts,
    cells: filling.cells,
    prints: filling.prints,
    slots: slotRows(codes, slots),
    tree: treeOf(codes),
    wide: filling.wide.size > 0 ? filling.wide : null,
    asPrinted: filling.asPrinted.size > 0 ? filling.asPrinted : null,
  }
}

const treeOf = (codes: readonly string[]): (() => CodeTree) => {
  let tree: CodeTree | undefined
  return () => {
    tree ??= codeTree(codes)
    return tree
  }
}

type Heads = Pick<Grid, 'codes' | 'printedCodes' | 'labels' | 'lines'>

function heads(rows: readonly PrintedRow[], codesOfLabel: GridReader['codesOfLabel']): Heads {
  const printedCodes: (string | undefined)[] = []
  const labels: string[] = []
  const lines: (string | undefined)[] = []
  let coded = true
  for (const { code, label, line } of rows) {
    printedCodes.push(code)
    labels.push(label)
    lines.push(line)
    if (!code) coded = false
  }
  return { printedCodes, labels, lines, codes: coded ? (printedCodes as string[]) : rowCodes(rows, codesOfLabel) }
}

/** The codes as printed; a row without one has the code that its label stands for, else ''. */
function rowCodes(rows: readonly PrintedRow[], codesOfLabel: GridReader['codesOfLabel']): readonly string[] {
  const used = new Set<string>()
  return rows.map(({ code, label }) => {
    const found = code || (codesOfLabel.get(bareLabel(label))?.find((candidate) => !used.has(candidate)) ?? '')
    used.add(found)
    return found
  })
}

const halfWidthBrackets = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')')

/** The label without its numbering and spaces: `一、上级补助收入` is `上级补助收入`. */
export const bareLabel = (label: string): string =>
  halfWidthBrackets(label.replace(/\s/gu, '')).replace(/^(?:[一二三四五六七八九十]+、|[（(]?\d+[)）.、])/u, '')

function fill(layout: TableLayout, rows: readonly PrintedRow[], unit: MoneyUnit): Filling {
  const printed = layout.columns.map(({ id }) => isPrinted(rows, id))
  const size = printed.filter(Boolean).length * rows.length
  const starts = new Int32Array(printed.length).fill(-1)
  const cells = new Float64Array(size)
  const prints = new Uint8Array(size)
  const filling: Filling = { starts, cells, prints, wide: new Map(), asPrinted: new Map() }
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
  if (amount.kind === 'unreadable') throw new RangeError(`unreadable amount ${JSON.stringify(text.slice(0, 60))}`)
  if (amount.kind === 'blank') {
    const known = blankGlyphs.indexOf(amount.glyph)
    if (known < 0) filling.asPrinted.set(cell, amount.glyph)
    return blankMark + Math.max(known, 0)
  }
  const powers = amount.unit === null ? 0 : exponentOf(amount.unit) - exponentOf(unit)
  const decimals = Math.max(amount.decimals - powers, 0)
  const mantissa = shift(amount.value, powers + decimals)
  if (amount.unit !== null) filling.asPrinted.set(cell, text)
  filling.cells[cell] = mantissa.abs().lte(Number.MAX_SAFE_INTEGER) ? mantissa.toNumber() : Number.NaN
  if (Number.isNaN(filling.cells[cell])) filling.wide.set(cell, BigInt(mantissa.toFixed()))
  return decimals
}

/** Brings all cells to the finest decimals; gives up the quick form where `terms` cells might leave the safe integers. */
function settle({ cells, prints, wide }: Filling, terms: number): number {
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

/** Items of seven digits have no slot: they need no search. */
const itemLength = 7
const letters = 58

function slotRows(codes: readonly string[], slots: Slots): Int16Array {
  const rows = new Int16Array(slots.size).fill(-1)
  for (let row = codes.length - 1; row >= 0; row--) {
    const code = codes[row] as string
    const slot = code.length === itemLength && code.charCodeAt(0) < letters ? undefined : slots.get(code)
    if (slot !== undefined) rows[slot] = row
  }
  return rows
}
