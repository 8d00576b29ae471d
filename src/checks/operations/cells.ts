import type { Grid } from '../../documents/grid.js'
import { type CellRef, columnOf, placeOf, refer } from '../../facts/cellRef.js'
import type { Relation } from '../../verdicts/relation.js'
import type { CellName, Cells } from '../identity.js'
import { type Grids, gridAt, type Instance, numbers, type Operation, type Scan, slotOf } from './operation.js'
import { isTrue, sameScale } from './scale.js'

/** A cell by place instead of name. */
interface Place {
  readonly grid: number
  readonly slot: number
  readonly column: number
  readonly code: string
  /** 1 for the whole and what is taken off, -1 for what is added: the terms of a clause add up to its difference. */
  readonly sign: number
}

/** A clause with its cells by place: the whole, then its parts. */
interface Ready {
  readonly clause: Cells
  readonly places: readonly Place[]
  /** The grids of its cells, in their order. */
  readonly grids: readonly number[]
  /** The relation to look for; null where a condition decides whether there is a case. */
  readonly quick: Relation | null
  /** What stands for all parts, where it is printed. */
  readonly holder: Place | null
  /** The terms of the whole and of what stands for its parts. */
  readonly heldTerms: Int32Array
}

/** Single cells against sums of others. A position is a clause. */
export function cells(clauses: readonly Cells[]): Operation {
  const all = clauses.map(ready)
  const terms = Int32Array.from(all.flatMap(({ places }) => places.flatMap(termOf)))
  const ends = all.map((_, index) => sizes(all.slice(0, index + 1)))
  return {
    needs: (position) => (all[position] as Ready).grids,
    scan(scan, hits) {
      let looked = all.length
      for (let position = 0, at = 0; position < all.length; position++) {
        const next = ends[position] as number
        const one = all[position] as Ready
        const difference = isHeld(one, scan.grids)
          ? differenceOf(scan, one.heldTerms, 0, one.heldTerms.length)
          : differenceOf(scan, terms, at, next)
        at = next
        if (one.quick !== null && isTrue(difference, one.quick)) continue
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
  const quick = clause.onlyWhen ? null : clause.equalWhen ? 'equals' : (clause.relation ?? 'equals')
  const holder = clause.wholeOfParts ? placed(clause.wholeOfParts, -1) : null
  const held = holder ? [places[0] as Place, holder, ...places.slice(1 + clause.plus.length)] : []
  const grids = places.map(({ grid }) => grid)
  return { clause, places, grids, quick, holder, heldTerms: Int32Array.from(held.flatMap(termOf)) }
}

/** Is what stands for all parts printed? */
const isHeld = ({ holder }: Ready, grids: Grids): boolean =>
  holder !== null && (grids[holder.grid]?.slots[holder.slot] ?? -1) >= 0

const placed = ([id, code, column]: CellName, sign: number): Place => ({
  grid: placeOf(id),
  slot: slotOf(id, code),
  column: columnOf(id, column),
  code,
  sign,
})

/** Does the clause only apply where its columns are printed, and are they not? A missing table is told, not passed over. */
function isUnprinted({ clause, places }: Ready, grids: Grids): boolean {
  if (!clause.whereColumnPrinted) return false
  for (let index = 0; index < places.length; index++) {
    const { grid, column } = places[index] as Place
    if (((grids[grid]?.starts[column] ?? 0) as number) < 0) return true
  }
  return false
}

function bind(grids: Grids, one: Ready): Instance {
  const { clause, places, holder } = one
  const [whole, ...parts] = places.map((place) => bound(grids, place)) as [CellRef, ...CellRef[]]
  const { relation = 'equals', equalWhen, onlyWhen, complete } = clause
  const added = clause.plus.length
  const held = holder && isHeld(one, grids) ? bound(grids, holder) : null
  return {
    whole,
    plus: held ? [held] : parts.slice(0, added),
    minus: parts.slice(added),
    relation,
    equalWhen,
    onlyWhen,
    complete,
  }
}

const bound = (grids: Grids, { grid, slot, column, code }: Place): CellRef => {
  const found = gridAt(grids, grid)
  return refer(found, found.slots[slot] as number, column, code)
}

const termOf = ({ grid, slot, column, sign }: Place): readonly number[] => [grid, slot, column, sign]

const sizes = (all: readonly Ready[]): number => all.reduce((sum, { places }) => sum + 4 * places.length, 0)

/**
 * Whole less parts as an integer of the whole's scale, or NaN where only judging can tell. Four numbers say where a term
 * is and its sign.
 */
function differenceOf({ grids, oneScale }: Scan, terms: Int32Array, first: number, next: number): number {
  let difference = 0
  for (let at = first; at < next; at += 4) {
    const grid = grids[terms[at] as number]
    if (!grid) return Number.NaN
    const row = grid.slots[terms[at + 1] as number] as number
    const start = grid.starts[terms[at + 2] as number] as number
    if (row < 0 || start < 0 || !(oneScale || sameScale(grid, grids[terms[first] as number] as Grid))) return Number.NaN
    difference += (terms[at + 3] as number) * (grid.cells[start + row] as number)
  }
  return difference
}
