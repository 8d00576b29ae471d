import type { Part } from './part.js'
import { flippedAt } from './surroundings.js'
import type { QuantityTarget, RangeTarget } from './target.js'
import type { Printed, ProblemAt, Token } from './token.js'

const conjunctions: ReadonlySet<string> = new Set(['且', '并且', '同时'])

/**
 * "≥80%且≤90%" and "80%≤x<90%" are one range; a verb of change before it is said of both ends (增长≥5%且≤8%). Null when the
 * two figures are not its ends: in "满意度≥80%，投诉率≤85%" they say different things.
 */
export function boundedRange(
  printed: Printed,
  tokens: readonly Token[],
  [one, other, more]: readonly Part[],
): RangeTarget | ProblemAt | null {
  if (one?.part.kind !== 'quantity' || other?.part.kind !== 'quantity' || more) return null
  if (one.part.unit !== other.part.unit || (other.part.change ?? one.part.change) !== one.part.change) return null
  if (!isOneCondition(printed, tokens, one, other)) return null
  const low = [one.part, other.part].find(({ comparator }) => comparator.startsWith('>'))
  const high = [one.part, other.part].find(({ comparator }) => comparator.startsWith('<'))
  if (!low || !high) return null
  if (low.value.gt(high.value)) return { problem: 'reversedRange', at: 0 }
  const { change } = one.part
  return { ...between(low, high, printed.text), ...(change && { change }) }
}

/** Nothing stands between the figures but operators and 且, or the first one's operator is behind it. */
function isOneCondition({ plain }: Printed, tokens: readonly Token[], one: Part, other: Part): boolean {
  if (flippedAt(tokens, one.last + 1)) return true
  return tokens.slice(one.last + 1, other.first).every((token) => {
    if (token.type === 'word') return token.entry.role !== 'stop'
    return token.type === 'text' && conjunctions.has(plain.slice(token.start, token.end))
  })
}

const between = (low: QuantityTarget, high: QuantityTarget, text: string): RangeTarget => ({
  kind: 'range',
  low: low.value,
  high: high.value,
  ...(low.comparator === '>' && { lowExcluded: true }),
  ...(high.comparator === '<' && { highExcluded: true }),
  decimals: Math.max(low.decimals, high.decimals),
  unit: low.unit,
  text,
})
