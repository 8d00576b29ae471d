import type { Budget } from './budget.js'
import type { Relation, System } from './relation.js'
import { type Changes, mends, rangeOf, repair } from './repair.js'

/** The most cells that are looked for at once. */
const most = 3

/** The cells of broken relations, by how many of these each is in. */
function cellsIn({ relations }: System, broken: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const at of broken) {
    for (const [cell] of (relations[at] as Relation).terms) {
      const known = found.get(cell)
      if (known) known.push(at)
      else found.set(cell, [at])
    }
  }
  return found
}

/** Every cell that, changed alone, makes all of these relations hold and breaks no other. */
export function singles(system: System, broken: readonly number[]): readonly Changes[] {
  return [...cellsIn(system, broken)].flatMap(([cell, at]) => {
    if (at.length < broken.length) return []
    const range = rangeOf(system, cell)
    return range ? [new Map([[cell, range.best]])] : []
  })
}

/** The smallest sets of several cells that do the same; none where there are none of at most three, or trials run out. */
export function smallSets(system: System, broken: readonly number[], budget: Budget): readonly Changes[] {
  const within = cellsIn(system, broken)
  for (let size = 2; size <= most; size++) {
    const found = [...setsOf(system, { broken, within, size, budget })]
    if (found.length > 0) return found
  }
  return []
}

interface Search {
  readonly broken: readonly number[]
  readonly within: ReadonlyMap<number, readonly number[]>
  readonly size: number
  readonly budget: Budget
}

/** Sets that have a cell in every broken relation: the first that is without one chooses the next cell. */
function* setsOf(system: System, search: Search, chosen: readonly number[] = []): Generator<Changes> {
  const { broken, within, size, budget } = search
  const open = broken.find((at) => !chosen.some((cell) => within.get(cell)?.includes(at)))
  if (open === undefined) {
    if (chosen.length < size || !budget.take()) return
    const changes = repair(system, chosen)
    if (changes && mends(system, broken, changes) && [...changes.values()].every((by) => by !== 0n)) yield changes
    return
  }
  if (chosen.length === size) return
  const next = (system.relations[open] as Relation).terms.map(([cell]) => cell)
  const byReach = next.toSorted((one, other) => reach(within, other) - reach(within, one))
  for (const cell of byReach) {
    if (budget.isSpent) return
    if (canCover(search, [...chosen, cell])) yield* setsOf(system, search, [...chosen, cell])
  }
}

const reach = (within: Search['within'], cell: number): number => within.get(cell)?.length ?? 0

/** Can so few cells more still be in every relation that is left? */
function canCover({ broken, within, size }: Search, chosen: readonly number[]): boolean {
  const left = broken.filter((at) => !chosen.some((cell) => within.get(cell)?.includes(at)))
  const widest = Math.max(0, ...[...within.values()].map(({ length }) => length))
  return left.length <= widest * (size - chosen.length)
}
