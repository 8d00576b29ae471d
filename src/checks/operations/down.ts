import type { Grid } from '../../documents/grid.js'
import { placeOf, refer } from '../../facts/cellRef.js'
import type { Down } from '../identity.js'
import { gridAt, missing, missingTable, type Operation, slotOf } from './operation.js'

/** In every printed column: a row is the sum of others. A position is a column. */
export function down(clause: Down): Operation {
  const place = placeOf(clause.grid)
  const whole = slotOf(clause.grid, clause.whole)
  const slots = clause.plus === 'classes' ? null : clause.plus.map((code) => slotOf(clause.grid, code))
  const holder = clause.within ? slotOf(clause.grid, clause.within.whole) : -1
  const outside = slots?.filter((slot) => !clause.within?.parts.some((code) => slotOf(clause.grid, code) === slot))
  const slotsIn = (grid: Grid): readonly number[] | null =>
    holder >= 0 && (grid.slots[holder] as number) >= 0 ? (outside ?? null) : slots
  const partsOf = (grid: Grid): number[] => {
    const own = slotsIn(grid)
    const rows = own === null ? [...grid.tree().classRows] : own.map((slot) => grid.slots[slot] as number)
    return rows.filter((row) => row >= 0)
  }
  return {
    needs: () => [place],
    scan({ grids }, hits) {
      const grid = grids[place]
      if (!grid) return missing(hits)
      return scanColumns(grid, whole, slotsIn(grid), hits)
    },
    positions: (grids) => {
      const starts = grids[place]?.starts
      if (!starts) return missingTable
      return [...starts.keys()].filter((column) => (starts[column] as number) >= 0)
    },
    bind(grids, column) {
      const grid = gridAt(grids, place)
      return {
        whole: refer(grid, grid.slots[whole] as number, column, clause.whole),
        plus: partsOf(grid).map((row) => refer(grid, row, column)),
        minus: [],
        relation: 'equals',
        strays: [...grid.codes.keys()].filter((row) => grid.codes[row] === '').map((row) => refer(grid, row, column)),
      }
    },
  }
}

/** The sum of the rows, from the first cell of a column on; NaN where there is none. */
function sumRows(cells: Float64Array, start: number, rows: Int16Array): number {
  let sum = 0
  for (let index = 0; index < rows.length; index++) sum += cells[start + (rows[index] as number)] as number
  return rows.length === 0 ? Number.NaN : sum
}

/** The same of the rows in these slots, as far as they are printed. */
function sumSlots(cells: Float64Array, start: number, slots: readonly number[], rows: Int16Array): number {
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

/** `parts` are slots; null for all classes. */
function scanColumns(grid: Grid, whole: number, parts: readonly number[] | null, hits: number[]): number {
  const { cells, starts, slots } = grid
  const row = slots[whole] as number
  const { classRows } = grid.tree()
  let looked = 0
  for (let column = 0; column < starts.length; column++) {
    const start = starts[column] as number
    if (start < 0) continue
    looked++
    const sum = parts === null ? sumRows(cells, start, classRows) : sumSlots(cells, start, parts, slots)
    if (row < 0 || sum !== cells[start + row]) hits.push(column)
  }
  return looked
}
