import { assess } from '../targets/assess.js'
import type { Assessment, Direction } from '../targets/assessment.js'
import type { AssessReason } from '../targets/reasons.js'
import type { Reason } from '../verdicts/outcome.js'
import type { IndicatorRow, TargetColumn } from './indicatorRow.js'

/** What is known beside a target and a value of a row. */
interface Beside {
  /** Which value is held against the target: what was reached, where nothing else is said. */
  readonly value?: 'actual' | 'forecast'
  readonly direction?: Direction
  readonly year?: number
}

/** A value held against a target of its row; which way is better the names of the row decide, or the caller. */
export const assessRow = (
  row: IndicatorRow,
  target: TargetColumn,
  { value = 'actual', ...known }: Beside = {},
): Assessment => assess(row.read(target), row.read(value), { ...row.names(target), ...known })

const reasons: Readonly<Partial<Record<AssessReason, Reason>>> = {
  targetBlank: 'blank',
  actualBlank: 'blank',
  unitsNotComparable: 'unitsDiffer',
  unitMissing: 'unitsDiffer',
}

/** Why a target could not be held against an actual, as a ledger tells it. */
export const reasonOf = ({ reason }: Assessment): Reason =>
  (reason === undefined ? undefined : reasons[reason]) ?? 'unreadable'
