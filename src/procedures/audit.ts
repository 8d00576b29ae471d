import { auditAccounts } from '../checks/accounts/auditAccounts.js'
import type { Case } from '../checks/case.js'
import { findingsOf } from '../checks/findings.js'
import { coverageOf } from '../checks/tally.js'
import type { FinalAccounts } from '../documents/accounts.js'
import type { Finding, Ledger, LedgerEntry } from '../verdicts/finding.js'

/** What an audit found. `JSON.stringify` gives findings, the lines of the ledger and the coverage. */
export interface Audit {
  readonly findings: readonly Finding[]
  readonly ledger: Ledger
  /** (holds + rounding + broken) ÷ (those + insufficientData); null when there was nothing to check. */
  readonly coverage: number | null
}

export interface AuditOptions {
  /** Last year's accounts of the same department: their closing balances and figures are compared. */
  readonly previousYear?: FinalAccounts
}

/**
 * What is wrong in this document, and what was checked?
 *
 * Every rule that applies is run. A finding is a rule that is broken, or a blank that hides a figure, with stated and
 * computed value, difference, what rounding allows, every operand with its place, and the law. The ledger says for every
 * rule how many cases held, held within rounding, were broken, not applicable, or could not be checked and why; a
 * missing table is named there. Blank is not zero; a finding that rests on a doubtful reading is a note. Nothing is
 * thrown for any document that was read.
 *
 * @example audit(FinalAccounts.parse(json)).findings.map(({ key }) => key)
 */
export function audit(document: FinalAccounts, options: AuditOptions = {}): Audit {
  const { tally, casesOf } = auditAccounts(document, options.previousYear ?? null)
  const rules = tally.lines()
  const entries = (id?: string): readonly LedgerEntry[] =>
    tally
      .rules()
      .filter((rule) => id === undefined || rule.id === id)
      .flatMap(casesOf)
      .map(entryOf)
  return {
    findings: findingsOf(tally.cases, document.doubtful ?? []),
    ledger: { rules, entries },
    coverage: coverageOf(rules),
  }
}

const entryOf = ({ rule, key, where, label, stated, operands, judgement }: Case): LedgerEntry => ({
  key,
  id: rule.id,
  outcome: judgement.outcome,
  stated,
  computed: judgement.computed,
  difference: judgement.difference,
  allowed: judgement.allowed,
  where,
  label,
  operands,
  ...(judgement.reason ? { reason: judgement.reason } : {}),
})
