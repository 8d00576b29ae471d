import { type Grid, rowOf } from '../../documents/grid.js'
import type { CellName, Cells } from '../identity.js'
import {
  type CellRef,
  columnOf,
  type Grids,
  gridAt,
  type Instance,
  numbers,
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

/** A clause made ready: four numbers of `terms` say where a term is and its sign. */
interface Ready {
  readonly clause: Cells
  readonly places: readonly Place[]
  readonly terms: Int32Array
  /** The relation to look for; null where a condition decides whether there is a case. */
  readonly quick: Cells['relation'] | null
}

/** Single cells against sums of others. A position is a clause. */
export function cells(clauses: readonly Cells[]): Operation {
  const all = clauses.map(ready)
  return {
    needs: (position) => (all[position] as Ready).places.map(({ grid }) => grid),
    scan(scan, hits) {
      let looked = 0
      for (let position = 0; position < all.length; position++) {
        const one = all[position] as Ready
        const difference = differenceOf(scan, one)
        looked++
        if (one.quick !== null && isTrue(difference, one.quick ?? 'equals')) continue
        if (isUnprinted(one, scan.grids)) looked--
        else hits.push(position)
      }
      return looked
    },
    positions: (grids) => numbers(0, all.length).filter((position) => !isUnprinted(all[position] as Ready, grids)),
    bind: (grids, position) => bind(grids, all[position] as Ready),
  }
}

function ready(clause: Cells): Ready {
  const places = [
    placed(clause.whole, 1),
    ...clause.plus.map((name) => placed(name, -1)),
    ...(clause.minus ?? []).map((name) => placed(name, 1)),
  ]
  const terms = Int32Array.from(places.flatMap(({ grid, slot, column, sign }) => [grid, slot, column, sign]))
  const quick = clause.onlyWhen ? null : clause.equalWhen ? 'equals' : (clause.relation ?? 'equals')
  return { clause, places, terms, quick }
}

const placed = ([id, code, column]: CellName, sign: number): Place => ({
  grid: placeOf(id),
  slot: slotOf(id, code),
  column: columnOf(id, column),
  code,
  sign,
})

/** Does the clause only apply where its columns are printed, and are they not? A missing table is told, not passed over. */
const isUnprinted = ({ clause, places }: Ready, grids: Grids): boolean =>
  clause.whereColumnPrinted === true &&
  places.some(({ grid, column }) => grids[grid] && (gridAt(grids, grid).starts[column] as number) < 0)

function bind(grids: Grids, { clause, places }: Ready): Instance {
  const [whole, ...parts] = places.map((place) => bound(grids, place)) as [CellRef, ...CellRef[]]
  const { relation = 'equals', equalWhen, onlyWhen, complete } = clause
  const added = clause.plus.length
  return { whole, plus: parts.slice(0, added), minus: parts.slice(added), relation, equalWhen, onlyWhen, complete }
}

const bound = (grids: Grids, { grid, slot, column, code }: Place): CellRef => {
  const found = gridAt(grids, grid)
  return refer(found, slot < 0 ? rowOf(found, code) : (found.slots[slot] as number), column, code)
}

/** Whole less parts as an integer of the whole's scale, or NaN where only judging can tell. */
function differenceOf({ grids, oneScale }: Scan, { terms, places }: Ready): number {
  let difference = 0
  for (let at = 0; at < terms.length; at += 4) {
    const grid = grids[terms[at] as number]
    if (!grid) return Number.NaN
    const slot = terms[at + 1] as number
    const row = slot < 0 ? rowOf(grid, (places[at / 4] as Place).code) : (grid.slots[slot] as number)
    const start = grid.starts[terms[at + 2] as number] as number
    if (row < 0 || start < 0 || !(oneScale || sameScale(grid, grids[terms[0] as number] as Grid))) return Number.NaN
    difference += (terms[at + 3] as number) * (grid.cells[start + row] as number)
  }
  return difference
}
