import { budgetTables } from './budgetTables.js'
import { withoutUndefined } from './encodeGrid.js'
import type { Grid } from './grid.js'
import { gridReader } from './gridReader.js'
import type { DepartmentBudgetJson } from './json/departmentBudgetJson.js'
import { gridsOf, headsOf, printedTables, type TableHead } from './tabled.js'

/** The role of a table of a budget, whatever its number on paper. */
export type BudgetTableRole = keyof DepartmentBudgetJson['tables']

/**
 * The budget of a department or of one of its units: its header, the tables as columns of exact integers, and the figures
 * of its narrative as statements. `JSON.stringify` gives the document back as it was printed.
 */
export interface DepartmentBudget extends Readonly<Omit<DepartmentBudgetJson, 'tables'>> {
  /** The grids in the order of `budgetTables`; undefined where a table is not in the document. */
  readonly grids: readonly (Grid | undefined)[]
  /** Number, title, notes and unit of each printed table. */
  readonly heads: Readonly<Partial<Record<BudgetTableRole, TableHead>>>
  toJSON(): DepartmentBudgetJson
}

const readers = /* @__PURE__ */ budgetTables.map(gridReader)

/** Printed JSON, already found valid, as a document. */
export function decodeBudget(json: DepartmentBudgetJson): DepartmentBudget {
  const { tables, ...rest } = json
  return Object.assign(Object.create(written) as { toJSON(): DepartmentBudgetJson }, {
    ...rest,
    grids: gridsOf(readers, { ...tables }, json.unit),
    heads: headsOf({ ...tables }),
  })
}

/** The document as printed JSON; thousands separators are left out. */
export function encodeBudget({ grids, heads, toJSON: _, ...rest }: DepartmentBudget): DepartmentBudgetJson {
  const tables = printedTables(grids, heads as Readonly<Record<string, TableHead>>)
  return { ...withoutUndefined(rest), tables } as DepartmentBudgetJson
}

const written = {
  toJSON(this: DepartmentBudget): DepartmentBudgetJson {
    return encodeBudget(this)
  },
}
