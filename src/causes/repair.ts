import { type Cell, isKept, type Relation, type System } from './relation.js'

/** By how much cells change, by their places. */
export type Changes = ReadonlyMap<number, bigint>

/** A range of changes, each of which keeps every relation. */
export interface Range {
  readonly from: bigint
  readonly to: bigint
  /** The change in the middle of the relation that allows least. */
  readonly best: bigint
  /** Only inequalities bound it, on one side: nothing says how much, and the best is the least change. */
  readonly isOpen?: true
}

/** How far off a relation is after changes. */
export const offAfter = ({ terms, off }: Relation, changes: Changes): bigint =>
  terms.reduce((sum, [cell, sign]) => sum + sign * (changes.get(cell) ?? 0n), off)

interface Bounds {
  from: bigint | null
  to: bigint | null
  narrowest: bigint | null
  best: bigint
}

/**
 * By how much must one cell change, so that every relation in which it alone is unknown holds? Null where no change does
 * it, or where nothing says how much.
 */
export function rangeOf(
  { cells, relations }: System,
  cell: number,
  changes: Changes = new Map(),
  unknown: ReadonlySet<number> = new Set([cell]),
  mayBeOpen = false,
): Range | null {
  const bounds: Bounds = { from: null, to: null, narrowest: null, best: 0n }
  for (const at of (cells[cell] as Cell).relations) {
    const relation = relations[at] as Relation
    if (relation.terms.some(([other]) => other !== cell && unknown.has(other))) continue
    const sign = relation.terms.find(([other]) => other === cell)?.[1] ?? 0n
    if (sign === 1n || sign === -1n) narrow(bounds, relation, sign, offAfter(relation, changes))
  }
  const { from, to, best } = bounds
  if (from === null || to === null) return mayBeOpen ? openRange(from, to) : null
  if (from > to) return null
  return { from, to, best: best < from ? from : best > to ? to : best }
}

/** Wider than any figure. */
const far = 10n ** 60n

const openRange = (from: bigint | null, to: bigint | null): Range | null =>
  from === null && to === null ? null : { from: from ?? -far, to: to ?? far, best: from ?? to ?? 0n, isOpen: true }

function narrow(bounds: Bounds, { least, most }: Relation, sign: bigint, off: bigint): void {
  const low = least === null ? null : least - off
  const high = most === null ? null : most - off
  const [from, to] = sign === 1n ? [low, high] : [negated(high), negated(low)]
  if (from !== null && (bounds.from === null || from > bounds.from)) bounds.from = from
  if (to !== null && (bounds.to === null || to < bounds.to)) bounds.to = to
  if (from === null || to === null) return
  if (bounds.narrowest !== null && to - from >= bounds.narrowest) return
  bounds.narrowest = to - from
  bounds.best = -sign * off
}

const negated = (value: bigint | null): bigint | null => (value === null ? null : -value)

/** Do these changes leave every relation true that they touch, those with unknown cells aside? */
export function keepsAll(
  { cells, relations }: System,
  changes: Changes,
  unknown: ReadonlySet<number> = new Set(),
): boolean {
  for (const [cell, by] of changes) {
    if (by === 0n) continue
    for (const at of (cells[cell] as Cell).relations) {
      const relation = relations[at] as Relation
      if (relation.terms.some(([other]) => unknown.has(other))) continue
      if (!isKept(relation, offAfter(relation, changes))) return false
    }
  }
  return true
}

/** What cells must be, and those of which no relation says it. */
export interface Repair {
  readonly changes: Changes
  readonly open: ReadonlySet<number>
}

/**
 * What must unknown cells be, beside known changes? One after another, each by the relations in which it alone is left
 * unknown. Null where relations contradict each other.
 */
export function repairAsFar(system: System, unknown: readonly number[], known: Changes = new Map()): Repair | null {
  const changes = new Map(known)
  const open = new Set(unknown)
  for (let before = open.size + 1; open.size < before; ) {
    before = open.size
    for (const cell of open) {
      const range = rangeOf(system, cell, changes, open)
      if (!range) continue
      changes.set(cell, range.best)
      open.delete(cell)
    }
  }
  return keepsAll(system, changes, open) ? { changes, open } : null
}

/** The same where every cell must be told; null where one is not. */
export function repair(system: System, unknown: readonly number[]): Changes | null {
  const found = repairAsFar(system, unknown)
  return found && found.open.size === 0 ? found.changes : null
}

const nobody: ReadonlySet<number> = new Set()

/** Are all of these relations true after the changes, those with open cells aside? */
export const mends = (
  { relations }: System,
  broken: readonly number[],
  changes: Changes,
  open: ReadonlySet<number> = nobody,
): boolean =>
  broken.every((at) => {
    const relation = relations[at] as Relation
    return relation.terms.some(([cell]) => open.has(cell)) || isKept(relation, offAfter(relation, changes))
  })
