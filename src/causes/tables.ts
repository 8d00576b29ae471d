import type { PrintedRows } from './printedRows.js'
import type { Cell, Relation, System } from './relation.js'
import { nameOf } from './relationsOf.js'

/** A table with its cells by row and column; -1 where a place is in no relation. Columns are in the order of the paper. */
export interface Table {
  readonly columns: readonly string[]
  readonly at: readonly (readonly number[])[]
}

const isInRow = ({ where }: Cell): boolean => typeof where.path.at(-2) === 'number'
const tableName = ({ where }: Cell): string => nameOf({ ...where, path: where.path.slice(0, -2) })

/** The tables that relations rest on. */
export function tablesOf(
  { cells, relations }: System,
  touched: readonly number[],
  printed: PrintedRows,
): readonly Table[] {
  const names = new Map<string, Cell>()
  for (const at of touched) {
    for (const [cell] of (relations[at] as Relation).terms) {
      const one = cells[cell] as Cell
      if (isInRow(one)) names.set(tableName(one), one)
    }
  }
  const own = new Map([...names.keys()].map((name): [string, number[]] => [name, []]))
  for (const [place, cell] of cells.entries()) if (isInRow(cell)) own.get(tableName(cell))?.push(place)
  return [...names].map(([name, { where }]) => {
    const places = own.get(name) ?? []
    const printedAs = printed.columnsAt(where)
    const used = [...new Set(places.map((place) => String(cells[place]?.where.path.at(-1))))]
    const columns = used.toSorted((one, other) => printedAs.indexOf(one) - printedAs.indexOf(other))
    const at = Array.from({ length: printed.rowsAt(where) }, () => columns.map(() => -1))
    for (const place of places) {
      const { path } = (cells[place] as Cell).where
      const row = at[path.at(-2) as number]
      if (row) row[columns.indexOf(String(path.at(-1)))] = place
    }
    return { columns, at }
  })
}
