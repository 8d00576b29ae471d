import type { AssessReason } from '../../targets/reasons.js'
import type { Outcome, Reason } from '../../verdicts/outcome.js'

/** The outcome of a plain question: is it so? */
export const heldIf = (so: boolean): Outcome => (so ? 'holds' : 'broken')

const reasons: Readonly<Partial<Record<AssessReason, Reason>>> = {
  targetBlank: 'blank',
  actualBlank: 'blank',
  unitsNotComparable: 'unitsDiffer',
  unitMissing: 'unitsDiffer',
}

/** Why a target could not be held against an actual, as a ledger tells it. */
export const reasonOf = (reason: AssessReason | undefined): Reason =>
  (reason === undefined ? undefined : reasons[reason]) ?? 'unreadable'
