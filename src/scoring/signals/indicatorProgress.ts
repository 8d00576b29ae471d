import { Decimal, one } from '../../exact/decimal.js'
import { assess } from '../../targets/assess.js'
import type { Assessment, AssessOptions } from '../../targets/assessment.js'
import { plainGlyphs } from '../../targets/glyphs.js'
import { measureOf } from '../../targets/measure.js'
import { parseTarget } from '../../targets/parseTarget.js'
import type { Target } from '../../targets/target.js'
import type { WatchedTarget } from './watchedTarget.js'

/** How far an indicator got in the months gone by. */
export interface IndicatorProgress {
  readonly assessment: Assessment
  /** Actual ÷ what was due by now; null where there is no such share. */
  readonly progress: Decimal | null
  /** The column of the target that it is held against. */
  readonly column: 'periodTarget' | 'target'
  readonly text: string
  /** Not one whole thing is due yet. */
  readonly nothingDue?: true
}

/**
 * Held against the target of the period where one is printed, else against the target of the year: a percentage or a
 * ceiling as it is, anything else in proportion to the months gone by. Of things that are counted only whole ones are
 * due: of one report a year none before December.
 */
export function progressOf(
  { target, periodTarget, actual }: WatchedTarget,
  month: number,
  known: AssessOptions = {},
): IndicatorProgress {
  if (periodTarget !== undefined && parseTarget(periodTarget).kind !== 'blank') {
    const assessment = assess(periodTarget, actual, known)
    return { assessment, progress: assessment.completion ?? null, column: 'periodTarget', text: periodTarget }
  }
  const assessment = assess(target, actual, known)
  const goal = parseTarget(target)
  const whole = (goal.kind === 'quantity' && goal.unit === '%') || assessment.direction === 'lower'
  const due = whole ? one : dueBy(goal, month)
  const progress = due.isZero() ? null : (assessment.completion?.div(due) ?? null)
  return {
    assessment,
    progress,
    column: 'target',
    text: target,
    ...(due.isZero() ? { nothingDue: true as const } : {}),
  }
}

/** The share of a target that is due at the end of a month. */
function dueBy(goal: Target, month: number): Decimal {
  const share = new Decimal(month).div(12)
  if (goal.kind !== 'quantity' || goal.unit === null || goal.value.isZero()) return share
  const isCounted = measureOf(plainGlyphs(goal.unit)).dimension.startsWith('count:')
  return isCounted && goal.value.isInteger() ? goal.value.times(share).floor().div(goal.value) : share
}
