import type { TabledDocument } from '../documents/tabledDocument.js'
import { accountIdentities } from './accounts/identities.js'
import { budgetIdentities } from './budget/identities.js'
import type { Identity } from './identity.js'
import { compileIdentities, type Program } from './program.js'

/** What the tables of a form are held to, made ready to run. */
export interface TableRules {
  readonly programs: readonly Program[]
  /** What an empty table is held to. */
  readonly emptiness: Identity
  /** Does every place print every table? Else a clause on one that is not there is none. */
  readonly hasEveryTable: boolean
}

const rulesOf = (identities: readonly Identity[], hasEveryTable: boolean): TableRules => ({
  programs: compileIdentities(identities),
  emptiness: identities.find(({ clauses }) => clauses.some(({ kind }) => kind === 'empty')) as Identity,
  hasEveryTable,
})

export const rulesOfTables: Readonly<Record<TabledDocument['kind'], TableRules>> = {
  finalAccounts: /* @__PURE__ */ rulesOf(accountIdentities, true),
  departmentBudget: /* @__PURE__ */ rulesOf(budgetIdentities, false),
}
