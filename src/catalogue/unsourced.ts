import { frozen } from '../exact/frozen.js'
import { unsourcedRates } from '../rates/unsourcedRates.js'
import { nationalUseOfResults } from '../scoring/unsourced/nationalUseOfResults.js'
import { unsourcedPolicies } from '../scoring/unsourcedPolicies.js'
import { type CatalogueEntry, entryOf } from './catalogueEntry.js'
import { policyEntry, rateEntry } from './entriesOf.js'

/**
 * Definitions of which no source was seen: a formula, a number or the whole rule is supposed, and `basis.assumed` says
 * what. They are apart from the catalogue; the library itself applies none of them, and what rests on one is a note.
 *
 * @example unsourced.find(({ id }) => id === 'formerCentral')?.basis.assumed?.en // => 'no text was seen; …'
 */
export const unsourced: readonly CatalogueEntry[] = /* @__PURE__ */ frozen([
  ...unsourcedPolicies.map(policyEntry),
  ...unsourcedRates.map(rateEntry),
  entryOf(nationalUseOfResults),
])
