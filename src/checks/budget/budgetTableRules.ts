import { type TableRules, tableRulesOf } from '../tableRules.js'
import { budgetIdentities } from './identities.js'

/** What the tables of a budget are held to: which of them are printed differs by place. */
export const budgetTableRules: TableRules = /* @__PURE__ */ tableRulesOf(budgetIdentities, false)
