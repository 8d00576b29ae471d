import { getDayOfYear } from 'date-fns/getDayOfYear'
import { getDaysInYear } from 'date-fns/getDaysInYear'
import { getMonth } from 'date-fns/getMonth'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { Decimal } from '../exact/decimal.js'
import { type Rate, rate } from '../exact/measure.js'

/** How much of its fiscal year, which is the calendar year, is over at the end of a day. */
export interface Elapsed {
  readonly cutOff: string
  /** The month of the day, from 1 to 12: what the published signals count by, also in the middle of a month. */
  readonly month: number
  /** Month ÷ 12. */
  readonly byMonth: Rate
  /** Day of the year ÷ days of the year. */
  readonly byDay: Rate
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * How much of the year is over at the end of this day?
 *
 * @throws RangeError for what is no day as `2024-06-30`.
 * @example elapsedAt('2024-06-30').byMonth.value // => 0.5
 */
export function elapsedAt(cutOff: string): Elapsed {
  const day = parseISO(cutOff)
  if (!isoDay.test(cutOff) || !isValid(day)) throw new RangeError(`expected a day as 2024-06-30, received ${cutOff}`)
  const month = getMonth(day) + 1
  return {
    cutOff,
    month,
    byMonth: rate(new Decimal(month).div(12)),
    byDay: rate(new Decimal(getDayOfYear(day)).div(getDaysInYear(day))),
  }
}
