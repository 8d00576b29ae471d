import type { Decimal } from '../exact/decimal.js'
import type { Sentence } from '../law/basis.js'
import type { Where } from './finding.js'
import type { SlipKind } from './slipKind.js'

/** A cell that may be wrong, and what it would have to be. */
export interface SuspectCell {
  readonly where: Where
  readonly label: Sentence
  readonly printed: Decimal
  /**
   * In the unit of the findings. Where rounding leaves a choice, the figure that a slip points to, or the middle; null where
   * the figure is lost and no identity tells it.
   */
  readonly needed: Decimal | null
  /** The slip that would have made the printed figure of the needed one. */
  readonly slip?: SlipKind
  /** Which figure another table of the document prints under the same code: a sign, no proof. */
  readonly elsewhere?: 'needed' | 'printed'
  /** The document says that its reading is in doubt. */
  readonly isDoubtful?: true
}

/**
 * What may have happened: single cells are wrong; a run of rows, or of the cells of one column, stands too low or too high;
 * figures stand in a column beside their own, or two columns are exchanged; a row is wrong as a whole; a row is there that
 * should be nothing, or one is left out; a figure was changed and the totals above it were not.
 */
export type SuspicionKind =
  | 'cells'
  | 'rowsShifted'
  | 'columnShifted'
  | 'columnsMoved'
  | 'row'
  | 'rowTooMuch'
  | 'rowLeftOut'
  | 'totalsNotUpdated'

/** One way to make every broken identity of a group hold. */
export interface Suspicion {
  readonly kind: SuspicionKind
  /** Of a row that is left out its figures, each at the place of its column, printed as nothing. */
  readonly cells: readonly SuspectCell[]
  /** By how many rows figures stand too low, or below zero too high. */
  readonly rows?: number
}

/** Broken identities that have one cause, and what it may be, the likeliest first. */
export interface SuspicionGroup {
  /** Keys of ledger entries. */
  readonly broken: readonly string[]
  /** Keys of the findings that these are, or that rest on a cell of the first suspicion. */
  readonly findings: readonly string[]
  readonly suspicions: readonly Suspicion[]
}

/** What may be behind the broken identities of an audit. */
export interface Suspects {
  readonly kind: 'suspects'
  readonly groups: readonly SuspicionGroup[]
  /** The search ended at its limit: there may be other causes, or smaller ones. */
  readonly stoppedEarly: boolean
}

/**
 * Does the cause of a group say more than its findings do: of several at once, or of figures that stand elsewhere than they
 * should?
 */
export const saysMore = ({ broken, findings, suspicions: [first] }: SuspicionGroup): boolean =>
  first !== undefined && (broken.length > 1 || findings.length > 1 || first.kind !== 'cells')
