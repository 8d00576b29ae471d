import type { AnyDocument } from '../documents/forms.js'
import type { ReconciledDocument } from '../facts/compared/comparedFacts.js'
import { type AuditOptions, audit } from '../procedures/audit.js'
import { reconcile } from '../procedures/reconcile.js'
import type { Framework } from '../scoring/framework.js'
import type { RuleSet } from './ruleSet.js'
import { type RuledAudit, underRules } from './underRules.js'

/** By what documents are audited again and again. */
export interface AuditorOptions {
  readonly rules?: RuleSet
  /** Frameworks that documents and the rule set name by their id. */
  readonly frameworks?: readonly Framework[]
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
 * takes by itself.
 *
 * @throws TypeError where the rule set names a framework that is not given, or has waivers and no day is given.
 * @example
 * const rules = readRuleSet({ kind: 'ruleSet', id: 'ours', rules: { S6: 'off' } }).document
 * auditor(rules ? { rules } : {}).audit(accounts).ruleSet // => 'ours'
 */
export function auditor({ rules = everything, frameworks = [], on }: AuditorOptions = {}): Auditor {
  const byId = new Map(frameworks.map((framework) => [framework.id, framework]))
  const ours = rules.framework === undefined ? undefined : byId.get(rules.framework)
  if (rules.framework !== undefined && !ours)
    throw new TypeError(
      `the rule set ${rules.id} names the framework ${rules.framework}, which is not among those given`,
    )
  const frameworkOf = (document: AnyDocument): Framework | undefined =>
    ('framework' in document && document.framework ? byId.get(document.framework) : undefined) ?? ours
  const limit = rules.overFulfilment
  return {
    audit(document, options = {}) {
      const framework = options.framework ?? frameworkOf(document)
      const knows = {
        ...options,
        ...(framework ? { framework } : {}),
        ...(limit ? { overFulfilment: limit.from } : {}),
      }
      return underRules(audit(document, knows), rules, { document, on })
    },
    reconcile: (documents) => underRules(reconcile(documents), rules, { on }),
  }
}
