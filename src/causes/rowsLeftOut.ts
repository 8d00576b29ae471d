import type { Cell, Relation, System } from './relation.js'
import { nameOf } from './relationsOf.js'

/** A row that is not there: what it would print beneath a whole, by the cells of the whole. */
export interface RowLeftOut {
  readonly figures: ReadonlyMap<number, bigint>
  /** What its code may be: another table prints a row of these figures. */
  readonly code: string | null
}

const rowOf = ({ where }: Cell): string | null =>
  typeof where.path.at(-2) === 'number' ? nameOf({ ...where, path: where.path.slice(0, -1) }) : null
const tableOf = ({ where }: Cell): string => nameOf({ ...where, path: where.path.slice(0, -2) })

/** A broken relation down a column: its whole is more than the parts that stand beneath it. */
function missingIn({ cells, relations }: System, at: number): readonly [whole: number, figure: bigint] | null {
  const { terms, off } = relations[at] as Relation
  const [[whole, sign] = [-1, 0n], ...parts] = terms
  const own = cells[whole]
  if (!own || sign !== 1n || off <= 0n || parts.length === 0 || rowOf(own) === null) return null
  const column = own.where.path.at(-1)
  const isPart = ([cell, partSign]: Relation['terms'][number]): boolean => {
    const one = cells[cell] as Cell
    return partSign === -1n && one.where.path.at(-1) === column && tableOf(one) === tableOf(own)
  }
  return parts.every(isPart) ? [whole, off] : null
}

/** One row left out explains relations down the columns of one row, and no others. */
export function rowLeftOut(system: System, broken: readonly number[]): RowLeftOut | null {
  const figures = new Map<number, bigint>()
  for (const at of broken) {
    const missing = missingIn(system, at)
    if (!missing) return null
    const [whole, figure] = missing
    if (figures.has(whole)) return null
    figures.set(whole, figure)
  }
  const rows = new Set([...figures.keys()].map((whole) => rowOf(system.cells[whole] as Cell)))
  return rows.size === 1 && figures.size > 1 ? { figures, code: codeOf(system, figures) } : null
}

/** The code of a row elsewhere, of this whole but not in this table, that prints the same figure. */
function codeOf({ cells }: System, figures: ReadonlyMap<number, bigint>): string | null {
  const [[first, figure] = [-1, 0n]] = figures
  const whole = cells[first] as Cell
  const own = new Set(cells.filter((cell) => tableOf(cell) === tableOf(whole)).map(({ where }) => where.row))
  const like = cells.filter(
    ({ where: { row = '' }, value }) => value === figure && /^\d+$/u.test(row) && !own.has(row) && isBelow(row, whole),
  )
  return new Set(like.map(({ where }) => where.row)).size === 1 ? (like[0]?.where.row ?? null) : null
}

const isBelow = (code: string, { where: { row = '' } }: Cell): boolean =>
  /^\d+$/u.test(row) ? code.startsWith(row) && code.length > row.length : true
