import { Decimal } from '../exact/decimal.js'
import { plainGlyphs } from './glyphs.js'
import { joinRange } from './joinRange.js'
import { measureOf } from './measure.js'
import { notReached } from './notReached.js'
import type { Part } from './part.js'
import type { Side } from './side.js'
import { surroundingsOf } from './surroundings.js'
import type { DateTarget, QuantityTarget } from './target.js'
import type { DateToken, NumberToken, Printed, ProblemAt, Token } from './token.js'
import { isProblem, wordOf } from './token.js'

/** The figures of a text with their operators; two joined by a dash become a range. */
export function readFigures(printed: Printed, tokens: readonly Token[], side: Side): readonly Part[] | ProblemAt {
  const parts: Part[] = []
  let start: Part | undefined
  let other: NumberToken | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.type !== 'number') continue
    const range = joinRange(printed, tokens, index)
    const read = range ?? readQuantityPart(printed, tokens, index, side)
    if (isProblem(read)) return read
    const told =
      side === 'actual' ? notReached(printed.plain, { from: endBefore(tokens, index), ...placeOf(tokens, read) }) : null
    if (told === 'denied') return { problem: 'negatedFigure', at: token.start }
    if (told === 'other') other = token
    else if ('isStart' in read && read.isStart) start = read
    else parts.push(read)
    index = read.last
  }
  if (parts.length > 0) return parts
  if (start) return [start]
  return other ? { problem: 'otherFigure', at: other.start } : parts
}

/** Where the figure or date before this one ends. */
const endBefore = (tokens: readonly Token[], index: number): number =>
  tokens.slice(0, index).findLast(({ type }) => type === 'number' || type === 'date')?.end ?? 0

const placeOf = (
  tokens: readonly Token[],
  { first, last }: Part,
): { readonly start: number; readonly end: number } => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last] as Token).end,
})

interface QuantityPart extends Part {
  readonly isStart: boolean
}

function readQuantityPart(
  printed: Printed,
  tokens: readonly Token[],
  index: number,
  side: Side,
): QuantityPart | ProblemAt {
  const token = tokens[index] as NumberToken
  const around = surroundingsOf(tokens, index, side)
  if (around.comparator === null) return { problem: 'conflictingOperators', at: token.start }
  if (around.denied) return { problem: 'negatedFigure', at: token.start }
  const part: QuantityTarget = {
    kind: 'quantity',
    comparator: around.comparator,
    value: new Decimal(token.digits),
    decimals: token.decimals,
    unit: unitPer(token.unit, around.per),
    ...(around.change && { change: around.change }),
    ...(around.approximate && { approximate: true }),
    text: printed.text.slice(token.start, token.end),
  }
  return { part, first: index, last: index, isStart: around.isStart }
}

/** "每月1次" is counted as 次/月; a share stays a share. */
function unitPer(unit: string | null, per: readonly string[]): string | null {
  if (unit === null || per.length === 0 || measureOf(plainGlyphs(unit)).dimension === 'share') return unit
  return [unit, ...per].join('/')
}

/** A date with the operator before it: 不晚于12月底, ≤2021-12-31. */
export function readDatePart(printed: Printed, tokens: readonly Token[], index: number): DateTarget {
  const { start, end, date } = tokens[index] as DateToken
  const comparator = date.comparator ?? limitBefore(tokens, index)
  const text = printed.text.slice(start, end)
  return { kind: 'date', value: date.value, ...(comparator && { comparator }), text }
}

function limitBefore(tokens: readonly Token[], index: number): DateTarget['comparator'] {
  const comparator = wordOf(tokens[index - 1])?.entry.comparator
  return comparator === '=' || comparator === 'unstated' ? undefined : comparator
}
