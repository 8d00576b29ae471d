import { daysIn, digitsOf } from './datePoint.js'

/** The first and last day of a date, as numbers 20211231. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** Is no year printed in this date? */
export const isYearless = (value: string): boolean => value.startsWith('--')

/** The days of the first end of a period and of its last; both the same for a single date. */
export function daySpans(value: string, year: number): readonly [from: DaySpan, to: DaySpan] {
  const [from = '', to = from] = value.split('..')
  return [daySpan(from, year), daySpan(to, year)]
}

function daySpan(point: string, year: number): DaySpan {
  const [printed, month, day] = isYearless(point) ? [`${year}`, ...point.slice(2).split('-')] : point.split('-')
  const base = digitsOf(printed ?? '') * 10000
  if (month === undefined) return { first: base + 101, last: base + 1231 }
  const start = base + digitsOf(month) * 100
  if (day === undefined) return { first: start + 1, last: start + daysIn(printed ?? null, digitsOf(month)) }
  return { first: start + digitsOf(day), last: start + digitsOf(day) }
}
