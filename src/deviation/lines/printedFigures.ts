import type { Grid } from '../../documents/grid.js'
import type { MoneyRow } from '../../facts/moneyRow.js'
import { tableAmount } from '../../facts/tableAmount.js'
import type { LineAmount, LineFigure } from './documentLine.js'

/** What a figure is a figure of. */
export type LineName = Pick<LineFigure, 'key' | 'label' | 'scope' | 'reason' | 'isMarked'>

/** Which column of a form or table prints which amount of a line. */
export type Columns = { readonly [At in LineAmount]?: string }

/** The columns in which forms print the stages of a budget. */
export const stages = { originalBudget: 'originalBudget', finalBudget: 'finalBudget', outturn: 'outturn' } as const

/** Every amount of a line that is printed; columns that are not are left out. */
function figuresIn(
  name: LineName,
  columns: Columns,
  amountIn: (column: string) => LineFigure['amount'] | undefined,
): readonly LineFigure[] {
  return (Object.entries(columns) as [LineAmount, string][]).flatMap(([at, column]) => {
    const amount = amountIn(column)
    return amount === undefined || amount === 'missing' ? [] : [{ ...name, at, amount }]
  })
}

/** The amounts that a row of money prints. */
export const rowFigures = (name: LineName, row: MoneyRow, columns: Columns): readonly LineFigure[] =>
  figuresIn(name, columns, (column) => row.amount(column))

/** The amounts that a row of a table prints. */
export const gridFigures = (
  name: LineName,
  grid: Grid | undefined,
  row: string,
  columns: Columns,
): readonly LineFigure[] => figuresIn(name, columns, (column) => tableAmount(grid, row, column))
