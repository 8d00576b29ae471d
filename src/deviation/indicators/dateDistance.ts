import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { Decimal } from '../../exact/decimal.js'
import { type DaySpan, daySpans, isYearless } from '../../targets/dateSpan.js'
import type { DateTarget } from '../../targets/target.js'
import { type Distance, noDistance, plainDistance } from './distance.js'

/**
 * How many calendar days after its date is the actual? Before it they are negative.
 *
 * What is due by a month, a year or the end of a period is due on its last day, what is due from a date on, on its first.
 * An actual that names no day is known only where it is the very month, year or period that was asked for.
 */
export function dateDistance(target: DateTarget, actual: DateTarget, year: number): Distance {
  if (target.comparator === '<') return noDistance('date', 'unclearBefore')
  if (actual.comparator !== undefined) return noDistance('date', 'actualIsBound')
  if (Number.isNaN(year) && isYearless(target.value) !== isYearless(actual.value))
    return noDistance('date', 'yearMissing')
  const [due, reached] = spansOf(target, actual, year)
  if (due.first === reached.first && due.last === reached.last) return plainDistance('date', new Decimal(0), '天')
  if (reached.first !== reached.last) return noDistance('date', 'datePrecision')
  const day = target.comparator === '>=' ? due.first : due.last
  return plainDistance('date', new Decimal(differenceInCalendarDays(dayOf(reached.last), dayOf(day))), '天')
}

/** The ends that count: of what begins, the first; of what must be done, the last. */
function spansOf(target: DateTarget, actual: DateTarget, year: number): readonly [due: DaySpan, reached: DaySpan] {
  const end = target.comparator === '>=' ? 0 : 1
  return [daySpans(target.value, year)[end], daySpans(actual.value, year)[end]]
}

/** A day of the calendar for 20211231. */
const dayOf = (digits: number): Date =>
  new Date(Math.floor(digits / 10_000), (Math.floor(digits / 100) % 100) - 1, digits % 100)
