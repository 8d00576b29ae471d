import { auditTables } from '../../checks/auditTables.js'
import { FinalAccounts } from '../../documents/finalAccounts.js'
import type { TableLayout } from '../../documents/tableLayout.js'
import type { MatchedColumns } from './columnsOfLane.js'
import type { ReadRow } from './readRows.js'

/** How often the identities of a table held, and how often they broke. */
export interface Tried {
  readonly held: number
  readonly broken: number
}

/** A reading of one table on trial: rows of the JSON, a side of it by its path. */
export function tried(path: readonly string[], rows: readonly object[]): Tried {
  const [role, side] = path as [string, string?]
  const other = side === 'income' ? 'expenditure' : 'income'
  const table = side === undefined ? { rows } : { [side]: { rows }, [other]: { rows: [] } }
  const json = { kind: 'finalAccounts', year: 2024, department: '', unit: '万元', tables: { [role]: table } }
  const { data } = FinalAccounts.safeParse(json)
  if (data === undefined) return { held: 0, broken: 1 }
  const lines = auditTables(data).tally.lines()
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
  return tried(layout.path, json)
}
