import { rulesOf } from '../checks/forms.js'
import { noOwnRules, type OwnRules, ownRulesOf } from '../checks/own/ownRules.js'
import type { AnyDocument } from '../documents/forms.js'
import type { ReconciledDocument } from '../facts/compared/comparedFacts.js'
import type { AuditOptions } from '../procedures/audit.js'
import { auditBy } from '../procedures/auditBy.js'
import { reconcile } from '../procedures/reconcile.js'
import type { Framework } from '../scoring/framework.js'
import { policies as publishedPolicies } from '../scoring/policies.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import { allFaults } from '../words/faults.js'
import { isFor } from './isFor.js'
import { checkedDefinitions } from './own/checkedDefinitions.js'
import { type CodedDefinitions, together } from './own/definitions.js'
import type { RuleSet } from './ruleSet.js'
import { type RuledAudit, underWaivers } from './underRules.js'
import { waiversIn } from './waiversIn.js'

/**
 * By what documents are audited again and again: a rule set, and definitions by value. Frameworks and policies are those
 * that documents and the rule set name by their id; identities, ideas and rates are run where they apply.
 */
export interface AuditorOptions extends CodedDefinitions {
  readonly rules?: RuleSet
  /** The day of the audit, `2026-11-30`: waivers are held against it. */
  readonly on?: string
}

/** Audits documents under one rule set. */
export interface Auditor {
  audit(document: AnyDocument, options?: AuditOptions): RuledAudit
  reconcile(documents: readonly ReconciledDocument[]): RuledAudit
}

const everything: RuleSet = { kind: 'ruleSet', id: 'all', rules: {}, waivers: [] }

/**
 * One bureau's way to audit: its rule set, its frameworks, one day; then any number of documents.
 *
 * A document is held against the framework that it names, else the one that the rule set names, else against what `audit`
 * takes by itself. Identities, ideas and rates of the caller's own, given here or in the rule set, are run beside those of
 * the library where their `applies` says so, and explained by what they say and rest on. What is off is not run at all.
 *
 * @throws DefinitionError with everything that is wrong with any of the definitions, at once.
 * @throws TypeError where the rule set names a framework or a policy that is not given, or has waivers and no day is given.
 * @example
 * const rules = readRuleSet({ kind: 'ruleSet', id: 'ours', rules: { S6: 'off' } }).document
 * auditor(rules ? { rules } : {}).audit(accounts).ruleSet // => 'ours'
 * @example
 * const [first] = accountIdentities
 * const ours = first && { ...first, id: 'Z1', says: { zh: '本局要求相等', en: 'our bureau wants them equal' } }
 * const { ledger } = auditor({ identities: ours ? [ours] : [] }).audit(accounts)
 * ledger.rules.some(({ id, holds }) => id === 'Z1' && holds > 0) // => true
 */
export function auditor({ rules = everything, on, ...own }: AuditorOptions = {}): Auditor {
  const ofCode = checkedDefinitions(own, 'auditor')
  const ofSet = checkedDefinitions(rules, rules.id)
  const { frameworks, policies } = together([ofSet, ofCode])
  const ours = named(rules, 'framework', frameworks)
  const policy = named(rules, 'policy', [...publishedPolicies, ...policies])
  const rulesFor = ownRulesFor(rules, { ofCode, ofSet, policy })
  const limit = rules.overFulfilment
  const waiversOf = waiversIn(rules)
  return {
    audit(document, options = {}) {
      // An idea of the caller's may tell any fault, whichever form it looks at.
      const ofForm = { ...rulesOf(document), faults: allFaults }
      const framework =
        options.framework ?? frameworkFor(document, frameworks) ?? (isFor(rules, document) ? ours : undefined)
      const knows = {
        ...options,
        ...(framework ? { framework } : {}),
        ...(limit && isFor(rules, document) ? { overFulfilment: limit.from } : {}),
      }
      return underWaivers(auditBy(ofForm, document, knows, rulesFor(document)), rules, waiversOf, { document, on })
    },
    reconcile: (documents) => underWaivers(reconcile(documents), rules, waiversOf, { on }),
  }
}

/** What a rule set names by its id. */
function named<T extends Framework | ScoringPolicy>(
  rules: RuleSet,
  what: 'framework' | 'policy',
  among: readonly T[],
): T | undefined {
  const id = rules[what]
  const found = among.findLast((one) => one.id === id)
  if (id !== undefined && !found)
    throw new TypeError(`the rule set ${rules.id} names the ${what} ${id}, which is not among those given`)
  return found
}

/** The framework that a document names. */
const frameworkFor = (document: AnyDocument, among: readonly Framework[]): Framework | undefined =>
  'framework' in document ? among.find(({ id }) => id === document.framework) : undefined

/** Definitions by where they stand: those of a rule set are for the documents that it is for. */
interface Own {
  readonly ofCode: CodedDefinitions
  readonly ofSet: CodedDefinitions
  readonly policy: ScoringPolicy | undefined
}

/** What a document is held to beside the rules of the library, and what it is not held to. */
function ownRulesFor(rules: RuleSet, { ofCode, ofSet, policy }: Own): (document: AnyDocument) => OwnRules {
  const off = new Set(Object.keys(rules.rules).filter((id) => rules.rules[id] === 'off'))
  const byCode = ownRulesOf(ofCode)
  const byBoth = ownRulesOf(together([ofSet, ofCode]))
  return (document) =>
    isFor(rules, document) ? { ...byBoth(document), off, policy } : { ...noOwnRules, ...byCode(document) }
}
