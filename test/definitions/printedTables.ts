import type { PrintedCell } from '../../src/checks/identity.js'
import { accountTables } from '../../src/documents/accountTables.js'
import { budgetTables } from '../../src/documents/budgetTables.js'
import type { TableLayout } from '../../src/documents/tableLayout.js'
import { economicClassification2024 } from '../../src/terms/economic.js'
import { functionalClassification2024 } from '../../src/terms/functional.js'

type Row = Record<string, string>

/** Every row must print the first column: where nothing is said of it, it is blank. */
function rowsOf({ named, columns }: TableLayout, cells: readonly PrintedCell[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const [, code, column, printed] of cells) {
    const label = named.find((row) => row.code === code)?.label ?? nameOf(code)
    const row = rows.get(code) ?? { code, label, [columns[0]?.id ?? '']: '' }
    rows.set(code, { ...row, [column]: printed })
  }
  return [...rows.values()]
}

const nameOf = (code: string): string =>
  [...functionalClassification2024.entries, ...economicClassification2024.entries].find((entry) => entry.code === code)
    ?.name ?? code

/** The form whose tables these cells are of. */
export const formOf = ([first]: readonly PrintedCell[]): 'finalAccounts' | 'departmentBudget' =>
  first?.[0].startsWith('budget.') ? 'departmentBudget' : 'finalAccounts'

/** The tables of a form that print these cells and nothing else. */
export function tablesOf(cells: readonly PrintedCell[]): Readonly<Record<string, object>> {
  const tables: Record<string, object> = {}
  const isBudget = formOf(cells) === 'departmentBudget'
  const layouts: readonly TableLayout[] = isBudget ? budgetTables : accountTables
  for (const layout of layouts) {
    const [role, side] = layout.path as readonly [string, string?]
    const own = cells.filter(([grid]) => grid === layout.id)
    if (own.length === 0) continue
    const rows = rowsOf(layout, own)
    tables[role] = side
      ? { ...(isBudget ? {} : { income: { rows: [] }, expenditure: { rows: [] } }), ...tables[role], [side]: { rows } }
      : { rows }
  }
  return tables
}

const isSame = ([grid, row, column]: PrintedCell, [otherGrid, otherRow, otherColumn]: PrintedCell): boolean =>
  grid === otherGrid && row === otherRow && column === otherColumn

/** The same cells with something else printed in some of them. */
export const withInstead = (cells: readonly PrintedCell[], instead: readonly PrintedCell[]): readonly PrintedCell[] =>
  cells.map((cell) => instead.find((other) => isSame(cell, other)) ?? cell)
