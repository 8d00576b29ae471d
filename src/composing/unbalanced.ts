import { closingOfFund, closingOfOwn, isFiscal } from './balances.js'
import { amountOf, type Combination, type Leaf } from './leaf.js'
import { type Choice, isOf, Leaves } from './leavesOf.js'
import { funds } from './posting.js'

/** Money whose postings do not fit together: more was spent than there was, or another balance was posted. */
export interface Unbalanced {
  readonly source: string
  readonly expected: 'posting.spent' | 'posting.closing'
  /** In 分. */
  readonly amount: bigint
}

/** Sources of money whose postings do not fit together; commerce alone may end below zero. */
export function unbalancedIn(all: readonly Leaf[]): readonly Unbalanced[] {
  const leaves = Leaves.of(all)
  const amounts = all.map(({ amount }) => amount)
  const hasCommerce = all.some(({ source }) => source === 'commercialOperation')
  const judge = (source: string, closing: Combination, isChosen: Choice, mayBeBelow: boolean): Unbalanced[] => {
    const left = amountOf(closing, amounts)
    const posted = all.filter((leaf) => leaf.kind === 'closingBalance' && isChosen(leaf))
    const stated = posted.reduce((sum, { amount }) => sum + amount, 0n)
    if (posted.length > 0 && stated !== left) return [{ source, expected: 'posting.closing', amount: stated }]
    return left < 0n && !mayBeBelow ? [{ source, expected: 'posting.spent', amount: left }] : []
  }
  return [
    ...funds.flatMap((fund) => judge(fund, closingOfFund(leaves, fund), isOf(fund), false)),
    ...judge('other', closingOfOwn(leaves), (leaf) => !isFiscal(leaf), hasCommerce),
  ]
}
