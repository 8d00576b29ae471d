import type { TableLayout } from '../../documents/tableLayout.js'
import { brokenIn, type Tried } from './brokenIn.js'
import type { MatchedColumns } from './columnsOfLane.js'
import type { ReadRow } from './readRows.js'

/** How values stand against their labels: so many rows too low, so many columns too far right; of one column, or of all. */
export interface Shift {
  readonly rows: -1 | 0 | 1
  readonly columns: -1 | 0 | 1
  readonly column: number | null
}

/** How many identities must hold after the values are moved back, and how many break before, so that it is no chance. */
const enoughHeld = 3
const enoughBroken = 2

/**
 * By what are the values of a table off against its labels? Where several of its identities break as it is printed, and all
 * of them hold with the values one row or one column further: that, and nothing else, is what is wrong. Null where nothing
 * is, or where no single move mends it.
 */
export function shiftOf(layout: TableLayout, rows: readonly ReadRow[], columns: MatchedColumns): Shift | null {
  const asPrinted = brokenIn(layout, rows, columns)
  if (asPrinted.broken < enoughBroken && !isOpen(rows, columns)) return null
  const mends = (moved: Tried): boolean => isMended(asPrinted, moved)
  const whole = wholeShifts.filter((shift) => mends(brokenIn(layout, movedBack(rows, columns, shift), columns)))
  const found =
    whole.length > 0
      ? whole
      : [...columns.keys()]
          .flatMap((column) => ([-1, 1] as const).map((by): Shift => ({ rows: by, columns: 0, column })))
          .filter((shift) => mends(brokenIn(layout, movedBack(rows, columns, shift), columns)))
  return found.length === 1 ? (found[0] as Shift) : null
}

/** The column of the totals is blank, and others are not: nothing breaks, since nothing is decided. */
function isOpen(rows: readonly ReadRow[], columns: MatchedColumns): boolean {
  const [first] = columns.keys()
  const filled = rows.flatMap(({ figures }) => figures.filter(({ text }) => text !== null && text !== ''))
  return filled.length > 0 && !filled.some(({ column }) => column === first)
}

/** All that is decided holds, and as much is decided as before, or much more where little was. */
function isMended(before: Tried, { held, broken }: Tried): boolean {
  if (broken > 0 || held < enoughHeld) return false
  return before.broken >= enoughBroken
    ? held >= 0.75 * (before.held + before.broken)
    : before.broken === 0 && held >= 2 * before.held + enoughHeld
}

const wholeShifts: readonly Shift[] = ([-1, 1] as const).flatMap((by) => [
  { rows: by, columns: 0, column: null },
  { rows: 0, columns: by, column: null },
])

/** The rows as they would be, were the shift undone. */
function movedBack(rows: readonly ReadRow[], columns: MatchedColumns, shift: Shift): readonly ReadRow[] {
  const order = [...columns.keys()]
  return rows.map((row, at) => ({
    ...row,
    figures: row.figures.map((cell) => {
      if (shift.column !== null && shift.column !== cell.column) return cell
      const place = order.indexOf(cell.column)
      const column = place < 0 ? cell.column : order[place + shift.columns]
      const from = rows[at + shift.rows]?.figures.find((other) => other.column === column)
      return from ? { ...from, column: cell.column } : { ...cell, text: '' }
    }),
  }))
}
