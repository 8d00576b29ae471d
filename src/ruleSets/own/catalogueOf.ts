import { type CatalogueEntry, entryOf } from '../../catalogue/catalogueEntry.js'
import { frameworkEntry, identityEntry, policyEntry, rateEntry } from '../../catalogue/entriesOf.js'
import type { CodedDefinitions } from './definitions.js'

/**
 * What do definitions of a bureau's own say, as the catalogue tells those of the library?
 *
 * Takes a rule set that was read, or definitions by value; of a list that there is not, nothing is told.
 *
 * @example
 * const rules = { kind: 'ruleSet', id: 'ours', identities: [{ ...accountIdentities[0], id: 'OURS1' }] }
 * catalogueOf(rules)[0]?.id // => 'OURS1'
 */
export function catalogueOf(definitions: CodedDefinitions): readonly CatalogueEntry[] {
  const { identities = [], ideas = [], rates = [], policies = [], frameworks = [] } = definitions
  return [
    ...identities.map(identityEntry),
    ...ideas.map((idea) => entryOf(idea)),
    ...rates.map(rateEntry),
    ...policies.map(policyEntry),
    ...frameworks.map(frameworkEntry),
  ]
}
