import { type Decimal, one, zero } from '../exact/decimal.js'
import { type Figure, halfDigit } from '../verdicts/figure.js'
import { exactly, judgeRate, type Range } from '../verdicts/judgeRate.js'
import { assessRow } from './assessedRow.js'
import type { IndicatorRow, TargetColumn } from './indicatorRow.js'

/** What a form may mean by the completion of an indicator: its value, and what rounding of the figures behind it allows. */
export interface CompletionReading {
  readonly value: Decimal
  readonly range: Range
}

const only = (value: Decimal): CompletionReading => ({ value, range: exactly(value) })

/** By which share of itself a printed figure may be off: by none where it is whole, since it counts. */
function roomOf(row: IndicatorRow, column: TargetColumn | 'actual'): Decimal {
  const read = row.read(column)
  const isRounded = read.kind === 'quantity' && read.decimals > 0 && !read.value.isZero()
  return isRounded ? halfDigit(read.decimals).div(read.value.abs()) : zero
}

/** Actual ÷ target, between what the printed decimals allow. */
function quotient(row: IndicatorRow, column: TargetColumn, value: Decimal): CompletionReading {
  const [reached, goal] = [roomOf(row, 'actual'), roomOf(row, column)]
  if (goal.gte(one)) return only(value)
  const low = value.times(one.minus(reached)).div(one.plus(goal))
  const high = value.times(one.plus(reached)).div(one.minus(goal))
  return { value, range: { low, high } }
}

/**
 * What may be called the completion of a row against a target, the likeliest first: actual ÷ target; where less is better,
 * also target ÷ actual, and what was saved on top of the whole; the whole where it is met, since forms cap it. Nothing where
 * target and actual are not two figures.
 */
export function completionReadings(row: IndicatorRow, column: TargetColumn): readonly CompletionReading[] {
  const { completion, outcome, direction } = assessRow(row, column)
  if (!completion) return []
  const isLower = direction === 'lower' && !completion.isZero()
  return [
    quotient(row, column, completion),
    ...(isLower ? [only(one.div(completion)), only(one.plus(one).minus(completion))] : []),
    ...(outcome === 'met' ? [only(one)] : []),
  ]
}

/** Is a stated rate one of these? */
export const isOneOf = (stated: Figure, readings: readonly CompletionReading[]): boolean =>
  readings.some(({ value, range }) => judgeRate(stated, value, () => range).outcome !== 'broken')
