import type { Grid } from '../../documents/grid.js'
import type { Down } from '../identity.js'
import { gridAt, missing, missingTable, type Operation, placeOf, refer, slotOf } from './operation.js'

/** In every printed column: a row is the sum of others. A position is a column. */
export function down(clause: Down): Operation {
  const place = placeOf(clause.grid)
  const whole = slotOf(clause.grid, clause.whole)
  const slots = clause.plus === 'classes' ? null : clause.plus.map((code) => slotOf(clause.grid, code))
  const partsOf = (grid: Grid): number[] => {
    const rows = slots === null ? [...grid.tree().classRows] : slots.map((slot) => grid.slots[slot] as number)
    return rows.filter((row) => row >= 0)
  }
  return {
    needs: () => [place],
    scan({ grids }, hits) {
      const grid = grids[place]
      if (!grid) return missing(hits)
      return slots === null
        ? scanColumns(grid, whole, grid.tree().classRows, null, hits)
        : scanColumns(grid, whole, slots, grid.slots, hits)
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

/** `parts` are rows, or slots where `slots` says which rows they are. */
function scanColumns(
  { cells, starts, slots: rows }: Grid,
  whole: number,
  parts: ArrayLike<number>,
  slots: Int16Array | null,
  hits: number[],
): number {
  const row = rows[whole] as number
  let looked = 0
  for (let column = 0; column < starts.length; column++) {
    const start = starts[column] as number
    if (start < 0) continue
    looked++
    let difference = row < 0 ? Number.NaN : (cells[start + row] as number)
    let printed = 0
    for (let index = 0; index < parts.length; index++) {
      const part = slots === null ? (parts[index] as number) : (slots[parts[index] as number] as number)
      if (part < 0) continue
      difference -= cells[start + part] as number
      printed++
    }
    if (difference !== 0 || printed === 0) hits.push(column)
  }
  return looked
}
