import type { Merge } from '../../paper/paperOfRows.js'
import type { Sheet, SheetCell } from './sheet.js'

/**
 * What can be seen of a sheet. A merged cell that begins in a hidden row or column is still seen, from its first place on
 * that is not hidden.
 */
export function visibleMerges({ cells, merges, hiddenRows, hiddenColumns }: Sheet): {
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
} {
  const isHidden = ({ row, column }: { row: number; column: number }): boolean =>
    hiddenRows.has(row) || hiddenColumns.has(column)
  if (hiddenRows.size + hiddenColumns.size === 0) return { cells, merges }
  const moved = new Map<string, Merge>()
  const seen = merges.flatMap((merge) => {
    if (!isHidden(merge)) return [merge]
    const part = seenPart(merge, hiddenRows, hiddenColumns)
    if (!part) return []
    moved.set(`${merge.row},${merge.column}`, part)
    return [part]
  })
  const shown = cells.flatMap((cell): SheetCell[] => {
    const part = moved.get(`${cell.row},${cell.column}`)
    if (part) return [{ ...cell, row: part.row, column: part.column }]
    return isHidden(cell) ? [] : [cell]
  })
  return { cells: shown, merges: seen }
}

function seenPart(merge: Merge, hiddenRows: ReadonlySet<number>, hiddenColumns: ReadonlySet<number>): Merge | null {
  const [row, column] = [
    firstSeen(merge.row, merge.rowSpan, hiddenRows),
    firstSeen(merge.column, merge.columnSpan, hiddenColumns),
  ]
  if (row === null || column === null) return null
  return {
    row,
    column,
    rowSpan: merge.rowSpan - (row - merge.row),
    columnSpan: merge.columnSpan - (column - merge.column),
  }
}

function firstSeen(start: number, span: number, hidden: ReadonlySet<number>): number | null {
  for (let at = start; at < start + span; at++) if (!hidden.has(at)) return at
  return null
}
