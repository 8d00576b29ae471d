import type { TableLayout } from '../documents/tableLayout.js'
import { keptWith } from '../exact/keptWith.js'

/** The codes of the rows that a table names. */
export const namedCodes = /* @__PURE__ */ keptWith(
  ({ named }: TableLayout): ReadonlySet<string> => new Set(named.map(({ code }) => code)),
)
