import { coverageOf } from '../checks/tally.js'
import type { AnyDocument } from '../documents/forms.js'
import type { Audit } from '../procedures/audit.js'
import type { Finding, LedgerEntry, LedgerLine, RuleOfFinding, Severity } from '../verdicts/finding.js'
import { bySeverity } from '../verdicts/severities.js'
import { isFor } from './isFor.js'
import type { RuleSet, Waiver } from './ruleSet.js'
import { type LapseReason, lapseOf } from './waiver.js'
import { type WaiversOf, waiversIn } from './waiversIn.js'

/** A finding that is accepted, with the waiver that says so. */
export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** A waiver that holds no longer: its finding counts again. */
export interface LapsedWaiver {
  readonly waiver: Waiver
  readonly why: LapseReason
  readonly key: string
}

/** An audit as a rule set sees it. */
export interface RuledAudit extends Audit {
  /** The rule set; null where it is not for this region or year. */
  readonly ruleSet: string | null
  readonly waived: readonly WaivedFinding[]
  readonly lapsed: readonly LapsedWaiver[]
}

/** What is judged, and on which day. */
export interface RuledCase {
  readonly document?: AnyDocument | undefined
  readonly on?: string | undefined
}

/**
 * An audit under a rule set: what is off is gone, what is graver or less grave says so, and what is waived stands apart.
 *
 * A doubtful reading stays a note, however grave its rule. A waiver that is over, or of which a figure changed, is told in
 * `lapsed` and its finding counts. Where the set is for another region or year nothing changes and `ruleSet` is null.
 *
 * @throws TypeError where the set has waivers and `on`, the day (`2026-11-30`), is not given: the library has no clock.
 * @example
 * const rules: RuleSet = { kind: 'ruleSet', id: 'ours', rules: { S6: 'off' }, waivers: [] }
 * underRules(audit(accounts), rules, { document: accounts }).findings.some(({ id }) => id === 'S6') // => false
 */
export const underRules = (audit: Audit, set: RuleSet, of: RuledCase = {}): RuledAudit =>
  underWaivers(audit, set, waiversIn(set), of)

/** The same with the waivers of the set looked through before: for who audits again and again. */
export function underWaivers(
  audit: Audit,
  set: RuleSet,
  waiversOf: WaiversOf,
  { document, on }: RuledCase = {},
): RuledAudit {
  if (document && !isFor(set, document)) return { ...audit, ruleSet: null, waived: [], lapsed: [] }
  if (set.waivers.length > 0 && on === undefined)
    throw new TypeError("a rule set with waivers needs the day of the audit: { on: '2026-11-30' }")
  const run = audit.findings.filter(({ id }) => set.rules[id] !== 'off').map((finding) => graded(finding, set))
  const split = run.map((finding) => ({ finding, ...waived(waiversOf(finding, document), finding, on ?? '') }))
  const rules = audit.ledger.rules.filter(({ id }) => set.rules[id] !== 'off').map((line) => gradedLine(line, set))
  const entries = (id?: string): readonly LedgerEntry[] =>
    audit.ledger.entries(id).filter((one) => set.rules[one.id] !== 'off')
  return {
    ...audit,
    findings: bySeverity(split.flatMap(({ finding, waiver, why }) => (waiver && why === null ? [] : [finding]))),
    ledger: { rules, entries },
    coverage: coverageOf(rules),
    ruleSet: set.id,
    waived: split.flatMap(({ finding, waiver, why }) => (waiver && why === null ? [{ finding, waiver }] : [])),
    lapsed: split.flatMap(({ finding: { key }, waiver, why }) => (waiver && why ? [{ waiver, why, key }] : [])),
  }
}

interface Found {
  readonly waiver?: Waiver
  readonly why: LapseReason | null
}

/** The waiver of a finding that holds; else one that lapsed. */
function waived(waivers: readonly Waiver[], finding: Finding, on: string): Found {
  const about = waivers.map((waiver) => ({ waiver, why: lapseOf(waiver, finding, on) }))
  return about.find(({ why }) => why === null) ?? about.at(-1) ?? { why: null }
}

const severityIn = ({ rules }: RuleSet, id: string): Severity | undefined => {
  const setting = rules[id]
  return setting === 'off' ? undefined : setting
}

function gradedLine(line: LedgerLine, set: RuleSet): LedgerLine {
  const rule = gradedRule(line.rule, set)
  return rule === line.rule ? line : { ...line, rule }
}

function gradedRule(rule: RuleOfFinding, set: RuleSet): RuleOfFinding {
  const severity = severityIn(set, rule.id)
  return severity === undefined ? rule : { ...rule, severity }
}

function graded(finding: Finding, set: RuleSet): Finding {
  const severity = severityIn(set, finding.id)
  if (severity === undefined) return finding
  return { ...finding, severity: finding.doubt === undefined ? severity : 'note', rule: gradedRule(finding.rule, set) }
}
