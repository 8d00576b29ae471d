import { assess } from '../targets/assess.js'
import type { Assessment, AssessOptions } from '../targets/assessment.js'
import type { AssessReason } from '../targets/reasons.js'
import type { Reason } from '../verdicts/outcome.js'
import type { IndicatorRow, PrintedValue } from './indicatorRow.js'

/** What is known of the indicator of a row beside its target and its actual. */
export const knownOf = ({ level1, level2, level3 }: IndicatorRow, year?: number): AssessOptions => ({
  name: level3,
  level1,
  level2,
  ...(year === undefined ? {} : { year }),
})

/** A value held against a target of its row. */
export const assessRow = (row: IndicatorRow, target: PrintedValue, value: PrintedValue, year?: number): Assessment =>
  assess(target.read, value.read, knownOf(row, year))

const reasons: Readonly<Partial<Record<AssessReason, Reason>>> = {
  targetBlank: 'blank',
  actualBlank: 'blank',
  unitsNotComparable: 'unitsDiffer',
  unitMissing: 'unitsDiffer',
}

/** Why a target could not be held against an actual, as a ledger tells it. */
export const reasonOf = ({ reason }: Assessment): Reason =>
  (reason === undefined ? undefined : reasons[reason]) ?? 'unreadable'
