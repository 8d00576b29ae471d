import accounts from '../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { accountTables, type GridId } from '../../src/documents/accountTables.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'

/** Which rows and columns of a real table are taken; all where nothing is said. */
interface Taken {
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
}

/** A cell, and what is printed there instead. */
export type Change = readonly [grid: GridId, row: string, column: string, printed: string]

/** A few rows of the real accounts with some figures altered, and sentences of their text. */
export interface Excerpt {
  readonly take?: Readonly<Partial<Record<GridId, Taken>>>
  readonly change?: readonly Change[]
  readonly add?: Readonly<Record<string, unknown>>
}

type Row = Record<string, string>
type Printed = Record<string, unknown> & { readonly rows: readonly Row[] }

const heads = new Set(['code', 'label', 'line'])

const at = (tables: unknown, path: readonly string[]): Printed =>
  path.reduce((found, key) => (found as Record<string, unknown>)[key], tables) as Printed

function rowsOf(id: GridId, path: readonly string[], { rows, columns }: Taken, changes: readonly Change[]): Row[] {
  const wanted = at(accounts.tables, path).rows.filter(({ code = '' }) => !rows || rows.includes(code))
  return wanted.map((row) => {
    const cells = Object.entries(row).filter(([key]) => heads.has(key) || !columns || columns.includes(key))
    const own = changes.filter(([grid, code]) => grid === id && code === row.code)
    return Object.fromEntries([...cells, ...own.map(([, , column, printed]) => [column, printed] as const)])
  })
}

/** The tables of an excerpt with their real notes and scope; a side that is not taken has no rows. */
function tablesOf({ take = {}, change = [] }: Excerpt): Record<string, unknown> {
  const tables: Record<string, Record<string, unknown>> = {}
  for (const { id, path } of accountTables) {
    const [role, side] = path as readonly [string, string?]
    const taken = take[id]
    const sides = accountTables.filter((other) => other.path[0] === role).map((other) => other.id)
    if (!sides.some((other) => take[other])) continue
    const rows = taken ? rowsOf(id, path, taken, change) : []
    const { rows: _, income: __, expenditure: ___, ...head } = at(accounts.tables, [role])
    tables[role] = { ...head, ...tables[role], ...(side ? { [side]: { rows } } : { rows }) }
  }
  return tables
}

/** A real document of these rows and sentences. */
export function excerpt(parts: Excerpt): FinalAccounts {
  const { kind, year, department, unit } = accounts
  return FinalAccounts.parse({ kind, year, department, unit, tables: tablesOf(parts), ...parts.add })
}
