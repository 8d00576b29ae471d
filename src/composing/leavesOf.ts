import type { Combination, Leaf } from './leaf.js'

/** Which leaves take part in a cell. */
export type Choice = (leaf: Leaf) => boolean

/** The leaves of the accounts, from which cells are chosen. */
export class Leaves {
  readonly #leaves: readonly Leaf[]

  constructor(leaves: readonly Leaf[]) {
    this.#leaves = leaves
  }

  /** The sum of all leaves that satisfy every one of these. */
  sum(...choices: readonly Choice[]): Combination {
    const all = new Map<number, bigint>()
    for (const [at, leaf] of this.#leaves.entries()) if (choices.every((isChosen) => isChosen(leaf))) all.set(at, 1n)
    return all
  }

  /** The codes, by function or economic nature, of the leaves chosen, with those of the levels above, in order. */
  codes(by: 'function' | 'economic', ...choices: readonly Choice[]): readonly string[] {
    const codes = this.#leaves
      .filter((leaf) => choices.every((isChosen) => isChosen(leaf)))
      .flatMap((leaf) => levelsOf(leaf[by] ?? ''))
    return [...new Set(codes)].toSorted()
  }
}

/** A code with those that it is a part of: `2010350` has `20103` and `201`. */
const levelsOf = (code: string): readonly string[] =>
  [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length))

export const isIncome: Choice = ({ kind }) => kind === 'income'
export const isSpent: Choice = ({ kind }) => kind === 'expenditure'
export const isOpening: Choice = ({ kind }) => kind === 'openingBalance'
export const isOf =
  (source: Leaf['source']): Choice =>
  (leaf) =>
    leaf.source === source
export const isFor =
  (use: Leaf['use']): Choice =>
  (leaf) =>
    leaf.use === use
/** Of an item, section or class; of all, where the code is that of the whole table. */
export const isUnder =
  (code: string): Choice =>
  (leaf) =>
    code === 'total' || leaf.function?.startsWith(code) === true
export const isIn =
  (codes: readonly string[]): Choice =>
  ({ economic = '' }) =>
    codes.some((code) => economic.startsWith(code))
