import { amountAt, cellAt, type Grid, isFigure, missingMark, rowOf } from '../../documents/grid.js'
import { parseAmount } from '../../exact/amount.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { LineAmount, LineFigure } from './documentLine.js'

/** What a figure is a figure of. */
export type LineName = Pick<LineFigure, 'key' | 'label' | 'scope' | 'reason' | 'isMarked'>

/** Which column of a form or table prints which amount of a line. */
export type Columns = { readonly [At in LineAmount]?: string }

const columnsOf = (columns: Columns) => Object.entries(columns) as [LineAmount, string][]

/** The amounts that a row of texts prints; columns that it does not print are left out. */
export function textFigures(name: LineName, row: object, columns: Columns, unit: MoneyUnit): readonly LineFigure[] {
  return columnsOf(columns).flatMap(([at, column]) => {
    const text: unknown = Object.hasOwn(row, column) ? Reflect.get(row, column) : undefined
    return typeof text === 'string' ? [{ ...name, at, amount: parseAmount(text, unit) }] : []
  })
}

/** The amounts that a row of a table prints; a table, row or column that is not printed is left out. */
export function gridFigures(
  name: LineName,
  grid: Grid | undefined,
  row: string,
  columns: Columns,
): readonly LineFigure[] {
  if (!grid) return []
  return columnsOf(columns).flatMap(([at, column]) => {
    const amount = gridAmount(grid, row, column)
    return amount === null ? [] : [{ ...name, at, amount }]
  })
}

/** What a cell prints, `'blank'`, or null where it is not there. */
function gridAmount(grid: Grid, row: string, column: string): LineFigure['amount'] | null {
  const place = grid.layout.columns.findIndex(({ id }) => id === column)
  const cell = place < 0 ? -1 : cellAt(grid, rowOf(grid, row), place)
  const print = cell < 0 ? missingMark : (grid.prints[cell] as number)
  if (print === missingMark) return null
  return isFigure(print) ? { kind: 'money', value: amountAt(grid, cell), unit: grid.unit, decimals: print } : 'blank'
}
