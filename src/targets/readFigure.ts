import { afterNumeral } from './chineseNumerals.js'
import { nameOfFigure } from './figureContext.js'
import { afterSpaces, isDigitAt, isHanAt, isLatinAt } from './glyphs.js'
import { wordAt } from './lexicon.js'
import { readNumber } from './readNumber.js'
import { afterWhole } from './readSpelt.js'
import { readUnit } from './readUnit.js'
import type { NumberToken, Printed, ProblemAt, TextToken, Token } from './token.js'

const sureEnds: ReadonlySet<string> = new Set([
  'stop',
  'after',
  'aboutAfter',
  'between',
  'included',
  'excluded',
  'glyph',
])
const longestUnknownUnit = 4
/** 10号 may be a day, a building or a document, 12.31前 is a date; 9十 is no number. */
const neverUnit = '号前一二三四五六七八九十'
const longestBareUnit = 2

/**
 * The figure that begins with this digit: its number and unit, or a text token when the digits belong to a name, or what
 * is wrong with it.
 */
export function readFigure(
  printed: Printed,
  start: number,
  before: readonly Token[],
): NumberToken | TextToken | ProblemAt {
  const { plain } = printed
  const number = readNumber(plain, start)
  if (nameOfFigure(plain, start, number.end, before)) return { type: 'text', start, end: number.end }
  if (isBehindNumeral(plain, start, before)) return { problem: 'joinedNumbers', at: start }
  if (number.problem) return { problem: number.problem, at: start }
  const more = '余多'.includes(plain.charAt(number.end)) && number.end < plain.length
  const unitStart = afterSpaces(plain, more ? number.end + 1 : number.end)
  const unitEnd = unitStart === number.end || !isDigitAt(plain, unitStart) ? readUnit(plain, unitStart) : -1
  if (unitEnd === -1) return { problem: 'malformedNumber', at: start }
  const token = { type: 'number', start, digits: number.digits, decimals: number.decimals, more } as const
  if (unitEnd > unitStart) {
    return afterKnownUnit(printed, { ...token, end: unitEnd, unit: printed.text.slice(unitStart, unitEnd) }, before)
  }
  if (isSureEnd(plain, unitStart))
    return { ...token, end: more ? number.end + 1 : number.end, unit: currencyBefore(printed, start) }
  return withUnknownUnit(printed, { ...token, end: number.end, unit: null }, unitStart, before)
}

/** 二100%: a numeral that begins a value and runs into the digits. */
function isBehindNumeral(plain: string, start: number, before: readonly Token[]): boolean {
  const last = before.at(-1)
  return last?.type === 'text' && last.end === start && afterNumeral(plain, last.start) === start
}

/** ¥5000: the unit stands before the figure. */
function currencyBefore({ plain, text }: Printed, start: number): string | null {
  return start > 0 && '¥$€£'.includes(plain.charAt(start - 1)) ? text.charAt(start - 1) : null
}

function afterKnownUnit(
  { plain }: Printed,
  token: NumberToken,
  before: readonly Token[],
): NumberToken | TextToken | ProblemAt {
  const next = plain.charAt(token.end)
  if (next === '半') return { problem: 'malformedNumber', at: token.start }
  if (next === '/' && isDigitAt(plain, token.end + 1)) return { problem: 'unknownUnit', at: token.end }
  if (isDigitAt(plain, token.end)) return { problem: 'joinedNumbers', at: token.start }
  const last = before.at(-1)
  const isRecent = last?.type === 'word' && last.entry.zh === '近' && '年天月日周'.includes(token.unit?.charAt(0) ?? '')
  if (isRecent || next === '前') return { type: 'text', start: token.start, end: token.end }
  return { ...token, end: afterWhole(plain, token.end) }
}

function isSureEnd(plain: string, at: number): boolean {
  return at >= plain.length || sureEnds.has(wordAt(plain, at)?.role ?? '')
}

/** A short noun we do not know is a unit right behind an operator, or when nothing else is printed. */
function withUnknownUnit(
  { plain, text }: Printed,
  token: NumberToken,
  unitStart: number,
  before: readonly Token[],
): NumberToken | TextToken | ProblemAt {
  const latin = afterLatinUnit(plain, unitStart)
  const isName = latin - unitStart === 1 && unitStart - token.start === 1 && /[A-DGK]/iu.test(plain.charAt(unitStart))
  const isWhole = before.length === 0 && latin === plain.length && !isName
  if (latin > unitStart && (isWhole || (before.at(-1)?.type === 'word' && isSureEnd(plain, latin)))) {
    return { ...token, end: latin, unit: text.slice(unitStart, latin) }
  }
  let end = unitStart
  while (isHanAt(plain, end) && !neverUnit.includes(plain.charAt(end)) && !sureEnds.has(wordAt(plain, end)?.role ?? ''))
    end++
  const operated = before.at(-1)?.type === 'word'
  const longest = operated ? longestUnknownUnit : longestBareUnit
  const isUnit = end > unitStart && end - unitStart <= longest && isSureEnd(plain, afterSpaces(plain, end))
  if (isUnit && (operated || before.length === 0)) return { ...token, end, unit: text.slice(unitStart, end) }
  if (isAsked(before)) return { problem: 'unknownUnit', at: unitStart }
  return { type: 'text', start: token.start, end: token.end }
}

const longestLatin = 6

/** Letters right behind a figure that may be its unit: M, MPa, NTU. One digit with one letter is rather a name: 5G, 4A. */
function afterLatinUnit(plain: string, start: number): number {
  let end = start
  while (isLatinAt(plain, end)) end++
  return end - start > longestLatin || isDigitAt(plain, end) ? start : end
}

const askers: ReadonlySet<string> = new Set(['glyph', 'operator', 'near', 'far'])

const isAsked = (before: readonly Token[]): boolean => {
  const last = before.at(-1)
  return last?.type === 'word' && askers.has(last.entry.role)
}
