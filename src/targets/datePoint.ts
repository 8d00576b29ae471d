import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { afterDigits, isDigitAt } from './glyphs.js'

/** The first and the last day of a date in a text, as `DateTarget.value` writes them, and where it ends. */
export interface DatePoint {
  readonly end: number
  readonly from: string
  readonly to: string
  /** The printed year, or null. */
  readonly year: string | null
  /** Finer than a year. */
  readonly precise: boolean
  /** One day, or the end of a month or year. */
  readonly exactDay: boolean
}

export type PointReading = DatePoint | 'impossible' | null

/** The days of a month; of February 29 where no year is printed. */
export function daysIn(year: string | null, month: number): number {
  return getDaysInMonth(new Date(year === null ? 2000 : digitsOf(year), month - 1))
}

/** A few digits as a whole number. */
export function digitsOf(text: string): number {
  let value = 0
  for (let at = 0; at < text.length; at++) value = value * 10 + (text.charCodeAt(at) - 48)
  return value
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** `2021-03`, `2021-03-31`, or without a year `--03`, `--03-31`. */
export function writeDate(year: string | null, month: number, day?: number): string {
  const head = `${year ?? '-'}-${two(month)}`
  return day === undefined ? head : `${head}-${two(day)}`
}

const period = (year: string | null, end: number, from: string, to: string, exactDay: boolean): DatePoint => ({
  end,
  from,
  to,
  year,
  precise: true,
  exactDay,
})

/** A whole year, as far as it is printed. */
export function wholeYear(year: string, end: number): DatePoint {
  return { end, from: year, to: year, year, precise: false, exactDay: false }
}

/** Months of a year, one or several. */
export function monthsOf(year: string | null, end: number, first: number, last: number): PointReading {
  if (first < 1 || last > 12 || first > last) return 'impossible'
  return period(year, end, writeDate(year, first), writeDate(year, last), false)
}

/** Days of a month: one, or a third of it. */
export function daysOf(year: string | null, end: number, month: number, first: number, last: number): PointReading {
  if (month < 1 || month > 12 || first < 1 || last > daysIn(year, month)) return 'impossible'
  return period(year, end, writeDate(year, month, first), writeDate(year, month, last), first === last)
}

/** The last day of a month. */
export function lastDayOf(year: string | null, end: number, month: number): PointReading {
  const day = daysIn(year, month)
  return daysOf(year, end, month, day, day)
}

/** Two digits at most, as a month or a day is written; null when there are none or more. */
export function shortNumber(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const end = isDigitAt(text, at) ? afterDigits(text, at) : at
  return end === at || end - at > 2 ? null : { value: digitsOf(text.slice(at, end)), end }
}
