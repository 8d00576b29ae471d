import { type CatalogueEntry, entryOf } from '../../catalogue/catalogueEntry.js'
import { policyInWords } from '../../catalogue/curveInWords.js'
import { weightsOf } from '../../catalogue/operands.js'
import { clauseFormula } from '../../checks/clauseFormula.js'
import { formulaInWords } from '../../rates/formulaInWords.js'
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
export const catalogueOf = (definitions: CodedDefinitions): readonly CatalogueEntry[] => {
  const { identities = [], ideas = [], rates = [], policies = [], frameworks = [] } = definitions
  return [
    ...identities.map((identity) =>
      entryOf(
        identity,
        identity.clauses.map((clause) => ({ zh: clauseFormula(clause, 'zh'), en: clauseFormula(clause, 'en') })),
      ),
    ),
    ...ideas.map((idea) => entryOf(idea)),
    ...rates.map((rate) => entryOf({ ...rate, title: rate.label }, [formulaInWords(rate)])),
    ...policies.map((policy) => entryOf(policy, policyInWords(policy))),
    ...frameworks.map((framework) => entryOf(framework, weightsOf(framework))),
  ]
}
