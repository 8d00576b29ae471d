import { type TableRules, tableRulesOf } from '../tableRules.js'
import { accountIdentities } from './identities.js'

/** What the tables of final accounts are held to: every place prints all of them. */
export const accountTableRules: TableRules = /* @__PURE__ */ tableRulesOf(accountIdentities, true)
