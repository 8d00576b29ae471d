import { figureAt, numeralAtPlace } from './figureAt.js'
import { codeLengths, dashedAt, type FunctionNames, levelMarkAt } from './functionNames.js'
import { lexicon } from './lexicon.js'
import type { FigureToken, SubjectToken, Token } from './token.js'

const marks: ReadonlySet<string> = new Set([',', ';', ':', '。', '、', '(', ')', '!', '?', '…'])
const hard: ReadonlySet<string> = new Set([',', ';', ':', '。', '!', '?', '、'])
const isDigit = (glyph: string): boolean => glyph >= '0' && glyph <= '9'

/** A name of a function that is being read: what is open of it, in codes and in words. */
export interface OpenFunction {
  code: string
  names: string[]
}

/** The tokens of a plain text from a place on, in one go from left to right. Text that is no word is between them. */
export function tokenize(plain: string, start: number, names: FunctionNames, open: OpenFunction): readonly Token[] {
  const tokens: Token[] = []
  let at = start
  /** Where the name begins that a mark of a level may stand behind. */
  let nameStart = start
  while (at < plain.length) {
    const level = levelMarkAt(plain, at)
    if (level) {
      const code = level.digits === '' ? codeBefore(tokens, nameStart, level.level) : null
      nameStart += numberBefore(plain.slice(nameStart, at))
      const printed = plain.slice(nameStart, at)
      openLevel(open, level.level, code?.digits ?? (level.digits || printed), printed, names)
      nameStart = code?.start ?? nameStart
      const end = plain.startsWith('支出', level.end) ? level.end + 2 : level.end
      replaceFrom(tokens, nameStart, functionToken(open, nameStart, end))
      at = nameStart = end
      continue
    }
    const whole = dashedName(plain, at, names, open)
    if (whole) {
      tokens.push(whole)
      at = nameStart = whole.end
      continue
    }
    const token = tokenAt(plain, at, names)
    if (token) tokens.push(token)
    at = token?.end ?? at + 1
    if (token?.type === 'figure' || (token?.type === 'mark' && hard.has(token.mark))) nameStart = at
  }
  return tokens
}

/** The number of an item that stands before its name, or what is left of it behind its figure: ①, (一), the point of 1. */
const itemNumber = /^(?:[.)\u2460-\u2473\u2776-\u277f]|\([一二三四五六七八九十]{1,3}\))+/u
const numberBefore = (name: string): number => itemNumber.exec(name)?.[0].length ?? 0

function tokenAt(plain: string, at: number, names: FunctionNames): Token | null {
  const glyph = plain.charAt(at)
  const word = lexicon().longestAt(plain, at)
  const named = names.classAt(plain, at)
  if (named && named.end > (word?.end ?? at))
    return { type: 'subject', subject: named.meaning, spoken: { sort: 'money' }, start: at, end: named.end }
  if (word) return { ...word.meaning, start: at, end: word.end }
  if (isDigit(glyph)) return figureAt(plain, at)
  const numeral = numeralAtPlace(plain, at)
  if (numeral) return numeral
  return marks.has(glyph) ? { type: 'mark', mark: glyph, start: at, end: at + 1 } : null
}

/** Class, section and item with dashes between them, as one name. */
function dashedName(plain: string, at: number, names: FunctionNames, open: OpenFunction): SubjectToken | null {
  const first = names.classAt(plain, at)
  const rest = first && dashedAt(plain, first.end)
  if (!first || !rest) return null
  const printed = [plain.slice(at, first.end), ...rest.names]
  printed.forEach((name, depth) => {
    openLevel(open, marksOfLevels[depth] as string, name, name, names)
  })
  return functionToken(open, at, rest.end)
}

const marksOfLevels = ['类', '款', '项'] as const

/** A code that stands right before its name: 2010350事业运行（项）. */
function codeBefore(tokens: readonly Token[], end: number, level: string): FigureToken | null {
  const last = tokens.slice(-4).findLast(({ type }) => type === 'figure')
  const isCode = last?.type === 'figure' && last.end === end && /^\d+$/.test(last.digits)
  return isCode && [2, codeLengths[level]].includes(last.digits.length) ? last : null
}

const depth: Readonly<Record<string, number>> = { 类: 0, 款: 1, 项: 2 }

/** One level more of a function: what stood open on its level and below is closed. */
function openLevel(open: OpenFunction, level: string, key: string, name: string, names: FunctionNames): void {
  const at = depth[level] ?? 0
  open.names = [...open.names.slice(0, at), name]
  const above = open.code.slice(0, at === 0 ? 0 : 1 + 2 * at)
  open.code = names.codeOf(level, key, above) ?? ''
}

const functionToken = ({ code, names }: OpenFunction, start: number, end: number): SubjectToken => ({
  type: 'subject',
  subject: code || names.filter(Boolean).join('/'),
  spoken: { sort: 'money' },
  start,
  end,
})

/** The words of which a name was made are no words of their own, and class, section and item are one name. */
function replaceFrom(tokens: Token[], start: number, token: SubjectToken): void {
  while (tokens.length > 0 && (tokens.at(-1) as Token).start >= start) tokens.pop()
  const last = tokens.at(-1)
  const isContinued =
    last?.type === 'subject' && last.end === start && /^(?:\d{3,7}$|.*\/|[^a-z]+$)/u.test(last.subject)
  if (isContinued) tokens.pop()
  tokens.push(isContinued ? { ...token, start: last.start } : token)
}
