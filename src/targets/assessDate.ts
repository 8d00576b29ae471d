import type { Assessment, AssessOptions } from './assessment.js'
import { undeterminable } from './assessment.js'
import type { DaySpan } from './dateSpan.js'
import { daySpans, isYearless } from './dateSpan.js'
import { plainGlyphs } from './glyphs.js'
import { readDatePoint } from './readDatePoint.js'
import type { DateTarget, QuantityTarget } from './target.js'

/** Any leap year: two dates without a year are compared within one and the same. */
const someYear = 2000

/**
 * A date against a date: earlier or the same meets it. A month or year is met on its last day, a period at its end; a
 * date too coarse to tell is undeterminable. "前" after a whole month does not say whether that month still counts.
 */
export function assessDate(target: DateTarget, actual: DateTarget, options: AssessOptions): Assessment {
  const isKnown = options.year !== undefined && !Number.isNaN(options.year)
  const yearless = [target, actual].filter(({ value }) => isYearless(value)).length
  if (yearless === 1 && !isKnown) return undeterminable('yearMissing')
  const year = isKnown ? (options.year as number) : someYear
  const outcome = judge(target, daySpans(target.value, year), openSpan(actual, daySpans(actual.value, year)[1]))
  return outcome === 'met' || outcome === 'notMet' ? { outcome } : undeterminable(outcome)
}

/** "By the 31st" as an actual leaves the day open on one side; "before December" may still mean a day in it. */
function openSpan({ comparator }: DateTarget, { first, last }: DaySpan): DaySpan {
  if (comparator === undefined) return { first, last }
  if (comparator === '>=') return { first, last: Number.POSITIVE_INFINITY }
  if (comparator === '>') return { first: last + 1, last: Number.POSITIVE_INFINITY }
  return { first: Number.NEGATIVE_INFINITY, last: comparator === '<' && first === last ? last - 1 : last }
}

type DateOutcome = 'met' | 'notMet' | 'datePrecision' | 'unclearBefore'

function judge(target: DateTarget, [from, to]: readonly [DaySpan, DaySpan], actual: DaySpan): DateOutcome {
  if (target.comparator === '>=') return decide(actual.first >= from.first, actual.last < from.first, 'datePrecision')
  if (target.comparator === '>') return decide(actual.first > to.last, actual.last <= from.first, 'datePrecision')
  if (target.comparator === '<' && to.first === to.last)
    return decide(actual.last < to.first, actual.first >= to.first, 'datePrecision')
  if (target.comparator === '<') return decide(actual.last < to.first, actual.first > to.last, 'unclearBefore')
  return decide(actual.last <= to.last, actual.first > to.last, 'datePrecision')
}

function decide(isMet: boolean, isNotMet: boolean, otherwise: DateOutcome): DateOutcome {
  if (isMet) return 'met'
  return isNotMet ? 'notMet' : otherwise
}

/** "2023.07" reads as a number; beside a date it is one. */
export function asDate({ text, unit }: QuantityTarget): DateTarget | null {
  const plain = plainGlyphs(text).trim()
  const point = unit === null ? readDatePoint(plain, 0, null) : null
  if (point === null || point === 'impossible' || point.end < plain.length) return null
  return { kind: 'date', value: point.to, text }
}
