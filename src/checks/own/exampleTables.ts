import { layoutOf, type MoneyGridId } from '../../documents/tabledDocument.js'
import type { PrintedCell } from '../identity.js'

type Row = Record<string, string>

/** The form whose tables these cells are of. */
export const formOfCells = ([first]: readonly PrintedCell[]): 'finalAccounts' | 'departmentBudget' =>
  first?.[0].startsWith('budget.') ? 'departmentBudget' : 'finalAccounts'

/** Every row prints the first column of its table: where nothing is said of it, it is blank. */
function rowsOf(id: MoneyGridId, cells: readonly PrintedCell[]): readonly Row[] {
  const { named, columns } = layoutOf(id)
  const rows = new Map<string, Row>()
  for (const [, code, column, printed] of cells) {
    const label = named.find((row) => row.code === code)?.label ?? code
    const row = rows.get(code) ?? { code, label, [columns[0]?.id ?? '']: '' }
    rows.set(code, { ...row, [column]: printed })
  }
  return [...rows.values()]
}

/** The tables of a form that print these cells and nothing else. */
export function exampleTables(cells: readonly PrintedCell[]): Readonly<Record<string, object>> {
  const tables: Record<string, object> = {}
  for (const id of new Set(cells.map(([grid]) => grid))) {
    const [role, side] = layoutOf(id).path as readonly [string, string?]
    const rows = rowsOf(
      id,
      cells.filter(([grid]) => grid === id),
    )
    const sides = formOfCells(cells) === 'departmentBudget' ? {} : { income: { rows: [] }, expenditure: { rows: [] } }
    tables[role] = side === undefined ? { rows } : { ...sides, ...tables[role], [side]: { rows } }
  }
  return tables
}

const isSame = (one: PrintedCell, other: PrintedCell): boolean => [0, 1, 2].every((at) => one[at] === other[at])

/** The same cells with something else printed in some of them. */
export const withInstead = (cells: readonly PrintedCell[], instead: readonly PrintedCell[]): readonly PrintedCell[] =>
  cells.map((cell) => instead.find((other) => isSame(cell, other)) ?? cell)
