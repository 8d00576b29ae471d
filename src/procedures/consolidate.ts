import { addedRows } from '../documents/addedRows.js'
import { budgetTables } from '../documents/budgetTables.js'
import { DepartmentBudget } from '../documents/departmentBudget.js'
import type { Grid } from '../documents/grid.js'
import type { DepartmentBudgetJson } from '../documents/json/departmentBudgetJson.js'
import { assertAllRead } from '../documents/readDocuments.js'
import type { PrintedRow } from '../documents/rowHeads.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { withoutTransfers } from '../documents/withoutTransfers.js'
import { unitName } from '../facts/families/unitName.js'

/** Whose budget the units make together, and whether what they give each other is left out. */
export interface ConsolidationOptions {
  readonly department?: string
  /** Leave out grants and remittances between units, in every total that holds them. */
  readonly eliminate?: boolean
}

/**
 * What budget of a department do the budgets of its units make?
 *
 * Every table is added up cell by cell, rows by code, columns by name, exactly, in the money unit of the first; a table
 * that no unit prints is not there, and a cell that all of them leave blank stays blank. With `eliminate`, grants from a
 * superior and remittances of subordinates go out of income, remittances to a superior and grants to subordinates out of
 * expenditure, and out of the totals that hold them. Sentences are not added: they are the department’s own.
 *
 * @throws TypeError for no units, for units of different years, and for a unit that is given twice.
 * @example
 * const unit = DepartmentBudget.parse({ kind: 'departmentBudget', year: 2025, department: '某队', unit: '元', tables: {} })
 * consolidate([unit], { department: '某局' }).department // => '某局'
 */
export function consolidate(
  units: readonly DepartmentBudget[],
  { department, eliminate = false }: ConsolidationOptions = {},
): DepartmentBudget {
  assertAllRead(units)
  const [first] = units
  if (!first) throw new TypeError('no units to consolidate')
  if (units.some(({ year }) => String(year) !== String(first.year))) throw new TypeError('units of different years')
  const twice = givenTwice(units)
  if (twice) throw new TypeError(`a unit is given twice: ${twice.department}`)
  const tables: Record<string, Record<string, unknown>> = {}
  for (const [place, layout] of (budgetTables as readonly TableLayout[]).entries()) {
    const grids = units.flatMap(({ grids: own }): Grid[] => (own[place] ? [own[place]] : []))
    if (grids.length === 0) continue
    const [role, side] = layout.path as readonly [string, string?]
    const { unit = first.unit } = headOf(first, role)
    const rows = addedRows(layout, grids, unit)
    tables[role] = withSide(
      tables[role] ?? headOf(first, role),
      side,
      eliminate ? withoutTransfers(layout, rows) : rows,
    )
  }
  return DepartmentBudget.parse({
    kind: 'departmentBudget',
    year: first.year,
    department: department ?? first.superior ?? first.department,
    form: 'department',
    unit: first.unit,
    units: units.map(({ department: name }) => ({ name })),
    tables,
  } as DepartmentBudgetJson)
}

/** The first unit whose name an earlier one has. */
function givenTwice(units: readonly DepartmentBudget[]): DepartmentBudget | undefined {
  const known = new Set<string>()
  return units.find(({ department }) => {
    const name = unitName(department)
    const isKnown = known.has(name)
    known.add(name)
    return isKnown
  })
}

const withSide = (table: object, side: string | undefined, rows: readonly PrintedRow[]): Record<string, unknown> =>
  side === undefined ? { ...table, rows } : { ...table, [side]: { rows } }

/** The money unit of a table, where it has one of its own, and of which money it is. */
function headOf(
  { heads }: DepartmentBudget,
  role: string,
): Pick<NonNullable<DepartmentBudget['heads']['threePublic']>, 'unit' | 'scope'> {
  const { unit, scope } =
    (heads as DepartmentBudget['heads'] & Record<string, DepartmentBudget['heads']['threePublic']>)[role] ?? {}
  return { ...(unit === undefined ? {} : { unit }), ...(scope === undefined ? {} : { scope }) }
}
