import type { Case } from '../checks/case.js'
import type { LedgerEntry } from '../verdicts/finding.js'

/** A judged case as an entry of the ledger. */
export const entryOf = ({ rule, key, where, label, stated, operands, judgement }: Case): LedgerEntry => ({
  key,
  id: rule.id,
  outcome: judgement.outcome,
  stated,
  computed: judgement.computed,
  difference: judgement.difference,
  allowed: judgement.allowed,
  ...(judgement.relation ? { relation: judgement.relation } : {}),
  where,
  label,
  operands,
  ...(judgement.reason ? { reason: judgement.reason } : {}),
})
