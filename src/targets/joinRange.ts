import { Decimal } from '../exact/decimal.js'
import type { Part } from './part.js'
import { changeBefore } from './surroundings.js'
import type { RangeTarget } from './target.js'
import { type NumberToken, type Printed, type ProblemAt, type Token, wordOf } from './token.js'

const binding: ReadonlySet<string> = new Set(['glyph', 'operator', 'far', 'after'])

/** 80%-90%, 3至5天: two figures with a joint between them. Null when this figure is not the first of such a pair. */
export function joinRange(printed: Printed, tokens: readonly Token[], index: number): Part | ProblemAt | null {
  const low = tokens[index] as NumberToken
  const high = tokens[index + 2]
  if (wordOf(tokens[index + 1])?.entry.role !== 'between' || high?.type !== 'number') return null
  if (wordOf(tokens[index - 1])?.entry.role === 'from') return null
  if (isBound(tokens[index - 1]) || isBound(tokens[index + 3]))
    return { problem: 'conflictingOperators', at: low.start }
  const unit = commonUnit(low.unit, high.unit)
  if (unit === undefined) return { problem: 'rangeUnits', at: low.start }
  const text = printed.text.slice(low.start, high.end)
  const [from, to] = [new Decimal(low.digits), new Decimal(high.digits)]
  if (from.gt(to)) return { problem: 'reversedRange', at: low.start }
  const change = changeBefore(tokens, index)
  const decimals = Math.max(low.decimals, high.decimals)
  const part: RangeTarget = { kind: 'range', low: from, high: to, decimals, unit, ...(change && { change }), text }
  return { part, first: index, last: index + 2 }
}

const isBound = (token: Token | undefined): boolean => binding.has(wordOf(token)?.entry.role ?? '')

/** "3-5天" and "3万-5万元" print the unit once; "3天-5" does not say what the five are. */
function commonUnit(low: string | null, high: string | null): string | null | undefined {
  if (low === null || low === high) return high
  return (low === '万' || low === '亿') && high?.startsWith(low) ? high : undefined
}
