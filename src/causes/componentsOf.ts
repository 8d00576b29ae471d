import type { Cell, Relation, System } from './relation.js'

/** Broken relations that share cells, one after another, have a cause in common: their places, in groups. */
export function componentsOf({ relations, cells }: System): readonly (readonly number[])[] {
  const left = new Set([...relations.keys()].filter((at) => (relations[at] as Relation).isBroken))
  const groups: number[][] = []
  for (const first of left) {
    const group = [first]
    left.delete(first)
    for (const at of group) {
      for (const [cell] of (relations[at] as Relation).terms) {
        for (const other of (cells[cell] as Cell).relations) {
          if (left.delete(other)) group.push(other)
        }
      }
    }
    groups.push(group.toSorted((one, other) => one - other))
  }
  return groups
}
