import type { FinalAccounts } from '../../documents/accounts.js'
import { type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import type { Classification } from '../../terms/classification.js'
import { economicClassification2024 } from '../../terms/economic.js'
import { functionalClassification2024 } from '../../terms/functional.js'

/** What rules on final accounts look at besides: the tables, and last year's accounts if given. */
export interface AccountsContext extends NarrativeContext {
  readonly document: FinalAccounts
  readonly previousYear: FinalAccounts | null
  /** The lists of codes that the document's codes are looked up in. */
  readonly classifications: Classifications
}

/** The lists of codes that apply. They change every year: each is a value with its years. */
export interface Classifications {
  readonly functional: Classification
  readonly economic: Classification
}

export const classifications2024: Classifications = {
  functional: functionalClassification2024,
  economic: economicClassification2024,
}

export function contextOf(
  document: FinalAccounts,
  previousYear: FinalAccounts | null,
  classifications: Classifications = classifications2024,
): AccountsContext {
  return { document, previousYear, quantities: narrativeOf(document).quantities, classifications }
}
