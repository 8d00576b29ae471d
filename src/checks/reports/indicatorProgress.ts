import { Decimal } from '../../exact/decimal.js'
import { assess } from '../../targets/assess.js'
import type { Assessment } from '../../targets/assessment.js'
import { parseTarget } from '../../targets/parseTarget.js'
import type { MonitoredIndicator } from './monitoredRows.js'

/** How far an indicator got in the months gone by. */
export interface IndicatorProgress {
  readonly assessment: Assessment
  /** Actual ÷ what was due by now; null where there is no such share. */
  readonly progress: Decimal | null
  /** The column of the target that it is held against. */
  readonly column: 'periodTarget' | 'target'
  readonly text: string
}

/**
 * Held against the target of the period where one is printed, else against the target of the year: a percentage or a
 * ceiling as it is, anything else in proportion to the months gone by.
 */
export function progressOf({ target, periodTarget, actual }: MonitoredIndicator, month: number): IndicatorProgress {
  if (periodTarget !== undefined && parseTarget(periodTarget).kind !== 'blank') {
    const assessment = assess(periodTarget, actual)
    return { assessment, progress: assessment.completion ?? null, column: 'periodTarget', text: periodTarget }
  }
  const assessment = assess(target, actual)
  const goal = parseTarget(target)
  const whole = (goal.kind === 'quantity' && goal.unit === '%') || assessment.direction === 'lower'
  const progress = assessment.completion?.div(whole ? 1 : new Decimal(month).div(12)) ?? null
  return { assessment, progress, column: 'target', text: target }
}
