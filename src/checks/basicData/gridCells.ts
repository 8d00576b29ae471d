import { basicDataTables } from '../../documents/basicDataTables.js'
import { type Grid, rowOf } from '../../documents/grid.js'
import { refer } from '../../facts/cellRef.js'
import { gridCell } from '../../facts/gridCell.js'
import type { PrintedCell } from '../../facts/printedCell.js'
import { unjudged } from '../../verdicts/judgement.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'

const [layout] = basicDataTables

/** The columns of the grid. */
export type Column = (typeof layout.columns)[number]['id']
export const gridColumns: readonly Column[] = layout.columns.map(({ id }) => id)

/** The cell of a row in a column; a row of -1 is not printed. */
export const cellAtRow = (grid: Grid, row: number, column: Column, code?: string): PrintedCell =>
  gridCell(refer(grid, row, gridColumns.indexOf(column), code), grid.unit)

/** The cell of a named row in a column; where the row is not printed it is missing. */
export const cellOf = (grid: Grid, code: string, column: Column): PrintedCell =>
  cellAtRow(grid, rowOf(grid, code), column, code)

/** The case of a rule on the grid where the form prints none. */
export function missingGrid(rule: Rule): Case {
  const place = { label: layout.title, where: { path: ['tables', ...layout.path], table: layout.id, row: layout.id } }
  const judgement = unjudged('insufficientData', 'missingTable')
  return { ...foundCase(rule, 'table', place, { outcome: 'insufficientData' }), judgement }
}
