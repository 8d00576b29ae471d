import type { Decimal } from '../exact/decimal.js'
import type { Place, PrintedCell } from '../facts/printedCell.js'
import type { Counting, Operand } from '../verdicts/finding.js'
import type { Judgement } from '../verdicts/judgement.js'
import type { Outcome, Reason } from '../verdicts/outcome.js'
import type { Relation } from '../verdicts/relation.js'
import type { Fault } from '../words/faults.js'

/** What every claim says of itself. */
interface About {
  /** What about the place is looked at: a part of the key of its finding. */
  readonly about: string
  /** What the place is known by for good, where its row does not say it: the rest of that key. */
  readonly row?: string
  /** What it rests on besides, for doubts and relations. */
  readonly also?: readonly Operand[]
  /** What is wrong, in parameters, where it is broken; a figure needs none, its arithmetic says it. */
  readonly fault?: Fault
  /** It rests on how we read what the paper leaves open: broken, it is one step less grave. */
  readonly isReading?: boolean
}

/** A figure is the sum of others, or no less, or no more. One other figure is a copy, or a limit. */
export interface SumClaim extends About {
  readonly kind: 'sum'
  readonly whole: PrintedCell
  readonly parts: readonly PrintedCell[]
  readonly relation?: Relation
  /** Scores, points and counts: rounding allows nothing. */
  readonly exact?: boolean
  readonly formula?: string
}

/** A stated rate is one figure over another. A zero base leaves nothing to compare. */
export interface RateClaim extends About {
  readonly kind: 'rate'
  readonly stated: PrintedCell
  readonly part: PrintedCell
  readonly whole: PrintedCell
  readonly exact?: boolean
  readonly formula?: string
}

/** Something is as it should be at a place, or is not; or why nobody can tell. */
export interface FoundClaim extends About {
  readonly kind: 'found'
  readonly place: Place
  readonly outcome: Outcome
  readonly reason?: Reason
  readonly stated?: Decimal | null
  readonly counting?: Counting
  readonly operands?: readonly Operand[]
}

/** A figure that the rule has judged by an arithmetic of its own. */
export interface JudgedClaim extends About {
  readonly kind: 'judged'
  readonly place: Place
  readonly stated: Decimal | null
  readonly counting: Counting
  readonly operands: readonly Operand[]
  readonly judgement: Judgement
  readonly suspicious?: boolean
  readonly formula?: string
  /** Its key, where the place does not say it. */
  readonly key?: string
}

/** What a document claims, as a rule sees it: plain data that one engine judges. */
export type Claim = SumClaim | RateClaim | FoundClaim | JudgedClaim
