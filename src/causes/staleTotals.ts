import type { Budget } from './budget.js'
import { type Cell, isKept, type Relation, type System } from './relation.js'
import { type Changes, keepsAll, mends, offAfter } from './repair.js'

/** More totals than rest on one figure of any paper. */
const mostTotals = 60

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
    const [whole] = relation.terms[0] as Relation['terms'][number]
    if (whole === part || changes.has(whole) || changes.size >= mostTotals || !budget.take()) return null
    changes.set(whole, -off)
    open.push(...(system.cells[whole] as Cell).relations.filter((other) => other !== at))
  }
  return changes.size > 1 && mends(system, broken, changes) && keepsAll(system, changes) ? changes : null
}
