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
  const sorted = kept.toSorted((one, other) => other.originalBudget.comparedTo(one.originalBudget))
  const wanted = totalOf(kept, 'originalBudget').times(largest.share)
  const named = Math.max(largest.heads, countThatMake(wanted, sorted))
  return [...sorted.slice(0, named), ...inOneLine(sorted.slice(named))]
}

/** The sum of one figure over heads. */
export const totalOf = (heads: readonly ReadHead[], figure: 'originalBudget' | 'outturn'): Decimal =>
  heads.reduce((sum, head) => sum.plus(head[figure]), zero)

/** How many of the first heads make this much. */
function countThatMake(wanted: Decimal, heads: readonly ReadHead[]): number {
  const short = heads.filter((_, at) => totalOf(heads.slice(0, at), 'originalBudget').lt(wanted))
  return short.length
}

const inOneLine = (rest: readonly ReadHead[]): readonly ReadHead[] =>
  rest.length === 0
    ? []
    : [{ label: '…', originalBudget: totalOf(rest, 'originalBudget'), outturn: totalOf(rest, 'outturn') }]
