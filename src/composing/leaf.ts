import type { Posting } from './posting.js'

/** Postings that stand in the same cells everywhere, added up in 分: the smallest amount that tables are made of. */
export interface Leaf extends Readonly<Omit<Posting, 'amount' | 'unit'>> {
  readonly amount: bigint
}

/** A cell as the sum of leaves, by their places, each added or taken off. */
export type Combination = ReadonlyMap<number, bigint>

/** Several cells added up; what cancels out takes no part. */
export function together(...parts: readonly Combination[]): Combination {
  const sum = new Map<number, bigint>()
  for (const part of parts) {
    for (const [leaf, times] of part) {
      const more = (sum.get(leaf) ?? 0n) + times
      if (more === 0n) sum.delete(leaf)
      else sum.set(leaf, more)
    }
  }
  return sum
}

/** The same, to be taken off. */
export const lessOf = (one: Combination): Combination => new Map([...one].map(([leaf, times]) => [leaf, -times]))

/** What the leaves amount to in a cell. */
export function amountOf(cell: Combination, amounts: readonly bigint[]): bigint {
  let sum = 0n
  for (const [leaf, times] of cell) sum += times * (amounts[leaf] as bigint)
  return sum
}
