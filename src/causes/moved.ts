import { type Cell, isKept, type Relation, type System } from './relation.js'
import { mends, offAfter, type Repair, repairAsFar } from './repair.js'

/** Figures that stand elsewhere: each place with the place where its own figure is, and those whose figures are nowhere. */
export interface Moved {
  readonly sources: readonly (readonly [place: number, source: number])[]
  readonly lost: readonly number[]
}

/**
 * The changes that put figures back; null where they do not mend what is broken, or change nothing. Where it is known that
 * figures stand there twice, all of them may be lost; else the half must be told.
 */
export function putBack(
  system: System,
  broken: readonly number[],
  { sources, lost }: Moved,
  isKnown = false,
): Repair | null {
  const known = new Map<number, bigint>()
  let isChanged = false
  for (const [to, from] of sources) {
    if (to < 0 || from < 0) continue
    const by = (system.cells[from] as Cell).value - (system.cells[to] as Cell).value
    known.set(to, by)
    isChanged ||= by !== 0n
  }
  if (!isChanged && !isKnown) return null
  const unknown = new Set(lost.filter((place) => place >= 0))
  const stays = (at: number): boolean => {
    const relation = system.relations[at] as Relation
    return relation.terms.some(([cell]) => unknown.has(cell)) || isKept(relation, offAfter(relation, known))
  }
  if (!broken.every(stays)) return null
  const back = repairAsFar(system, [...unknown], known)
  return back && mends(system, broken, back.changes, back.open) && (isKnown || isTold(system, broken, back))
    ? back
    : null
}

/** Do at least half of the broken relations rest on cells that are known? Else a shift explains whatever there is. */
const isTold = ({ relations }: System, broken: readonly number[], { open }: Repair): boolean =>
  2 * broken.filter((at) => (relations[at] as Relation).terms.some(([cell]) => open.has(cell))).length <= broken.length
