import type { MoneyUnit } from '../exact/unit.js'
import { accountTables } from './accountTables.js'
import { decodeGrid } from './decodeGrid.js'
import { encodeGrid, withoutUndefined } from './encodeGrid.js'
import type { Grid } from './grid.js'
import { gridReader } from './gridReader.js'
import type { FinalAccountsJson } from './json/finalAccountsJson.js'
import type { GridReader, PrintedRow } from './rowHeads.js'
import { areItems, asStages, encodeTurned, turned } from './turnedRows.js'

type TablesJson = FinalAccountsJson['tables']
/** The role of a table of the accounts, whatever its number on paper. */
export type TableRole = keyof TablesJson

/** What a table prints around its rows. */
export interface TableHead {
  readonly number?: string | undefined
  readonly title?: string | undefined
  readonly unit?: MoneyUnit | undefined
  readonly notes?: readonly string[] | undefined
  readonly scope?: string | undefined
}

type Header = Readonly<Omit<FinalAccountsJson, 'kind' | 'tables' | 'otherTables' | 'statements' | 'doubtful'>>
type Optional = Readonly<Pick<FinalAccountsJson, 'otherTables' | 'statements' | 'doubtful'>>

/**
 * The published final accounts of a department: its header, the tables as columns of exact integers, and the figures
 * of its narrative as statements. `JSON.stringify` gives the document back as it was printed.
 */
export interface FinalAccounts extends Header, Optional {
  readonly kind: 'finalAccounts'
  /** The grids in the order of `accountTables`; undefined where a table is not in the document. */
  readonly grids: readonly (Grid | undefined)[]
  /** Number, title, notes and unit of each printed table. */
  readonly heads: Readonly<Partial<Record<TableRole, TableHead>>>
  toJSON(): FinalAccountsJson
}

type Side = { readonly rows: readonly PrintedRow[] }
type AnyTable = TableHead & {
  readonly rows?: readonly PrintedRow[]
  readonly income?: Side
  readonly expenditure?: Side
}

const readers = /* @__PURE__ */ accountTables.map(gridReader)

/** Printed JSON, already found valid, as a document. */
export function decodeAccounts(json: FinalAccountsJson): FinalAccounts {
  const { tables, ...rest } = json
  const grids = readers.map((reader) => {
    const [role, side] = reader.layout.path as [TableRole, ('income' | 'expenditure')?]
    const table = tables[role] as AnyTable | undefined
    const rows = side ? table?.[side]?.rows : table?.rows
    return rows && gridOf(reader, rows, table?.unit ?? json.unit)
  })
  return Object.assign(Object.create(written) as { toJSON(): FinalAccountsJson }, {
    ...rest,
    grids,
    heads: headsOf(tables),
  })
}

/** A table as a grid; only that of the three public expenses may print items below each other. */
function gridOf(reader: GridReader, rows: readonly PrintedRow[], unit: MoneyUnit): Grid {
  const { id, columns, named } = reader.layout
  if (id !== 'threePublic' || !areItems(rows)) return decodeGrid(reader, rows, unit)
  const own = turned(
    rows,
    columns.map((column) => column.id),
  )
  const labelOf = (stage: string): string => named.find(({ code }) => code === stage)?.label ?? stage
  return { ...decodeGrid(reader, asStages(own, labelOf), unit), turned: own }
}

/** The document as printed JSON; thousands separators are left out. */
export function encodeAccounts({ grids, heads, ...rest }: FinalAccounts): FinalAccountsJson {
  const tables: Record<string, Record<string, unknown>> = {}
  for (const [role, head] of Object.entries(heads)) tables[role] = { ...head }
  for (const grid of grids) {
    if (!grid) continue
    const [role, side] = grid.layout.path as [string, string?]
    const rows = grid.turned ? encodeTurned(grid, grid.turned) : encodeGrid(grid)
    Object.assign(tables[role] as object, side ? { [side]: { rows } } : { rows })
  }
  return { ...withoutUndefined(rest), tables } as FinalAccountsJson
}

const written = {
  toJSON(this: FinalAccounts): FinalAccountsJson {
    return encodeAccounts(this)
  },
}

function headsOf(tables: TablesJson): FinalAccounts['heads'] {
  const heads = Object.entries(tables).flatMap(([role, table]) => {
    if (table === undefined) return []
    const { rows: _, income: __, expenditure: ___, ...head } = table as AnyTable
    return [[role, head] as const]
  })
  return Object.fromEntries(heads)
}
