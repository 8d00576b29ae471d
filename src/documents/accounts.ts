import { accountTables } from './accountTables.js'
import { withoutUndefined } from './encodeGrid.js'
import type { Grid } from './grid.js'
import { gridReader } from './gridReader.js'
import type { FinalAccountsJson } from './json/finalAccountsJson.js'
import { gridsOf, headsOf, printedTables, type TableHead } from './tabled.js'

export type { TableHead }

type TablesJson = FinalAccountsJson['tables']
/** The role of a table of the accounts, whatever its number on paper. */
export type TableRole = keyof TablesJson

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

const readers = /* @__PURE__ */ accountTables.map(gridReader)

/** Printed JSON, already found valid, as a document. */
export function decodeAccounts(json: FinalAccountsJson): FinalAccounts {
  const { tables, ...rest } = json
  return Object.assign(Object.create(written) as { toJSON(): FinalAccountsJson }, {
    ...rest,
    grids: gridsOf(readers, { ...tables }, json.unit),
    heads: headsOf({ ...tables }),
  })
}

/** The document as printed JSON; thousands separators are left out. */
export function encodeAccounts({ grids, heads, ...rest }: FinalAccounts): FinalAccountsJson {
  const tables = printedTables(grids, heads as Readonly<Record<string, TableHead>>)
  return { ...withoutUndefined(rest), tables } as FinalAccountsJson
}

const written = {
  toJSON(this: FinalAccounts): FinalAccountsJson {
    return encodeAccounts(this)
  },
}
