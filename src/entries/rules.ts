/** What documents are held to, as data: identities, inspections, signals, the law that they rest on, ids that are no more, and the ledger. */

export { idToday, type RetiredId, retired } from '../catalogue/retired.js'
export { accountIdentities } from '../checks/accounts/identities.js'
export { budgetIdentities } from '../checks/budget/identities.js'
export type { Claim } from '../checks/claim.js'
export type { Context } from '../checks/context.js'
export type { Idea } from '../checks/idea.js'
export type { Clause, Identity } from '../checks/identity.js'
export type { HeldRate } from '../checks/own/heldRate.js'
export type { OwnExample, OwnIdea } from '../checks/own/ownIdea.js'
export type { RateCell } from '../checks/own/rateCell.js'
export type { Rule } from '../checks/rule.js'
export type { TargetDocument } from '../documents/targetDocument.js'
export type { ReconciledDocument } from '../facts/compared/comparedFacts.js'
export type { Applies } from '../law/applies.js'
export type { Basis, Instrument, Sentence, Standing } from '../law/basis.js'
export { instruments } from '../law/instruments.js'
export { type Auditor, type AuditorOptions, auditor } from '../ruleSets/auditor.js'
export { type RuleSetDifference, ruleSetDifferences } from '../ruleSets/differences.js'
export { catalogueOf } from '../ruleSets/own/catalogueOf.js'
export type { CodedDefinitions, WrittenDefinitions } from '../ruleSets/own/definitions.js'
export { type RuleSetOptions, readRuleSet } from '../ruleSets/readRuleSet.js'
export type {
  OverFulfilmentSetting,
  RuleSet,
  RuleSetJson,
  RuleSetting,
  RuleSetYears,
  Waiver,
} from '../ruleSets/ruleSet.js'
export {
  type LapsedWaiver,
  type RuledAudit,
  type RuledCase,
  underRules,
  type WaivedFinding,
} from '../ruleSets/underRules.js'
export { figuresOf, type LapseReason, type WaiverTerms, waiverOf } from '../ruleSets/waiver.js'
export { DefinitionError } from '../scoring/definitionError.js'
export { publishedSignals } from '../scoring/signals/publishedSignals.js'
export type { LightBand, SignalRule } from '../scoring/signals/signalRule.js'
export type { Classifications } from '../terms/classificationsOf.js'
export type { Light } from '../terms/signalLight.js'
export type { Counting, Ledger, LedgerEntry, LedgerLine, Operand, RuleOfFinding } from '../verdicts/finding.js'
export type { Hint, Reason } from '../verdicts/outcome.js'
export type { Inequality } from '../verdicts/relation.js'
