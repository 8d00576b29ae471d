import type { MoneyUnit } from '../exact/unit.js'
import { decodeTable, encodeTable } from './decodeTable.js'
import type { Grid } from './grid.js'
import type { GridReader, PrintedRow } from './rowHeads.js'

/** What a table prints around its rows. */
export interface TableHead {
  readonly number?: string | undefined
  readonly title?: string | undefined
  readonly unit?: MoneyUnit | undefined
  readonly notes?: readonly string[] | undefined
  readonly scope?: string | undefined
}

type Side = { readonly rows: readonly PrintedRow[] }

/** The sides that a table may have, each a grid of its own. */
type SideName = 'income' | 'expenditure' | 'use'

type AnyTable = TableHead & { readonly rows?: readonly PrintedRow[] } & { readonly [S in SideName]?: Side }

/** Tables by their role, of whichever form. */
type Tables = Readonly<Record<string, unknown>>

/** The grids of printed tables, in the order of the readers; undefined where a table is not in the document. */
export const gridsOf = (
  readers: readonly GridReader[],
  tables: Tables,
  unit: MoneyUnit,
): readonly (Grid | undefined)[] =>
  readers.map((reader) => {
    const [role, side] = reader.layout.path as [string, SideName?]
    const table = tables[role] as AnyTable | undefined
    const rows = side ? table?.[side]?.rows : table?.rows
    return rows && decodeTable(reader, rows, table?.unit ?? unit)
  })

/** Number, title, notes and unit of each printed table. */
export function headsOf(tables: Tables): Readonly<Record<string, TableHead>> {
  const heads = Object.entries(tables).flatMap(([role, table]) => {
    if (table === undefined) return []
    const { rows: _, income: __, expenditure: ___, use: ____, ...head } = table as AnyTable
    return [[role, head] as const]
  })
  return Object.fromEntries(heads)
}

/** The tables as printed; thousands separators are left out. */
export function printedTables(
  grids: readonly (Grid | undefined)[],
  heads: Readonly<Record<string, TableHead>>,
): Readonly<Record<string, object>> {
  const tables: Record<string, Record<string, unknown>> = {}
  for (const [role, head] of Object.entries(heads)) tables[role] = { ...head }
  for (const grid of grids) {
    if (!grid) continue
    const [role, side] = grid.layout.path as [string, string?]
    const rows = encodeTable(grid)
    Object.assign(tables[role] as object, side ? { [side]: { rows } } : { rows })
  }
  return tables
}
