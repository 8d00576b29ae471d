import type { Combination, Leaf } from './leaf.js'
import { stepsBelow } from './rounding.js'

/** Cells and leaves, each by the places of the other; how far every cell is off, in 分. */
class Drift {
  readonly off: bigint[]
  readonly cellsOf: readonly (readonly (readonly [cell: number, times: bigint])[])[]
  readonly #step: bigint

  constructor(cells: readonly Combination[], leaves: number, step: bigint) {
    const cellsOf = Array.from({ length: leaves }, (): [number, bigint][] => [])
    for (const [at, cell] of cells.entries()) for (const [leaf, times] of cell) cellsOf[leaf]?.push([at, times])
    this.cellsOf = cellsOf
    this.off = cells.map(() => 0n)
    this.#step = step
  }

  /** How bad it is that a cell is off by so much: very, where it is a whole unit or more. */
  badness(off: bigint): bigint {
    const size = off < 0n ? -off : off
    const beyond = size - this.#step + 1n
    return size * size + (beyond > 0n ? 1000n * (this.#step + beyond) * (this.#step + beyond) : 0n)
  }

  /** What it adds to the badness of all cells to move these leaves by so much each. */
  costOf(moves: readonly Move[]): bigint {
    const moved = new Map<number, bigint>()
    for (const [leaf, by] of moves)
      for (const [cell, times] of this.cellsOf[leaf] ?? []) moved.set(cell, (moved.get(cell) ?? 0n) + times * by)
    let cost = 0n
    for (const [cell, by] of moved) {
      const off = this.off[cell] as bigint
      cost += this.badness(off + by) - this.badness(off)
    }
    return cost
  }

  move(leaf: number, by: bigint): void {
    for (const [cell, times] of this.cellsOf[leaf] ?? []) this.off[cell] = (this.off[cell] as bigint) + times * by
  }

  isBeyond(cell: number): boolean {
    const off = this.off[cell] as bigint
    return off >= this.#step || off <= -this.#step
  }
}

/** Leaves rounded so that every sum of them is exact, and the cells that are a whole unit or more off for it. */
export interface Controlled {
  /** In steps of the last digit. */
  readonly leaves: readonly bigint[]
  readonly beyond: readonly number[]
}

/** So many times a leaf is rounded the other way, for each leaf, before it is left as it is. */
const patience = 8

/**
 * Rounds each leaf down or up so that no cell is off by a whole unit: first one leaf after another, each the way that keeps
 * its cells nearest; then leaves of cells that are too far off the other way, alone or with another one against it.
 */
export function controlledRounding(leaves: readonly Leaf[], cells: readonly Combination[], step: bigint): Controlled {
  const drift = new Drift(cells, leaves.length, step)
  const rounded = leaves.map(({ amount }) => stepsBelow(amount, step))
  const isUp = leaves.map(() => false)
  const rest = leaves.map(({ amount }, leaf) => amount - (rounded[leaf] as bigint) * step)
  const free = [...leaves.keys()].filter((leaf) => rest[leaf] !== 0n)
  for (const leaf of free) {
    const down = -(rest[leaf] as bigint)
    isUp[leaf] = drift.costOf([[leaf, down + step]]) < drift.costOf([[leaf, down]])
    drift.move(leaf, isUp[leaf] ? down + step : down)
  }
  mend(drift, free, isUp, step)
  return {
    leaves: rounded.map((steps, leaf) => (isUp[leaf] ? steps + 1n : steps)),
    beyond: [...cells.keys()].filter((cell) => drift.isBeyond(cell)),
  }
}

/** So many pairs of leaves are tried for one cell: a province has more than can be. */
const mostPairs = 100_000

type Move = readonly [leaf: number, by: bigint]

/** Turns leaves of cells that are too far off, for as long as that makes it better on the whole. */
function mend(drift: Drift, free: readonly number[], isUp: boolean[], step: bigint): void {
  const stuck = new Set<number>()
  for (let left = free.length * patience; left > 0; left--) {
    const cell = drift.off.findIndex((_, at) => !stuck.has(at) && drift.isBeyond(at))
    if (cell < 0) return
    const moves = bestMoves(drift, cell, free, (leaf) => [leaf, isUp[leaf] ? -step : step])
    if (moves.length === 0) stuck.add(cell)
    else stuck.clear()
    for (const [leaf, by] of moves) {
      drift.move(leaf, by)
      isUp[leaf] = !isUp[leaf]
    }
  }
}

/** One leaf of a cell turned, or else one with another against it; none where that makes nothing better. */
function bestMoves(drift: Drift, cell: number, free: readonly number[], turn: (leaf: number) => Move): readonly Move[] {
  const within = free.filter((leaf) => drift.cellsOf[leaf]?.some(([at]) => at === cell))
  const alone = best(
    drift,
    within.map((leaf) => [turn(leaf)]),
  )
  if (alone.length > 0) return alone
  const others = free.slice(0, Math.ceil(mostPairs / Math.max(within.length, 1))).map(turn)
  const pairs = within.slice(0, mostPairs).flatMap((leaf) => {
    const move = turn(leaf)
    return others.flatMap((other) => (other[1] === move[1] ? [] : [[move, other]]))
  })
  return best(drift, pairs)
}

function best(drift: Drift, choices: readonly (readonly Move[])[]): readonly Move[] {
  let found: readonly Move[] = []
  let least = 0n
  for (const moves of choices) {
    const cost = drift.costOf(moves)
    if (cost < least) [found, least] = [moves, cost]
  }
  return found
}
