import type { Grid } from '../../documents/grid.js'
import { placeOf, refer } from '../../facts/cellRef.js'
import type { Down } from '../identity.js'
import { leafRows } from './leafRows.js'
import { gridAt, missing, missingTable, type Operation, slotOf } from './operation.js'
import { countedWithin, holdersOf } from './withins.js'

/** What a clause makes of a table: whether it is asked, and which rows it adds. */
function readingOf(clause: Down) {
  const slot = (code: string): number => slotOf(clause.grid, code)
  const slots = typeof clause.plus === 'string' ? null : clause.plus.map(slot)
  const also = (clause.also ?? []).map(slot)
  const [without, only] = [clause.unlessPrinted, clause.wherePrinted].map((code) =>
    code === undefined ? -1 : slot(code),
  ) as [number, number]
  const { heldBy, partsOf } = countedWithin(holdersOf(clause.within, slot))
  const open = (grid: Grid): ArrayLike<number> =>
    clause.plus === 'rows' ? leafRows(grid) : withRows(grid.tree().classRows, also, grid)
  const slotsIn = (grid: Grid): readonly number[] | null => {
    const held = heldBy((one) => isPrinted(grid, one))
    return held === 0 || slots === null ? slots : slots.filter((one) => !partsOf(held).has(one))
  }
  return {
    isNamed: slots !== null,
    open,
    slotsIn,
    applies: (grid: Grid): boolean => (without < 0 || !isPrinted(grid, without)) && (only < 0 || isPrinted(grid, only)),
    rowsIn: (grid: Grid): number[] => {
      const own = slotsIn(grid)
      const rows = own === null ? Array.from(open(grid)) : own.map((one) => grid.slots[one] as number)
      return rows.filter((row) => row >= 0)
    },
  }
}

/** In every printed column: a row is the sum of others. A position is a column. */
export function down(clause: Down): Operation {
  const place = placeOf(clause.grid)
  const whole = slotOf(clause.grid, clause.whole)
  const { isNamed, open, slotsIn, applies, rowsIn } = readingOf(clause)
  return {
    needs: () => [place],
    scan({ grids }, hits) {
      const grid = grids[place]
      if (!grid) return missing(hits)
      return !applies(grid) ? 0 : scanColumns(grid, whole, slotsIn(grid) ?? open(grid), isNamed, hits)
    },
    positions: (grids) => {
      const grid = grids[place]
      if (!grid) return missingTable
      if (!applies(grid)) return []
      const { starts } = grid
      return [...starts.keys()].filter((column) => (starts[column] as number) >= 0)
    },
    bind(grids, column) {
      const grid = gridAt(grids, place)
      return {
        whole: refer(grid, grid.slots[whole] as number, column, clause.whole),
        plus: rowsIn(grid).map((row) => refer(grid, row, column)),
        minus: [],
        relation: clause.relation ?? 'equals',
        strays: clause.plus === 'rows' ? [] : straysIn(grid).map((row) => refer(grid, row, column)),
      }
    },
  }
}

const isPrinted = ({ slots }: Grid, slot: number): boolean => (slots[slot] as number) >= 0

/** Rows, and those in slots beside them that are printed. */
function withRows(rows: Int16Array, also: readonly number[], { slots }: Grid): ArrayLike<number> {
  const more = also.map((slot) => slots[slot] as number).filter((row) => row >= 0)
  return more.length === 0 ? rows : [...rows, ...more]
}

/** Lines that stand for nothing known. */
const straysIn = (grid: Grid): readonly number[] => [...grid.codes.keys()].filter((row) => grid.codes[row] === '')

/** The sum of the rows, from the first cell of a column on; NaN where there is none. */
function sumRows(cells: Float64Array, start: number, rows: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < rows.length; index++) sum += cells[start + (rows[index] as number)] as number
  return rows.length === 0 ? Number.NaN : sum
}

/** The same of the rows in these slots, as far as they are printed. */
function sumSlots(cells: Float64Array, start: number, slots: ArrayLike<number>, rows: Int16Array): number {
  let sum = 0
  let printed = 0
  for (let index = 0; index < slots.length; index++) {
    const row = rows[slots[index] as number] as number
    if (row < 0) continue
    sum += cells[start + row] as number
    printed++
  }
  return printed === 0 ? Number.NaN : sum
}

/** `parts` are slots, or else rows. */
function scanColumns(grid: Grid, whole: number, parts: ArrayLike<number>, areSlots: boolean, hits: number[]): number {
  const { cells, starts, slots } = grid
  const row = slots[whole] as number
  let looked = 0
  for (let column = 0; column < starts.length; column++) {
    const start = starts[column] as number
    if (start < 0) continue
    looked++
    const sum = areSlots ? sumSlots(cells, start, parts, slots) : sumRows(cells, start, parts)
    if (row < 0 || sum !== cells[start + row]) hits.push(column)
  }
  return looked
}
