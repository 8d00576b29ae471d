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

/** Identities, made ready to run. */
export const tableRulesOf = (identities: readonly Identity[], hasEveryTable: boolean): TableRules => ({
  programs: compileIdentities(identities),
  emptiness: identities.find(({ clauses }) => clauses.some(({ kind }) => kind === 'empty')) as Identity,
  hasEveryTable,
})
