import { inDigits } from '../exact/numerals.js'
import { afterLongNumeral, afterNumeral, chineseNumber, longChineseNumber } from './chineseNumerals.js'
import { afterSpaces, isDigitAt } from './glyphs.js'
import { wordAt } from './lexicon.js'
import { readNumber } from './readNumber.js'
import { readUnit } from './readUnit.js'
import type { NumberToken, Printed, Token } from './token.js'

/** With these, a numeral is more often another word: 十分 (very), 一起 (together), 一点, 一级. */
const ambiguousUnits = '起分点级类门面层度班组届'
const shares = ['百分之', '千分之', '万分之']
/** Any of them is as long. */
const shareLength = 3
/** What stands behind the point of a numeral: 九十八点五. */
const fraction = /^点([〇○零一二三四五六七八九]+)(?![十百千])/u

/**
 * A figure in Chinese numerals, when nothing else can be meant: 一次, 十项, 百分之九十五, 千分之三. Only at the beginning or behind
 * another word of the grammar, with a known unit, and with nothing behind it but the end, 以上 or a stop: 一次性, 一般,
 * 一体化 are words.
 */
export function readSpelt(printed: Printed, start: number, before: readonly Token[]): NumberToken | null {
  if (shares.some((share) => printed.plain.startsWith(share, start))) return readShare(printed, start)
  if (before.at(-1)?.type === 'text') return null
  const end = afterLongNumeral(printed.plain, start)
  const value = longChineseNumber(printed.plain.slice(start, end))
  if (end === start || value === null) return null
  if (isBareZero(printed, start, end)) return { ...spelt(start, end, '0', ''), unit: null }
  const unitEnd = readUnit(printed.plain, end)
  if (unitEnd === end || isAmbiguous(printed.plain.slice(start, end), printed.plain.slice(end, unitEnd))) return null
  const after = afterWhole(printed.plain, unitEnd)
  return isClosed(printed.plain, after) ? spelt(start, after, `${value}`, printed.text.slice(end, unitEnd)) : null
}

/** 一起 is together; 零起 is none of what happens. */
const isAmbiguous = (numeral: string, unit: string): boolean =>
  ambiguousUnits.includes(unit) && !(numeral === '零' && unit === '起')

/** 零 alone is none of anything. */
const isBareZero = ({ plain }: Printed, start: number, end: number): boolean =>
  plain.slice(start, end) === '零' && end === plain.length

/** Where the unit of an amount ends with its 整: 伍仟元整. */
export function afterWhole(plain: string, unitEnd: number): number {
  if (!'元圆'.includes(plain.charAt(unitEnd - 1)) || unitEnd < 1) return unitEnd
  return '整正'.includes(plain.charAt(unitEnd)) && isClosed(plain, unitEnd + 1) ? unitEnd + 1 : unitEnd
}

function readShare({ plain, text }: Printed, start: number): NumberToken | null {
  const figure = start + shareLength
  const unit = text.slice(start, figure)
  if (isDigitAt(plain, figure)) {
    const { end, digits, decimals, problem } = readNumber(plain, figure)
    return problem ? null : { ...spelt(start, end, digits, unit), decimals }
  }
  const end = afterNumeral(plain, figure)
  const value = plain.slice(figure, end) === '百' ? 100 : chineseNumber(plain.slice(figure, end))
  if (value === null) return null
  const [point = '', decimals = ''] = fraction.exec(plain.slice(end)) ?? []
  const digits = point === '' ? `${value}` : `${value}.${inDigits(decimals)}`
  return { ...spelt(start, end + point.length, digits, unit), decimals: decimals.length }
}

function isClosed(plain: string, at: number): boolean {
  const end = afterSpaces(plain, at)
  const role = wordAt(plain, end)?.role
  return end >= plain.length || role === 'stop' || role === 'after'
}

const spelt = (start: number, end: number, digits: string, unit: string): NumberToken => ({
  type: 'number',
  start,
  end,
  digits,
  decimals: 0,
  unit,
  more: false,
})
