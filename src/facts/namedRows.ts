import type { NamedRow, TableLayout } from '../documents/tableLayout.js'
import { keptWith } from '../exact/keptWith.js'

/** The rows that a table names, by their codes. */
export const namedRows = /* @__PURE__ */ keptWith(
  ({ named }: TableLayout): ReadonlyMap<string, NamedRow> => new Map(named.map((row) => [row.code, row])),
)
