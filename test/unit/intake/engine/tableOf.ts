import { type Line, linesOf } from '../../../../src/intake/lines.js'
import type { PaperCell, PaperTable } from '../../../../src/paper/paper.js'

/** A cell as `text`, or as `[text, columns]` or `[text, columns, rows]` that it spans; null where no cell begins. */
export type Given = string | readonly [text: string, columns: number, rows?: number] | null

/** A table of these cells, each place a cell of its own or covered by one before it. */
export function tableOf(rows: readonly (readonly Given[])[]): PaperTable {
  const cells = rows.flatMap((given, row) =>
    given.flatMap((one, column): PaperCell[] => {
      if (one === null) return []
      const [text, columnSpan = 1, rowSpan = 1] = typeof one === 'string' ? [one] : one
      return [{ row, column, rowSpan, columnSpan, text, place: { row: row + 1, column: column + 1 } }]
    }),
  )
  const columnCount = Math.max(0, ...rows.map(({ length }) => length))
  return { kind: 'table', rowCount: rows.length, columnCount, cells, place: {} }
}

export const linesIn = (...rows: readonly (readonly Given[])[]): readonly Line[] => linesOf(tableOf(rows))
