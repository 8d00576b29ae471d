import accounts from '../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { accountTables, type GridId } from '../../src/documents/accountTables.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'

type Row = Readonly<Record<string, string>>

/** Which rows and columns of a real table are taken; all where nothing is said. */
interface Taken {
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
}

/** A few rows of the real accounts with some figures altered, and whatever else the document prints. */
export interface Excerpt {
  readonly take?: Readonly<Partial<Record<GridId, Taken>>>
  /** Rows that the real table does not print. */
  readonly extra?: Readonly<Partial<Record<GridId, readonly Row[]>>>
  /** Cells, and what is printed there instead. */
  readonly change?: readonly (readonly [grid: GridId, row: string, column: string, printed: string])[]
  /** What is left out of every table's head. */
  readonly without?: readonly string[]
  readonly add?: Readonly<Record<string, unknown>>
}

type Table = Readonly<Record<string, unknown>> & { readonly rows?: readonly Row[] }

const heads = new Set(['code', 'label', 'line'])

const real = (path: readonly string[]): Table =>
  path.reduce((found: unknown, key) => (found as Record<string, unknown>)[key], accounts.tables) as Table

function rowsOf(id: GridId, path: readonly string[], { take = {}, extra = {}, change = [] }: Excerpt): Row[] {
  const { rows, columns } = take[id] ?? { rows: [] }
  const printed = real(path).rows?.filter(({ code = '' }) => !rows || rows.includes(code)) ?? []
  const taken = printed.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => heads.has(key) || !columns || columns.includes(key))),
  )
  return [...taken, ...(extra[id] ?? [])].map((row) => {
    const own = change.filter(([grid, code]) => grid === id && code === row.code)
    return { ...row, ...Object.fromEntries(own.map(([, , column, text]) => [column, text])) }
  })
}

function headOf(role: string, without: readonly string[]): Record<string, unknown> {
  const left = new Set(['rows', 'income', 'expenditure', ...without])
  return Object.fromEntries(Object.entries(real([role])).filter(([key]) => !left.has(key)))
}

/** The tables with their real notes and scope; the other side of 01 and 04 has no rows where it is not taken. */
function tablesOf(parts: Excerpt): Record<string, unknown> {
  const tables: Record<string, Record<string, unknown>> = {}
  const roles = new Set(accountTables.filter(({ id }) => parts.take?.[id]).map(({ path }) => path[0]))
  for (const { id, path } of accountTables) {
    const [role, side] = path as readonly [(typeof path)[0], string?]
    if (!roles.has(role)) continue
    const rows = rowsOf(id, path, parts)
    tables[role] = {
      ...headOf(role, parts.without ?? []),
      ...tables[role],
      ...(side ? { [side]: { rows } } : { rows }),
    }
  }
  return tables
}

/** A document of these rows and of what is added. */
export function excerpt(parts: Excerpt): FinalAccounts {
  const { kind, year, department, unit } = accounts
  return FinalAccounts.parse({ kind, year, department, unit, excerpt: true, tables: tablesOf(parts), ...parts.add })
}
