import { type Decimal, zero } from '../../exact/decimal.js'
import type { GradedRate, HeadNature } from './gradedRate.js'

/** A head whose figures were read, in one unit. */
export interface ReadHead {
  readonly label: string
  readonly originalBudget: Decimal
  readonly outturn: Decimal
  readonly nature?: HeadNature
}

/**
 * Which heads does a dimension compare? Without those left out; where there are too many, the largest by budget that
 * make the share wanted, at least as many as named, and the rest in one line.
 */
export function headsToCompare({ leaveOut, largest }: GradedRate, heads: readonly ReadHead[]): readonly ReadHead[] {
  const kept = heads.filter(({ nature }) => nature === undefined || !leaveOut.includes(nature))
  if (largest === null || kept.length <= largest.heads) return kept
  const sorted = kept.toSorted(largestFirst)
  const wanted = totalOf(kept, 'originalBudget').times(largest.share)
  const named = Math.max(largest.heads, countThatMake(wanted, sorted))
  return [...sorted.slice(0, named), ...inOneLine(sorted.slice(named))]
}

/** The sum of one figure over heads. */
export const totalOf = (heads: readonly ReadHead[], figure: 'originalBudget' | 'outturn'): Decimal =>
  heads.reduce((sum, head) => sum.plus(head[figure]), zero)

/** By budget; of equal ones the one that spent more, then by code points of the label: never by where it stands. */
const largestFirst = (one: ReadHead, other: ReadHead): number =>
  other.originalBudget.comparedTo(one.originalBudget) ||
  other.outturn.comparedTo(one.outturn) ||
  (one.label < other.label ? -1 : one.label > other.label ? 1 : 0)

/** How many of the first heads make this much. */
function countThatMake(wanted: Decimal, heads: readonly ReadHead[]): number {
  let made = zero
  let count = 0
  for (const { originalBudget } of heads) {
    if (made.lt(wanted)) count++
    made = made.plus(originalBudget)
  }
  return count
}

const inOneLine = (rest: readonly ReadHead[]): readonly ReadHead[] =>
  rest.length === 0
    ? []
    : [{ label: '…', originalBudget: totalOf(rest, 'originalBudget'), outturn: totalOf(rest, 'outturn') }]
