import type { Budget } from './budget.js'
import { type Cell, isKept, type Relation, type System } from './relation.js'
import { type Changes, keepsAll, mends, offAfter } from './repair.js'

/** More totals than rest on one figure of any paper. */
const mostTotals = 60

/** What a relation states, or the other side of a copy, where it is not taken yet. */
const totalOf = ({ terms }: Relation, isTaken: (cell: number) => boolean): Relation['terms'][number] | undefined =>
  terms.slice(0, terms.length === 2 ? 2 : 1).find(([cell]) => !isTaken(cell))

/**
 * A figure that was changed while the totals above it were not: what these would be. Each relation that is off moves what it
 * states, from the figure upwards, until all of them hold; null where they never do, or where one total alone is wrong.
 */
export function staleTotals(system: System, broken: readonly number[], part: number, budget: Budget): Changes | null {
  const changes = new Map<number, bigint>()
  const open = [...broken]
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const relation = system.relations[at] as Relation
    const off = offAfter(relation, changes)
    if (isKept(relation, off)) continue
    const total = totalOf(relation, (cell) => cell === part || changes.has(cell))
    if (!total || changes.size >= mostTotals || !budget.take()) return null
    const [whole, sign] = total
    changes.set(whole, -sign * off)
    open.push(...(system.cells[whole] as Cell).relations.filter((other) => other !== at))
  }
  return changes.size > 1 && mends(system, broken, changes) && keepsAll(system, changes) ? changes : null
}
