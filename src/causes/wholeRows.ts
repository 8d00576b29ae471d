import type { Cell, Relation, System } from './relation.js'
import { type Changes, mends, repair } from './repair.js'

/** A row all of whose figures change together. */
export interface WholeRow {
  readonly changes: Changes
  /** Every figure of it would be nothing: the row is there twice, or belongs to another unit. */
  readonly isTooMuch: boolean
}

const rowOf = ({ where }: Cell): string | null =>
  typeof where.path.at(-2) === 'number' ? where.path.slice(0, -1).join('/') : null

/** Rows that, changed as a whole, make all of these relations hold. */
export function wholeRows(system: System, broken: readonly number[]): readonly WholeRow[] {
  const rows = new Map<string, number[]>()
  for (const [place, cell] of system.cells.entries()) {
    const row = rowOf(cell)
    if (row === null) continue
    const known = rows.get(row)
    if (known) known.push(place)
    else rows.set(row, [place])
  }
  const touched = new Set(
    broken.flatMap((at) => (system.relations[at] as Relation).terms.map(([cell]) => rowOf(system.cells[cell] as Cell))),
  )
  return [...rows].flatMap(([row, cells]) => {
    if (!touched.has(row)) return []
    const changes = repair(system, cells)
    if (!changes || !mends(system, broken, changes)) return []
    const isTooMuch = cells.every((cell) => (system.cells[cell] as Cell).value === -(changes.get(cell) ?? 0n))
    return [{ changes: new Map([...changes].filter(([, by]) => by !== 0n)), isTooMuch }]
  })
}
