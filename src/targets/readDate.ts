import type { DatePoint } from './datePoint.js'
import { wholeYear } from './datePoint.js'
import { daySpans, isYearless } from './dateSpan.js'
import { afterSpaces, isDigitAt, isHanAt } from './glyphs.js'
import type { TargetProblem } from './problems.js'
import { isYearAt, readDatePoint } from './readDatePoint.js'
import { readUnit } from './readUnit.js'
import type { DateTarget } from './target.js'

/** A date or period in a text, with the word that makes it a limit. */
export interface DateReading {
  readonly end: number
  readonly value: string
  readonly comparator?: NonNullable<DateTarget['comparator']>
  /** Finer than a year: a bare year beside a figure only says which year is meant. */
  readonly precise: boolean
}

export interface DateProblem {
  readonly problem: TargetProblem
}

const joints = ['——', '--', '-', '—', '~', '至', '到']
const limits = ['之前', '以前', '前', '之内', '以内', '内', '起'] as const
const limitOf: Readonly<Record<(typeof limits)[number], '<=' | '>=' | '<'>> = {
  之前: '<',
  以前: '<',
  前: '<',
  之内: '<=',
  以内: '<=',
  内: '<=',
  起: '>=',
}

/** The date or period that begins here. Null when none does. */
export function readDate(text: string, at: number): DateReading | DateProblem | null {
  const years = readYears(text, at)
  if (years) return years
  const first = readDatePoint(text, at, null)
  if (first === null) return null
  if (!isYearAt(text, at) && isOfNextYear(text, at)) return { problem: 'ambiguousDate' }
  if (first === 'impossible') return { problem: 'impossibleDate' }
  const start = afterJoint(text, first.end)
  const last = start > first.end ? readDatePoint(text, start, first.year) : null
  if (last === 'impossible') return { problem: 'impossibleDate' }
  if (isDecimal(text, at, first, last)) return null
  if (last && runsBackwards(first, last)) return { problem: isYearAt(text, start) ? 'reversedRange' : 'ambiguousDate' }
  return limited(text, first, last ?? first)
}

/** 次年1月, 第二年1月 is no month of the year that is meant. */
export const isOfNextYear = (text: string, at: number): boolean =>
  /(?:[次翌明来]|下一?|第二)年度?\s?$/u.test(text.slice(Math.max(0, at - 5), at))

/** Does a period end before it begins? One whose years are not printed may run into the next. */
function runsBackwards(first: DatePoint, last: DatePoint): boolean {
  if (isYearless(first.from) !== isYearless(last.to)) return false
  const [[from], [, to]] = [daySpans(first.from, someYear), daySpans(last.to, someYear)]
  return from.first > to.last
}

/** Any leap year. */
const someYear = 2000

/** "2020-2023年" are years; "2020-2023" may as well be a range of figures. */
function readYears(text: string, at: number): DateReading | DateProblem | null {
  const start = isYearAt(text, at) ? afterJoint(text, at + 4) : at
  if (!isYearAt(text, start)) return null
  const year = text.slice(at, at + 4)
  const last = text.slice(start, start + 4)
  if (text.charAt(start + 4) === '年' && year > last) return { problem: 'reversedRange' }
  if (text.charAt(start + 4) === '年') return limited(text, wholeYear(year, start), wholeYear(last, start + 5))
  return isHanAt(text, start + 4) || year >= last ? null : { problem: 'ambiguousDate' }
}

function afterJoint(text: string, at: number): number {
  const start = afterSpaces(text, at)
  const joint = joints.find((glyph) => text.startsWith(glyph, start))
  return joint ? afterSpaces(text, start + joint.length) : at
}

/** "2023.07" alone is a decimal number, and "2000.5-2001.5万元" two of them. */
function isDecimal(text: string, at: number, first: DatePoint, last: DatePoint | null): boolean {
  if (text.charAt(at + 4) !== '.' || text.slice(at, first.end).split('.').length > 2) return false
  return last === null || readUnit(text, last.end) > last.end
}

function limited(text: string, first: DatePoint, last: DatePoint): DateReading {
  const value = first.from === last.to ? last.to : `${first.from}..${last.to}`
  const reading = { end: last.end, value, precise: first.precise || last.precise }
  const limit = limits.find((word) => text.startsWith(word, last.end))
  if (!limit || isOtherWord(text, last.end + limit.length)) return reading
  const comparator = last.exactDay && limitOf[limit] === '<' ? '<=' : limitOf[limit]
  return { ...reading, end: last.end + limit.length, comparator }
}

/** 前三名, 前期, 内部: the word belongs to what follows. */
const isOtherWord = (text: string, at: number): boolean =>
  isDigitAt(text, at) || ('三两期部容述列'.includes(text.charAt(at)) && at < text.length)
