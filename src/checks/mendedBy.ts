import { type OutOfPlace, sourceOf } from '../documents/displacedGrid.js'
import type { Grid } from '../documents/grid.js'
import type { CellRef } from '../facts/cellRef.js'
import type { Instance } from './operations/operation.js'
import { isTrue, sameScale } from './operations/scale.js'

/** A case of a grid: its cells there with what each counts in whole less parts, and what its cells elsewhere come to. */
interface Touched {
  readonly one: Instance
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly signs: readonly number[]
  /** In steps of the whole; NaN where they cannot be told. */
  readonly elsewhere: number
}

function touchedIn(grid: Grid, one: Instance): Touched {
  const { whole, plus, minus } = one
  const [rows, columns, signs]: [number[], number[], number[]] = [[], [], []]
  let elsewhere = 0
  const take = (cell: CellRef, sign: number): void => {
    const start = cell.grid.starts[cell.column] as number
    if (!sameScale(cell.grid, whole.grid) || cell.row < 0 || start < 0) elsewhere = Number.NaN
    else if (cell.grid !== grid) elsewhere += sign * (cell.grid.cells[start + cell.row] as number)
    else {
      rows.push(cell.row)
      columns.push(cell.column)
      signs.push(sign)
    }
  }
  take(whole, 1)
  for (const cell of plus) take(cell, -1)
  for (const cell of minus) take(cell, 1)
  return { one, rows, columns, signs, elsewhere }
}

/**
 * By how many would the cases that are not plainly true be fewer with the figures of a grid put back? Given those cases, never
 * too few: what no quick pass would find mended is left alone before a grid is made for it. Rows and columns that move as a
 * whole take along what is wrong in them.
 */
export function mendedBy(cases: readonly Touched[], grid: Grid, out: OutOfPlace): number {
  let mended = 0
  for (const { one, rows, columns, signs, elsewhere } of cases) {
    let difference = elsewhere
    for (let at = 0; at < rows.length; at++) {
      const cell = sourceOf(grid, out, rows[at] as number, columns[at] as number)
      difference += cell < 0 ? Number.NaN : (signs[at] as number) * (grid.cells[cell] as number)
    }
    const isMended = !one.onlyWhen && isTrue(difference, one.equalWhen ? 'equals' : one.relation)
    if (isMended && !isMovedWhole(one, grid, out)) mended++
  }
  return mended
}

/** Do all cells of a case move alike, so that what is wrong in them moves along? */
function isMovedWhole({ whole, plus, minus, inRow }: Instance, grid: Grid, out: OutOfPlace): boolean {
  const distance = ({ grid: own, row, column }: CellRef): number =>
    own === grid ? sourceOf(grid, out, row, column) - (grid.starts[column] as number) - row : 0
  const by = distance(whole)
  if (by % grid.rowCount !== 0 && !inRow) return false
  return plus.every((cell) => distance(cell) === by) && minus.every((cell) => distance(cell) === by)
}

/** The cases that rest on cells of columns of a grid: of two columns those of both may be among them twice. */
export function casesTouched(
  cases: readonly Instance[],
  grid: Grid,
): (columns: readonly number[]) => readonly Touched[] {
  const all = cases.map((one) => touchedIn(grid, one))
  const inColumn = grid.layout.columns.map((): Touched[] => [])
  for (const one of all) {
    for (const column of one.columns) {
      const known = inColumn[column] as Touched[]
      if (known.at(-1) !== one) known.push(one)
    }
  }
  return ([first = 0, second, ...more]) => {
    const own = inColumn[first] as Touched[]
    return second === undefined ? own : more.length > 0 ? all : own.concat(inColumn[second] as Touched[])
  }
}
