import type { Budget } from './budget.js'
import type { PrintedRows } from './printedRows.js'
import { type Cell, isKept, type Relation, type System } from './relation.js'
import { mends, offAfter, type Repair, repairAsFar } from './repair.js'

/** Figures of a table that stand so many rows too low (above zero) or too high, in all columns or in one. */
export interface Shift extends Repair {
  readonly rows: number
  readonly column: string | null
}

/** A table with its cells by row and column; -1 where a place is in no relation. */
interface Table {
  readonly columns: readonly string[]
  readonly at: readonly (readonly number[])[]
}

const rowOf = ({ where }: Cell): unknown => where.path.at(-2)
const nameOf = ({ where }: Cell): string => where.path.slice(0, -2).join('/')

/** The tables that broken relations rest on. */
function tablesOf({ cells, relations }: System, broken: readonly number[], printed: PrintedRows): readonly Table[] {
  const names = new Map<string, Cell>()
  for (const at of broken) {
    for (const [cell] of (relations[at] as Relation).terms) {
      const one = cells[cell] as Cell
      if (typeof rowOf(one) === 'number') names.set(nameOf(one), one)
    }
  }
  return [...names].map(([name, { where }]) => {
    const own = cells.flatMap((cell, place) => (nameOf(cell) === name ? [[cell, place] as const] : []))
    const columns = [...new Set(own.map(([cell]) => String(cell.where.path.at(-1))))]
    const at = Array.from({ length: printed.rowsAt(where.path) }, () => columns.map(() => -1))
    for (const [cell, place] of own) {
      const row = at[rowOf(cell) as number]
      if (row) row[columns.indexOf(String(cell.where.path.at(-1)))] = place
    }
    return { columns, at }
  })
}

/** A run of rows whose figures stand elsewhere: `lost` are the rows whose own figures are nowhere. */
interface Run {
  readonly sources: ReadonlyMap<number, number>
  readonly lost: readonly number[]
  readonly rows: number
}

const offsets = [1, -1, 2, -2] as const

/** Every run of rows in a table, pushed down or up over those behind it, or turned round in itself; short ones first. */
function* runsOf(length: number): Generator<Run> {
  for (let size = 1; size < length; size++) {
    for (const rows of offsets) {
      const count = Math.abs(rows)
      for (let first = 0; first + size + count <= length; first++) {
        const own = Array.from({ length: size }, (_, at) => (rows > 0 ? first + at : first + count + at))
        const lost = Array.from({ length: count }, (_, at) => (rows > 0 ? first + size + at : first + at))
        const sources = own.map((row) => [row, row + rows] as const)
        const turned = lost.map((row, at) => [row, rows > 0 ? first + at : first + size + at] as const)
        yield { sources: new Map([...sources, ...turned]), lost: [], rows }
        yield { sources: new Map(sources), lost, rows }
      }
    }
  }
}

/** The shortest runs that, put back in place, make all of these relations hold and break no other. */
export function shifts(
  system: System,
  broken: readonly number[],
  printed: PrintedRows,
  budget: Budget,
): readonly Shift[] {
  return tablesOf(system, broken, printed).flatMap((table) => {
    const all = table.columns.map((_, column) => column)
    const sets = [all, ...(all.length > 1 ? all.map((column) => [column]) : [])]
    return sets.flatMap((columns) => shortest(system, { broken, table, columns, budget }))
  })
}

interface Trial {
  readonly broken: readonly number[]
  readonly table: Table
  readonly columns: readonly number[]
  readonly budget: Budget
}

function shortest(system: System, trial: Trial): readonly Shift[] {
  const { table, columns, budget } = trial
  const found: { readonly shift: Shift; readonly size: number }[] = []
  for (const run of runsOf(table.at.length)) {
    const size = run.sources.size + run.lost.length
    if (found[0] && size > found[0].size + 2) break
    if (!budget.take()) break
    const back = putBack(system, trial, run)
    const column = columns.length === 1 ? (table.columns[columns[0] as number] ?? null) : null
    if (back) found.push({ shift: { ...back, rows: run.rows, column }, size })
  }
  return found.map(({ shift }) => shift)
}

/** The changes that put a run back; null where they do not mend what is broken, or change nothing. */
function putBack(system: System, { broken, table, columns }: Trial, { sources, lost }: Run): Repair | null {
  const known = new Map<number, bigint>()
  const placeAt = (row: number, column: number): number => table.at[row]?.[column] ?? -1
  const unknown = new Set(lost.flatMap((row) => columns.map((column) => placeAt(row, column)).filter((at) => at >= 0)))
  for (const column of columns) {
    for (const [row, source] of sources) {
      const [to, from] = [placeAt(row, column), placeAt(source, column)]
      if (to < 0 || from < 0) continue
      known.set(to, (system.cells[from] as Cell).value - (system.cells[to] as Cell).value)
    }
  }
  if (![...known.values()].some((by) => by !== 0n)) return null
  const isOpen = ({ terms }: Relation): boolean => terms.some(([cell]) => unknown.has(cell))
  const stays = (at: number): boolean => {
    const relation = system.relations[at] as Relation
    return isOpen(relation) || isKept(relation, offAfter(relation, known))
  }
  if (!broken.every(stays)) return null
  const back = repairAsFar(system, [...unknown], known)
  return back && mends(system, broken, back.changes, back.open) && isTold(system, broken, back) ? back : null
}

/** Do at least half of the broken relations rest on cells that are known? Else a shift explains whatever there is. */
const isTold = ({ relations }: System, broken: readonly number[], { open }: Repair): boolean =>
  2 * broken.filter((at) => (relations[at] as Relation).terms.some(([cell]) => open.has(cell))).length <= broken.length
