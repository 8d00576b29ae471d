import { accountTableRules } from '../../checks/accounts/accountTableRules.js'
import { auditTables } from '../../checks/auditTables.js'
import { budgetTableRules } from '../../checks/budget/budgetTableRules.js'
import type { TableRules } from '../../checks/tableRules.js'
import { DepartmentBudget } from '../../documents/departmentBudget.js'
import { FinalAccounts } from '../../documents/finalAccounts.js'
import type { FormSchema } from '../../documents/formSchema.js'
import type { TabledDocument } from '../../documents/tabledDocument.js'
import type { TableLayout } from '../../documents/tableLayout.js'
import { gridsOf, kindOfGrid, type MoneyTable, type TabledKind } from '../tabled.js'
import type { MatchedColumns } from './columnsOfLane.js'
import type { ReadRow } from './readRows.js'

/** How often the identities of a table held, and how often they broke. */
export interface Tried {
  readonly held: number
  readonly broken: number
}

/** How a form reads a table that stands alone, and what holds for it. */
interface Trial {
  readonly schema: FormSchema<TabledDocument, never>
  readonly rules: TableRules
}

/** The accounts ask for both sides of a table that has two. */
const trials: Readonly<Record<TabledKind, Trial>> = {
  finalAccounts: { schema: FinalAccounts as FormSchema<TabledDocument, never>, rules: accountTableRules },
  departmentBudget: { schema: DepartmentBudget as FormSchema<TabledDocument, never>, rules: budgetTableRules },
}

/** A reading of one table on trial: rows of the JSON, a side of it by its path. */
export function tried(layout: TableLayout, rows: readonly object[]): Tried {
  const [role, side] = layout.path as [string, string?]
  const kind = kindOfGrid(layout)
  const others = side === undefined ? [] : gridsOf(kind, role as MoneyTable).map(({ path }) => [path[1], { rows: [] }])
  const table = side === undefined ? { rows } : { ...Object.fromEntries(others), [side]: { rows } }
  const json = { kind, year: 2024, department: '', unit: '万元', tables: { [role]: table } }
  const { schema, rules } = trials[kind]
  const { data } = schema.safeParse(json)
  if (data === undefined) return { held: 0, broken: 1 }
  const lines = auditTables(data, rules).tally.lines()
  return {
    held: lines.reduce((sum, { holds, rounding }) => sum + holds + rounding, 0),
    broken: lines.reduce((sum, { broken }) => sum + broken, 0),
  }
}

/** Do the identities of a table hold with these columns? */
export function brokenIn(layout: TableLayout, rows: readonly ReadRow[], columns: MatchedColumns): Tried {
  const required = layout.columns[0]?.id as string
  const json = rows
    .filter(({ label }) => label !== '')
    .map(({ code, label, figures }) => ({
      ...(code === '' ? {} : { code }),
      label,
      [required]: '',
      ...Object.fromEntries(
        figures.flatMap(({ column, text }) => {
          const id = columns.get(column)?.id
          return id === undefined ? [] : [[id, text ?? '']]
        }),
      ),
    }))
  return tried(layout, json)
}
