import { blankGlyphs, blankMark, type Grid, isFigure, missingMark } from './grid.js'
import type { RowJson } from './json/accountRowsJson.js'
import type { PrintedRow } from './rowHeads.js'

/** The rows of a grid as they are printed; thousands separators are left out. */
export function encodeGrid<Row extends RowJson = PrintedRow>(grid: Grid): Row[] {
  return grid.labels.map((label, row) => {
    const printed: Record<string, string | undefined> = {}
    for (const [column, { id }] of grid.layout.columns.entries()) {
      const start = grid.starts[column] as number
      const text = start < 0 ? undefined : encodeCell(grid, start + row)
      if (text !== undefined) printed[id] = text
    }
    const head = withoutUndefined({ code: grid.printedCodes[row], label, line: grid.lines[row] })
    return { ...head, ...printed } as PrintedRow as RowJson as Row
  })
}

/** A cell as it is printed, without thousands separators; undefined where the row does not print it. */
export function encodeCell(grid: Grid, cell: number): string | undefined {
  const print = grid.prints[cell] as number
  if (print === missingMark) return undefined
  const own = grid.asPrinted?.get(cell)
  if (own !== undefined) return own
  if (!isFigure(print)) return blankGlyphs[print - blankMark]
  const scaled = grid.wide?.get(cell) ?? BigInt(grid.cells[cell] as number)
  return withPoint(scaled / 10n ** BigInt(grid.decimals - print), print)
}

function withPoint(mantissa: bigint, decimals: number): string {
  const digits = (mantissa < 0n ? -mantissa : mantissa).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = mantissa < 0n ? '-' : ''
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`
}

/** The same object without the keys whose value is undefined. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}
