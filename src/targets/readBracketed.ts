import type { Comparator } from './comparators.js'
import { afterSpaces, isDigitAt } from './glyphs.js'
import { wordAt } from './lexicon.js'
import { readFigure } from './readFigure.js'
import type { Printed, ProblemAt, Token, WordToken } from './token.js'
import { isProblem } from './token.js'

const closing: ReadonlyMap<string, string> = new Map(['()', '[]', '【】', '〔〕'].map((pair) => [pair.charAt(0), pair]))
/** Brackets of titles that are typed for the signs they look like, each with the bracket that would make it a title. */
const lookalikes: ReadonlyMap<string, Lookalike> = new Map(
  ['〈〉', '《》', '‹›', '«»'].flatMap(([open = '', close = '']): [string, Lookalike][] => [
    [open, { sign: '<', other: close }],
    [close, { sign: '>', other: open }],
  ]),
)

interface Lookalike {
  readonly sign: '>' | '<'
  readonly other: string
}

/** A sign of comparison in brackets, or written with a bracket: （≥）95%, [<=]5, 〉95%, 《=5%. */
export function readBracketedSign({ plain }: Printed, at: number): WordToken | null {
  const look = lookalikes.get(plain.charAt(at))
  if (look) return readLookalike(plain, at, look)
  const pair = closing.get(plain.charAt(at))
  if (pair === undefined) return null
  const inside = afterSpaces(plain, at + 1)
  const entry = wordAt(plain, inside)
  if (entry?.role !== 'glyph' && entry?.role !== 'operator') return null
  const close = afterSpaces(plain, inside + entry.zh.length)
  return plain.charAt(close) === pair.charAt(1) ? { type: 'word', start: at, end: close + 1, entry } : null
}

function readLookalike(plain: string, at: number, { sign, other }: Lookalike): WordToken | null {
  const isTitle = sign === '>' ? plain.lastIndexOf(other, at) >= 0 : plain.includes(other, at)
  const equals = plain.charAt(at + 1) === '=' ? 1 : 0
  const end = at + 1 + equals
  if (isTitle || !isDigitAt(plain, afterSpaces(plain, end))) return null
  const comparator: Comparator = equals ? `${sign}=` : sign
  return { type: 'word', start: at, end, entry: { zh: comparator, role: 'glyph', comparator } }
}

/** A minus or plus in brackets at the beginning of a figure: （-）5%. */
export function readBracketedMinus(printed: Printed, at: number, before: readonly Token[]): Token | ProblemAt | null {
  const { plain } = printed
  const sign = /^\( *([-+—]) *\) *(?=\d)/u.exec(plain.slice(at, at + 10))
  const last = before.at(-1)
  if (!sign || (last !== undefined && last.type !== 'word')) return null
  const figure = readFigure(printed, at + sign[0].length, [])
  if (isProblem(figure) || figure.type === 'text') return figure
  return { ...figure, start: at, digits: `${sign[1] === '+' ? '' : '-'}${figure.digits}` }
}
