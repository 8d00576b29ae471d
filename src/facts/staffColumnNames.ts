import { lazily } from '../exact/lazily.js'
import type { Sentence } from '../law/basis.js'
import { staffColumns } from '../terms/staffing.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { columnName } from './columnNames.js'

/** What the columns of staff are called: those of other forms do without. */
const names = /* @__PURE__ */ lazily(
  (): Readonly<Record<string, Sentence>> => ({
    ...nounsOf(staffColumns),
    establishedPosts: nounOf(staffColumns, 'establishedPosts', '编制人数'),
  }),
)

/** What a column is called, of whichever form. */
export const anyColumnName = (column: string): Sentence =>
  (Object.hasOwn(names(), column) ? names()[column] : undefined) ?? columnName(column)
