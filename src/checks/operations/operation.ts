import type { Grid } from '../../documents/grid.js'
import { type Slots, slotsOf } from '../../documents/slots.js'
import { layoutOf, type MoneyGridId } from '../../documents/tabledDocument.js'
import type { CellRef } from '../../facts/cellRef.js'
import type { Relation } from '../../verdicts/relation.js'
import type { Condition } from '../identity.js'

export type Grids = readonly (Grid | undefined)[]

/** What a scan runs over. `oneScale`: all grids count the same step, so that cells of any two compare as integers. */
export interface Scan {
  readonly grids: Grids
  readonly oneScale: boolean
}

/** One case of a clause: these cells, this relation. */
export interface Instance {
  readonly whole: CellRef
  readonly plus: readonly CellRef[]
  readonly minus: readonly CellRef[]
  readonly relation: Relation
  readonly equalWhen?: Condition | undefined
  /** Where this is not met there is no case. */
  readonly onlyWhen?: Condition | undefined
  readonly complete?: boolean | undefined
  /** Its cells stand in printed columns of one row: one that is left out beside others is a blank. */
  readonly inRow?: true
  /** A column that every such table has is not printed: nobody can tell. */
  readonly isLacking?: boolean
  /** Lines that stand for nothing known: where one holds money, a sum that does not close is undecided. */
  readonly strays?: readonly CellRef[]
}

/**
 * A clause made ready to run over columns.
 *
 * `scan` looks at every case, adds the position of each that is not plainly true to `hits`, and gives how many it looked
 * at; `bind` says which cells a position stands for, so that it can be judged and explained.
 */
export interface Operation {
  /** The grids that a case needs, as places in a document's `grids`. Where one is missing the case is told as a hit. */
  readonly needs: (position: number) => readonly number[]
  readonly scan: (scan: Scan, hits: number[]) => number
  readonly positions: (grids: Grids) => readonly number[]
  readonly bind: (grids: Grids, position: number) => Instance
}

const known = /* @__PURE__ */ new Map<string, Slots>()

function slotsIn(id: MoneyGridId): Slots {
  const slots = known.get(id) ?? slotsOf(layoutOf(id))
  known.set(id, slots)
  return slots
}

/** The slot of a code in its layout: a code that rules name must have one. */
export function slotOf(id: MoneyGridId, code: string): number {
  const slot = slotsIn(id).get(code)
  if (slot === undefined) throw new TypeError(`table ${id} has no slot for ${code}: add it in documents/slots.ts`)
  return slot
}

/** The only position of a clause whose table is missing. */
export const missingTable: readonly number[] = [0]

/** Tells the one case of a clause whose table is missing. */
export function missing(hits: number[]): number {
  hits.push(0)
  return 1
}

/** The grid at a place that is known to be in the document. */
export const gridAt = (grids: Grids, place: number): Grid => grids[place] as Grid

export const numbers = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(until - from, 0) }, (_, index) => from + index)
