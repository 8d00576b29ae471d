import type { Combination, Leaf } from './leaf.js'

/** Which leaves take part in a cell. */
export type Choice = (leaf: Leaf) => boolean

/** By which classification a leaf stands beneath a code. */
export type Classified = 'function' | 'economic'

type Placed = readonly [at: number, leaf: Leaf]

/** The leaves of a paper, from which cells are chosen. */
export class Leaves {
  readonly #leaves: readonly Placed[]
  readonly #under = new Map<Classified, ReadonlyMap<string, Leaves>>()

  private constructor(leaves: readonly Placed[]) {
    this.#leaves = leaves
  }

  static of(leaves: readonly Leaf[]): Leaves {
    return new Leaves([...leaves.entries()])
  }

  /** The sum of all leaves that satisfy every one of these. */
  sum(...choices: readonly Choice[]): Combination {
    const all = new Map<number, bigint>()
    for (const [at, leaf] of this.#leaves) if (choices.every((isChosen) => isChosen(leaf))) all.set(at, 1n)
    return all
  }

  /** Those of an item, section or class: found at once, for a province has many. All of them for that of the whole table. */
  under(code: string, by: Classified = 'function'): Leaves {
    if (code === 'total') return this
    const known = this.#under.get(by) ?? this.#byCode(by)
    this.#under.set(by, known)
    return known.get(code) ?? none
  }

  #byCode(by: Classified): ReadonlyMap<string, Leaves> {
    const parts = new Map<string, Placed[]>()
    for (const placed of this.#leaves) {
      for (const code of levelsOf(placed[1][by] ?? '')) {
        const own = parts.get(code)
        if (own) own.push(placed)
        else parts.set(code, [placed])
      }
    }
    return new Map([...parts].map(([code, leaves]) => [code, new Leaves(leaves)]))
  }

  /** The codes, by function or economic nature, of the leaves chosen, with those of the levels above, in order. */
  codes(by: Classified, ...choices: readonly Choice[]): readonly string[] {
    const codes = new Set<string>()
    for (const [, leaf] of this.#leaves)
      if (choices.every((isChosen) => isChosen(leaf))) for (const code of levelsOf(leaf[by] ?? '')) codes.add(code)
    return [...codes].toSorted()
  }
}

const none: Leaves = /* @__PURE__ */ Leaves.of([])

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
export const isIn =
  (codes: readonly string[]): Choice =>
  ({ economic = '' }) =>
    codes.some((code) => economic.startsWith(code))
