import type { PointReading } from './datePoint.js'
import { daysOf, digitsOf, lastDayOf, monthsOf, shortNumber, wholeYear } from './datePoint.js'
import { afterDigits, afterSpaces, isDigitAt } from './glyphs.js'

const thirds: ReadonlyMap<string, readonly [first: number, last: number | null]> = new Map([
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, null]],
])

const quarters = ['一1', '二2', '三3', '四4']

const partsOfYear: ReadonlyMap<string, readonly [first: number, last: number]> = /* @__PURE__ */ new Map([
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['全年', [1, 12]],
  ...quarters.flatMap((names, quarter) =>
    [...names].flatMap((name) =>
      [`第${name}季度`, `${name}季度`].map((zh) => [zh, [quarter * 3 + 1, quarter * 3 + 3]] as const),
    ),
  ),
])

/** 1-3季度, 第一至第三季度. */
const severalQuarters = /^第?([1-4一二三四])(?:——|--|[-~—至到])第?([1-4一二三四])季度/u

/** 12月31前: the day without 日. */
const closesDay = /^(?:$|[之以]?前|[;；,，。])/u

const separators = '-/.'
const centuries: ReadonlySet<string> = new Set(['19', '20', '21'])

const isEnding = (character: string): boolean => character === '底' || character === '末'

/** Is a year of four digits printed here? */
export function isYearAt(text: string, at: number): boolean {
  return afterDigits(text, at) === at + 4 && centuries.has(text.slice(at, at + 2))
}

/**
 * The date that begins here, as far as it goes: 2021年, 2021年12月31日, 2021-12-31, 2021.12, 12月底, 第三季度.
 * `year` is the year said before, for the second end of a period. 'impossible' for a 13th month or a 32nd day.
 */
export function readDatePoint(text: string, at: number, year: string | null): PointReading {
  if (!isYearAt(text, at)) return readWithinYear(text, at, year)
  const printed = text.slice(at, at + 4)
  const after = afterSpaces(text, at + 4)
  if (text.charAt(after) === '年') return readAfterYear(text, after + 1, printed)
  return separators.includes(text.charAt(at + 4)) ? readNumeric(text, at + 5, printed) : null
}

function readAfterYear(text: string, at: number, year: string): PointReading {
  const start = afterSpaces(text, text.charAt(at) === '度' ? at + 1 : at)
  if (isEnding(text.charAt(start))) return daysOf(year, start + 1, 12, 31, 31)
  return readWithinYear(text, start, year) ?? wholeYear(year, text.charAt(at) === '度' ? at + 1 : at)
}

interface PartOfYear {
  readonly end: number
  readonly first: number
  readonly last: number
}

/** A part of the year that begins here: 上半年, 第三季度, 1-3季度. */
function partOfYear(text: string, at: number): PartOfYear | null {
  for (const [zh, [first, last]] of partsOfYear)
    if (text.startsWith(zh, at)) return { end: at + zh.length, first, last }
  const found = severalQuarters.exec(text.slice(at, at + 12))
  if (!found) return null
  const quarterOf = (name: string): number => quarters.findIndex((names) => names.includes(name))
  const [first, last] = found.slice(1).map(quarterOf) as [number, number]
  return { end: at + found[0].length, first: first * 3 + 1, last: last * 3 + 3 }
}

/** What is said inside a year: 12月, 12月31日, 12月底, 1-12月, 上半年. */
function readWithinYear(text: string, at: number, year: string | null): PointReading {
  const part = partOfYear(text, at)
  if (part) {
    const { end, first, last } = part
    return isEnding(text.charAt(end)) ? lastDayOf(year, end + 1, last) : monthsOf(year, end, first, last)
  }
  const month = shortNumber(text, at)
  if (!month) return null
  const after = afterSpaces(text, month.end)
  if (text.charAt(after) === '月') return readAfterMonth(text, after + 1, year, month.value)
  const last = '-~—至'.includes(text.charAt(after)) ? shortNumber(text, after + 1) : null
  if (!last || text.charAt(last.end) !== '月' || isDigitAt(text, last.end + 1)) return null
  return monthsOf(year, last.end + 1, month.value, last.value)
}

function readAfterMonth(text: string, at: number, year: string | null, month: number): PointReading {
  const start = afterSpaces(text, at)
  const ending = text.charAt(start)
  if (isEnding(ending)) return lastDayOf(year, start + 1, month)
  if (ending === '份')
    return isEnding(text.charAt(start + 1))
      ? lastDayOf(year, start + 2, month)
      : monthsOf(year, start + 1, month, month)
  const third = thirds.get(text.slice(start, start + 2))
  if (third) return thirdOf(year, start + 2, month, third)
  const day = shortNumber(text, start)
  const until = day ? untilDay(text, day.end) : null
  if (day && until)
    return day.value > until.value ? 'impossible' : daysOf(year, until.end, month, day.value, until.value)
  if (day && '日号'.includes(text.charAt(day.end)) && day.end < text.length) {
    return daysOf(year, day.end + 1, month, day.value, day.value)
  }
  if (day && day.value <= 31 && closesDay.test(text.slice(day.end, day.end + 2)))
    return daysOf(year, day.end, month, day.value, day.value)
  return monthsOf(year, at, month, month)
}

const untilAnother = /^\s*[日号]?\s*(?:——|--|[-~—至到])\s*(\d{1,2})[日号]/u

/** The day until which days of one month go on: 12月1日至20日, 12月1-20日. */
function untilDay(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const [printed, day] = untilAnother.exec(text.slice(at, at + 12)) ?? []
  return printed === undefined || day === undefined ? null : { value: digitsOf(day), end: at + printed.length }
}

function thirdOf(
  year: string | null,
  end: number,
  month: number,
  [first, last]: readonly [number, number | null],
): PointReading {
  if (last !== null) return daysOf(year, end, month, first, last)
  const lastDay = lastDayOf(year, end, month)
  return lastDay === null || lastDay === 'impossible'
    ? lastDay
    : { ...lastDay, from: `${lastDay.to.slice(0, -2)}${first}`, exactDay: false }
}

/** 2021-12-31 and its kin; null for what is rather a number or a range. */
function readNumeric(text: string, at: number, year: string): PointReading {
  const month = shortNumber(text, at)
  if (!month || month.value < 1 || month.value > 12) return null
  const separator = text.charAt(at - 1)
  if (text.charAt(month.end) !== separator) return isDigitAt(text, month.end) ? null : monthAlone(year, month)
  const day = shortNumber(text, month.end + 1)
  if (!day) return monthAlone(year, month)
  return daysOf(year, day.end, month.value, day.value, day.value)
}

const monthAlone = (year: string, month: { readonly value: number; readonly end: number }): PointReading =>
  monthsOf(year, month.end, month.value, month.value)
