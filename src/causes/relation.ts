import type { Sentence } from '../law/basis.js'
import type { Where } from '../verdicts/finding.js'

/** A figure that relations rest on, as an integer of the system's last decimal; money is in 元. */
export interface Cell {
  readonly where: Where
  readonly label: Sentence
  readonly value: bigint
  /** How many powers of ten of 元 its unit is. */
  readonly exponent: number
  /** The relations that it takes part in. */
  readonly relations: number[]
}

/** What an audit held a whole and its parts to, in integers: the terms add up to `off`. */
export interface Relation {
  readonly key: string
  /** The first is the figure that was stated. */
  readonly terms: readonly (readonly [cell: number, sign: bigint])[]
  /** Stated less computed, as printed. */
  readonly off: bigint
  /** How far off rounding allows, below and above; null where there is no bound. */
  readonly least: bigint | null
  readonly most: bigint | null
  readonly isBroken: boolean
  /** It is of the audit that is asked about, not of one beside it. */
  readonly isAsked: boolean
}

/** All relations of an audit that are sums, and the cells that they rest on. */
export interface System {
  readonly cells: readonly Cell[]
  readonly relations: readonly Relation[]
  readonly decimals: number
}

/** Is a relation true when it is so far off? */
export const isKept = ({ least, most }: Relation, off: bigint): boolean =>
  (least === null || off >= least) && (most === null || off <= most)
