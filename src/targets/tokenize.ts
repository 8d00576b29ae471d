import { readDateWord } from './dateWords.js'
import { afterSpaces, isDigitAt, isLatinAt } from './glyphs.js'
import { wordAt } from './lexicon.js'
import { readBracketedMinus, readBracketedSign } from './readBracketed.js'
import type { DateReading } from './readDate.js'
import { readDate } from './readDate.js'
import { readFigure } from './readFigure.js'
import { readPlaceholder } from './readPlaceholder.js'
import { readSpelt } from './readSpelt.js'
import { readSimpleUnit } from './readUnit.js'
import type { DateToken, PerToken, Printed, ProblemAt, TextToken, Token, WordToken } from './token.js'
import { isProblem } from './token.js'
import { isCount } from './unitKinds.js'
import { readWrittenDate } from './writtenDate.js'

type Reader = (printed: Printed, at: number, before: readonly Token[]) => Token | ProblemAt | null

/** In this order: what begins with a digit, then the words, then what else can stand for a figure. */
const readers: readonly Reader[] = [
  readDigits,
  readWordedDate,
  readPer,
  readSign,
  readBracketedMinus,
  readBracketedSign,
  readWord,
  readPlaceholder,
  readSpelt,
]

/** The text as figures, dates, words of the grammar, and other text. Stops at what cannot be read. */
export function tokenize(printed: Printed): readonly Token[] | ProblemAt {
  const tokens: Token[] = []
  let at = afterSpaces(printed.plain, 0)
  while (at < printed.plain.length) {
    const token = readToken(printed, at, tokens)
    if (isProblem(token)) return token
    const last = tokens.at(-1)
    if (token.type === 'text' && last?.type === 'text') tokens[tokens.length - 1] = { ...last, end: token.end }
    else tokens.push(token)
    at = afterSpaces(printed.plain, token.end)
  }
  return tokens
}

function readToken(printed: Printed, at: number, before: readonly Token[]): Token | ProblemAt {
  for (const read of readers) {
    const token = read(printed, at, before)
    if (token) return token
  }
  return { type: 'text', start: at, end: at + 1 }
}

function readDigits(printed: Printed, at: number, before: readonly Token[]): Token | ProblemAt | null {
  if (!isDigitAt(printed.plain, at)) return null
  const date = isNumbered(printed.plain, at) ? null : readDate(printed.plain, at)
  if (date === null || isMonthsAsked(printed.plain, at, date, before)) return readFigure(printed, at, before)
  return 'problem' in date ? { ...date, at } : { type: 'date', start: at, end: date.end, date, worded: false }
}

/** V2.12, GB2023-07: digits right behind a letter number a thing, unless they are a year in full: APP2021年底上线. */
const isNumbered = (plain: string, at: number): boolean => isLatinAt(plain, at - 1) && plain.charAt(at + 4) !== '年'

/** "≤6月" asks for a number of months, not for June. */
function isMonthsAsked(plain: string, at: number, date: object, before: readonly Token[]): boolean {
  const last = before.at(-1)
  if (last?.type !== 'word' || !('value' in date)) return false
  const asked = last.entry.role === 'glyph' || last.entry.role === 'operator' || last.entry.role === 'far'
  return asked && /^\d{1,2}月$/.test(plain.slice(at, (date as DateReading).end))
}

function readWordedDate({ plain }: Printed, at: number): DateToken | ProblemAt | null {
  const written = readWrittenDate(plain, at)
  if (written && 'problem' in written) return { ...written, at }
  const date = written ?? readDateWord(plain, at)
  return date && { type: 'date', start: at, end: date.end, date, worded: written === null }
}

/** 每 and a unit. "每1000人" has a figure of its own and stays text. */
function readPer({ plain, text }: Printed, at: number): PerToken | null {
  if (plain.charAt(at) !== '每') return null
  const { end } = readSimpleUnit(plain, at + 1)
  return end > at + 1 ? { type: 'per', start: at, end, unit: text.slice(at + 1, end) } : null
}

function readWord({ plain }: Printed, at: number): WordToken | TextToken | null {
  const entry = wordAt(plain, at)
  if (!entry) return null
  const place = { start: at, end: at + entry.zh.length }
  return entry.role === 'other' ? { type: 'text', ...place } : { type: 'word', ...place, entry }
}

/**
 * A sign before a digit: minus or plus at the beginning or behind an operator, a joint behind a figure, and behind a date
 * before what is counted, which is never less than none (12月底-3次).
 */
function readSign(printed: Printed, at: number, before: readonly Token[]): Token | ProblemAt | null {
  const { plain } = printed
  if (!'+-—±'.includes(plain.charAt(at)) || !isDigitAt(plain, at + 1)) return null
  if (plain.charAt(at) === '±') return { problem: 'tolerance', at }
  const last = before.at(-1)
  if (last?.type === 'number' || isPartOfName(plain, at - 1)) return null
  const figure = readFigure(printed, at + 1, before)
  if (last?.type === 'date' && 'unit' in figure && isCount(figure.unit)) return null
  const begins = last === undefined || last.type === 'word' || plain.charAt(at - 1) === ' '
  if (plain.charAt(at) === '—' || !begins) return { problem: 'malformedNumber', at }
  if (!('unit' in figure)) return figure
  return { ...figure, start: at, digits: `${plain.charAt(at) === '-' ? '-' : ''}${figure.digits}` }
}

/** The dash of A-1, the plus of 1+5. */
const isPartOfName = (plain: string, at: number): boolean => isLatinAt(plain, at) || isDigitAt(plain, at)
