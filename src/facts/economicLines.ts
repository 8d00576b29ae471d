import { amountAt, cellAt, type Grid, isFigure, unreadableMark } from '../documents/grid.js'
import { rowName } from '../terms/label.js'
import { placeOf, refer } from './cellRef.js'
import type { Facts } from './facts.js'
import { gridCell } from './gridCell.js'
import type { PrintedCell } from './printedCell.js'

/** One section of the basic expenditure by economic class. */
export interface EconomicLine {
  readonly label: string
  /** What it is called, whatever words a paper shortens. */
  readonly name: string
  readonly isPersonnel: boolean
  /** Does it hold money? */
  /** Null where what stands there cannot be read. */
  readonly isSpent: boolean | null
  readonly cell: PrintedCell
}

/** Words that one place shortens and another does not: `养老保险费` is `养老保险缴费`. */
const shortened = [
  [/等$/u, ''],
  [/津补贴/u, '津贴补贴'],
  [/缴费/u, '费'],
  [/费用/u, '费'],
  [/支出$/u, ''],
] as const

/** The name of an economic section as table or text prints it. */
export const economicName = (label: string): string =>
  shortened.reduce((name, [long, short]) => name.replace(long, short), rowName(label))

const isSection = (code: string): boolean => /^\d{5}$/.test(code)

/**
 * The sections of the table of basic expenditure; null where the document has no such table. Without their codes its
 * lines do not say whether they are of personnel: then there are none.
 */
export function economicLines({ printed: { grids }, unit, kind }: Facts): readonly EconomicLine[] | null {
  const grid = grids?.[placeOf(kind === 'departmentBudget' ? 'budget.basicExpenditure' : 'basicExpenditure')]
  if (!grid) return null
  return grid.codes.flatMap((code, row) => {
    if (!isSection(code)) return []
    const cell = cellAt(grid, row, 0)
    const label = grid.labels[row] as string
    return {
      label,
      name: economicName(label),
      isPersonnel: code.startsWith('301') || code.startsWith('303'),
      isSpent: isSpentAt(grid, cell),
      cell: gridCell(refer(grid, row, 0), unit),
    }
  })
}

function isSpentAt(grid: Grid, cell: number): boolean | null {
  if (cell < 0) return false
  const print = grid.prints[cell] as number
  if (print === unreadableMark) return null
  return isFigure(print) && !amountAt(grid, cell).isZero()
}
