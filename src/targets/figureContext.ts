import { afterSpaces, isDigitAt, isHanAt, isLatinAt } from './glyphs.js'
import { type Token, wordOf } from './token.js'

const ordinals = '第前'
const brackets = '〔〕[]【】'
const expressionSigns = '×*x/+^:'

/**
 * Do these digits belong to a name rather than tell how many? PM2.5, ISO-9001, GB3096-2008, 第5-8名, 〔2020〕10号, 7×24小时, 1+5+N, 8:30,
 * and the "1.", "2、" or "目标1：" of a list.
 */
export function nameOfFigure(plain: string, start: number, end: number, before: readonly Token[]): boolean {
  return isNamedBefore(plain, start, before) || isExpression(plain, end) || isListMark(plain, start, end, before)
}

function isNamedBefore(plain: string, start: number, before: readonly Token[]): boolean {
  if (isSign(before.at(-1))) return false
  const joined = joinedTo(plain, before)
  if (joined) return joined === 'name'
  const previous = plain.charAt(start - 1)
  if (ordinals.includes(previous) && start > 0) return true
  const head = previous === '-' ? start - 2 : start - 1
  if (isLatinAt(plain, head) || (head >= 0 && brackets.includes(plain.charAt(head)))) return true
  return expressionSigns.includes(previous) && !isStandalone(plain, start - 2)
}

const isSign = (token: Token | undefined): boolean => wordOf(token)?.entry.role === 'glyph'

/** What a dash joins the digits to: the figure that a range begins with (5kg-8kg), or the digits of a name (第3至5名). */
function joinedTo(plain: string, before: readonly Token[]): 'figure' | 'name' | null {
  const [one, joint] = before.slice(-2)
  if (wordOf(joint)?.entry.role !== 'between') return null
  if (one?.type === 'number') return 'figure'
  return one?.type === 'text' && isDigitAt(plain, one.end - 1) ? 'name' : null
}

/** A sign after a space or a Chinese word starts something new; after a digit or letter it goes on. */
const isStandalone = (plain: string, at: number): boolean => !isDigitAt(plain, at) && !isLatinAt(plain, at)

function isExpression(plain: string, end: number): boolean {
  return expressionSigns.includes(plain.charAt(end)) && (isDigitAt(plain, end + 1) || isLatinAt(plain, end + 1))
}

function isListMark(plain: string, start: number, end: number, before: readonly Token[]): boolean {
  const last = before.at(-1)
  const begins = last === undefined || (last.type === 'word' && last.entry.role === 'stop')
  const next = afterSpaces(plain, end + 1)
  if (end - start > 2 || !(isHanAt(plain, next) || isLatinAt(plain, next))) return false
  return plain.charAt(end) === ':' || (begins && '、.)'.includes(plain.charAt(end)))
}
