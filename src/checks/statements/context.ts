import type { FinalAccounts } from '../../documents/accounts.js'
import { type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import { type Classifications, classificationsOf } from '../../terms/classificationsOf.js'

/** What rules on final accounts look at besides: the tables, and last year's accounts if given. */
export interface AccountsContext extends NarrativeContext {
  readonly document: FinalAccounts
  readonly previousYear: FinalAccounts | null
  /** The lists of codes that the document's codes are looked up in; null where those of its year are not held. */
  readonly classifications: Classifications | null
}

export function contextOf(
  document: FinalAccounts,
  previousYear: FinalAccounts | null,
  classifications: Classifications | null = classificationsOf(document.year),
): AccountsContext {
  return { document, previousYear, quantities: narrativeOf(document).quantities, classifications }
}
