import type { Comparator } from './comparators.js'
import { comparatorCodes } from './comparators.js'

/**
 * One plain figure in a text, without allocating: a scaled whole number (`mantissa ÷ 10^decimals`) and the place of its
 * unit. The caller makes one and lets it be filled again and again.
 */
export interface QuantityScan {
  comparator: Comparator
  mantissa: number
  decimals: number
  /** The unit is `text.slice(unitStart, unitEnd)`; empty when none is printed. */
  unitStart: number
  unitEnd: number
}

export const emptyScan = (): QuantityScan => ({
  comparator: 'unstated',
  mantissa: 0,
  decimals: 0,
  unitStart: 0,
  unitEnd: 0,
})

const mostDigits = 15
const longestUnit = 4
const longestScanned = 40

/** Words of the grammar, and what makes a date or a name of a figure. Not a plain unit: the full grammar reads it. */
const speakingCharacters =
  '以内前后余多来半左右上下至到约几未没不月号第每底初末旬和与及或且为达超又含在由从近是了起推延暂消终完已无非之间季一二两三四五六七八九十'
const speaking: ReadonlySet<number> = /* @__PURE__ */ new Set(
  [...speakingCharacters].map((character) => character.charCodeAt(0)),
)

const isSpace = (code: number): boolean => code === 32 || code === 0x3000 || (code >= 9 && code <= 13) || code === 0xa0

/** The digit of a character, half or full width, or -1. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1
}

/**
 * Is this text one plain figure (an operator sign, digits, a unit of up to four characters)? Fills `into` when it is.
 *
 * This is the fast way for the shape that most cells have: "≥95%", "320份", "1030.65". False says nothing but that the
 * full grammar must read it. What is read here the full grammar reads alike.
 *
 * @example scanQuantity('≥99.5%', scan) && scan.mantissa // => 995
 */
export function scanQuantity(text: string, into: QuantityScan): boolean {
  let end = text.length
  if (end > longestScanned) return false
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  const start = scanComparator(text, skipSpaces(text, 0, end), into)
  const numberEnd = scanNumber(text, start, end, into)
  if (numberEnd < 0) return false
  into.unitStart = skipSpaces(text, numberEnd, end)
  into.unitEnd = end
  return isPlainUnit(text, into)
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

function scanComparator(text: string, at: number, into: QuantityScan): number {
  const code = text.charCodeAt(at)
  into.comparator = 'unstated'
  if (digitOf(code) >= 0) return at
  const comparator = comparatorCodes.get(code)
  if (comparator === undefined) return at
  const isDouble = text.charCodeAt(at + 1) === 61 && (code === 62 || code === 60)
  into.comparator = isDouble ? (code === 62 ? '>=' : '<=') : comparator
  return skipSpaces(text, isDouble ? at + 2 : at + 1, text.length)
}

function scanNumber(text: string, start: number, end: number, into: QuantityScan): number {
  let mantissa = 0
  let point = -1
  let at = start
  for (; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at))
    if (digit >= 0) mantissa = mantissa * 10 + digit
    else if (point < 0 && text.charCodeAt(at) === 46) point = at
    else break
  }
  if (at === start || point === start || point === at - 1 || at - start > mostDigits) return -1
  into.mantissa = mantissa
  into.decimals = point < 0 ? 0 : at - point - 1
  return at
}

function isPlainUnit(text: string, { unitStart, unitEnd, mantissa, decimals }: QuantityScan): boolean {
  if (unitEnd - unitStart > longestUnit) return false
  for (let at = unitStart; at < unitEnd; at++) {
    if (!isPlainUnitCharacter(text.charCodeAt(at), at > unitStart)) return false
  }
  if (unitEnd > unitStart && text.charCodeAt(unitEnd - 1) === 47) return false
  return !(text.charAt(unitStart) === '年' && decimals === 0 && mantissa >= 1000 && mantissa <= 9999)
}

/** 月 and 季 are part of a date when they come first, and of a unit (个月, 次/季) when they come later. */
const isPeriod = (code: number): boolean => code === 0x6708 || code === 0x5b63

function isPlainUnitCharacter(code: number, isLater: boolean): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return !speaking.has(code) || (isLater && isPeriod(code))
  return isLater ? code === 47 : code === 37 || code === 0xff05
}
