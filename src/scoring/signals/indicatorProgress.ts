import { Decimal, one } from '../../exact/decimal.js'
import { assessRow } from '../../facts/assessedRow.js'
import type { IndicatorRow } from '../../facts/indicatorRow.js'
import type { Assessment } from '../../targets/assessment.js'
import { plainGlyphs } from '../../targets/glyphs.js'
import { measureOf } from '../../targets/measure.js'
import type { Target } from '../../targets/target.js'

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

/** Is a target of the period printed? */
export const hasPeriodTarget = (row: IndicatorRow): boolean => row.read('periodTarget').kind !== 'blank'

/**
 * Held against the target of the period where one is printed, else against the target of the year: a percentage or a
 * ceiling as it is, anything else in proportion to the months gone by. Of things that are counted only whole ones are
 * due: of one report a year none before December.
 */
export function progressOf(row: IndicatorRow, month: number): IndicatorProgress {
  const column = hasPeriodTarget(row) ? 'periodTarget' : 'target'
  const assessment = assessRow(row, column)
  const due = column === 'periodTarget' ? one : dueBy(row.read('target'), assessment, month)
  return {
    assessment,
    progress: due.isZero() ? null : (assessment.completion?.div(due) ?? null),
    column,
    text: row.words(column),
    ...(due.isZero() ? { nothingDue: true as const } : {}),
  }
}

/** The share of a target that is due at the end of a month. */
function dueBy(goal: Target, { direction }: Assessment, month: number): Decimal {
  const share = new Decimal(month).div(12)
  if (direction === 'lower') return one
  if (goal.kind !== 'quantity' || goal.unit === null) return share
  if (goal.unit === '%') return one
  if (goal.value.isZero()) return share
  const isCounted = measureOf(plainGlyphs(goal.unit)).dimension.startsWith('count:')
  return isCounted && goal.value.isInteger() ? goal.value.times(share).floor().div(goal.value) : share
}
