import { inDigits, numerals } from '../exact/numerals.js'
import { chineseNumber, isNumeral } from './chineseNumerals.js'
import type { DateProblem, DateReading } from './readDate.js'
import { isOfNextYear, readDate } from './readDate.js'

const count = `[${numerals}十]{1,3}`
const year = `(二[〇○零][〇○零${numerals}]{2})年`
const day = `(?:(${count})(?=[日号]))?`
const first = /* @__PURE__ */ new RegExp(
  `^(?:${year}(?:(${count})月${day})?|(${count})月(?=${count}[日号]|[底末]|(?:——|--|[-—~至到])${count}月)${day})`,
  'u',
)
const last = /* @__PURE__ */ new RegExp(`^([日号底末]?(?:——|--|[-—~至到]))(?:${year})?(?:(${count})月)?${day}`, 'u')

/** A piece of a text in Chinese numerals, and the same in digits. */
interface Piece {
  readonly written: string
  readonly printed: string
}

/**
 * A date or period in Chinese numerals: 二〇二五年十二月三十一日前, 十二月底, 二〇二四年一月至十二月. What is wrong with it is what
 * would be in digits; null for what is none.
 *
 * @example readWrittenDate('二〇二五年十二月底前', 0) // => { value: '2025-12-31', comparator: '<=', … }
 */
export function readWrittenDate(text: string, at: number): DateReading | DateProblem | null {
  const [written, ofYear, month, dayOfMonth, alone, its] = first.exec(text.slice(at)) ?? []
  // 三月底 of 十三月底 is no date.
  if (written === undefined || isNumeral(text.charAt(at - 1))) return null
  if (ofYear === undefined && isOfNextYear(text, at)) return { problem: 'ambiguousDate' }
  const begin = inDigitsOf(written, '', [ofYear, month ?? alone, dayOfMonth ?? its])
  const rest = text.slice(at + written.length)
  const [more, joint = '', ...parts] = last.exec(rest) ?? []
  const isPeriod = more !== undefined && more.length > joint.length
  const end = isPeriod ? inDigitsOf(more, joint, parts) : { written: '', printed: '' }
  const [length, printed] = [written.length + end.written.length, begin.printed + end.printed]
  const read = readDate(printed + text.slice(at + length), 0)
  if (read === null || 'problem' in read) return read
  if (read.end < printed.length) return null
  return { ...read, end: at + length + read.end - printed.length }
}

/** Year, month and day in digits. */
function inDigitsOf(
  written: string,
  lead: string,
  [ofYear, month, dayOfMonth]: readonly (string | undefined)[],
): Piece {
  const before = ofYear === undefined ? '' : `${inDigits(ofYear)}年`
  const ofMonth = month === undefined ? '' : `${numberOf(month)}月`
  return { written, printed: `${lead}${before}${ofMonth}${dayOfMonth === undefined ? '' : numberOf(dayOfMonth)}` }
}

/** A numeral in digits; what is no number stays as it is, and is read as none. */
const numberOf = (numeral: string): string => `${chineseNumber(numeral) ?? numeral}`
