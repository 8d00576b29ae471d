import type { Cell, Relation, System } from './relation.js'

/** The table that a cell of a row stands in. */
const tableOf = ({ where: { document = '', path } }: Cell): string | null =>
  typeof path.at(-2) === 'number' ? `${document}#${path.slice(0, -2).join('/')}` : null

/** Groups that rest on one table, for each table that several rest on; tables of most groups first. */
export function clustersOf(
  { cells, relations }: System,
  groups: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const tables = new Map<string, Set<number>>()
  for (const [at, group] of groups.entries()) {
    for (const relation of group) {
      for (const [cell] of (relations[relation] as Relation).terms) {
        const table = tableOf(cells[cell] as Cell)
        if (table !== null) tables.set(table, (tables.get(table) ?? new Set()).add(at))
      }
    }
  }
  const clusters = [...tables.values()].filter(({ size }) => size > 1).map((places) => [...places])
  return clusters.toSorted((one, other) => other.length - one.length)
}
