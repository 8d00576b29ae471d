import { type Grid, rowOf } from '../../documents/grid.js'
import type { CellName, Cells } from '../identity.js'
import {
  type CellRef,
  columnOf,
  type Grids,
  gridAt,
  type Operation,
  placeOf,
  refer,
  type Scan,
  slotOf,
} from './operation.js'
import { isTrue, sameScale } from './scale.js'

/** A cell by place instead of name; slot -1 where its row must be searched for. */
interface Place {
  readonly grid: number
  readonly slot: number
  readonly column: number
  readonly code: string
  /** 1 for the whole and what is taken off, -1 for what is added: the terms of a clause add up to its difference. */
  readonly sign: number
}

/** One cell against the sum of others. Its only position is 0. */
export function cells(clause: Cells): Operation {
  const { relation = 'equals', equalWhen, onlyWhen, complete } = clause
  const whole = placed(clause.whole, 1)
  const plus = clause.plus.map((name) => placed(name, -1))
  const minus = (clause.minus ?? []).map((name) => placed(name, 1))
  const terms = [whole, ...plus, ...minus]
  const numbers = Int32Array.from(terms.flatMap(({ grid, slot, column, sign }) => [grid, slot, column, sign]))
  const searched = terms.some(({ slot }) => slot < 0) ? terms.map(({ code }) => code) : null
  const quick = equalWhen ? 'equals' : relation
  const optional = clause.whereColumnPrinted === true
  const isPrinted = (grids: Grids) => (place: Place) => (gridAt(grids, place.grid).starts[place.column] as number) >= 0
  return {
    needs: [...new Set(terms.map(({ grid }) => grid))],
    onlyWhen,
    scan(scan, hits) {
      const difference = differenceOf(scan, numbers, searched)
      if (isTrue(difference, quick)) return 1
      if (optional && !terms.every(isPrinted(scan.grids))) return 0
      hits.push(0)
      return 1
    },
    positions: (grids) => (optional && !terms.every(isPrinted(grids)) ? [] : [0]),
    bind: (grids) => ({
      whole: bound(grids, whole),
      plus: plus.map((place) => bound(grids, place)),
      minus: minus.map((place) => bound(grids, place)),
      relation,
      equalWhen,
      complete,
    }),
  }
}

const placed = ([id, code, column]: CellName, sign: number): Place => ({
  grid: placeOf(id),
  slot: slotOf(id, code),
  column: columnOf(id, column),
  code,
  sign,
})

const bound = (grids: Grids, { grid, slot, column, code }: Place): CellRef => {
  const found = gridAt(grids, grid)
  return refer(found, slot < 0 ? rowOf(found, code) : (found.slots[slot] as number), column, code)
}

/**
 * Whole less parts as an integer of the whole's scale, or NaN where only judging can tell. Four numbers say where a term
 * is and its sign; `codes` are those of the rows where some must be searched for.
 */
function differenceOf({ grids, oneScale }: Scan, terms: Int32Array, codes: readonly string[] | null): number {
  const first = grids[terms[0] as number] as Grid
  let difference = 0
  for (let at = 0; at < terms.length; at += 4) {
    const grid = grids[terms[at] as number] as Grid
    const slot = terms[at + 1] as number
    const row = slot < 0 ? rowOf(grid, codes?.[at / 4] as string) : (grid.slots[slot] as number)
    const start = grid.starts[terms[at + 2] as number] as number
    if (row < 0 || start < 0 || !(oneScale || sameScale(grid, first))) return Number.NaN
    difference += (terms[at + 3] as number) * (grid.cells[start + row] as number)
  }
  return difference
}
