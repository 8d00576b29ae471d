import type { Decimal } from '../exact/decimal.js'
import type { Place, PrintedCell } from '../facts/printedCell.js'
import type { Sentence } from '../law/basis.js'
import type { Counting, Operand } from '../verdicts/finding.js'
import type { Judgement } from '../verdicts/judgement.js'
import type { Outcome, Reason } from '../verdicts/outcome.js'
import type { Relation } from '../verdicts/relation.js'
import type { ComputedAs, StatedAs } from '../verdicts/told.js'
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

/** What the figures of a claim are called, where they are not simply stated and computed. */
interface Called {
  readonly statedAs?: StatedAs
  readonly computedAs?: ComputedAs
  readonly formula?: string
}

/** A figure is the sum of others, or no less, or no more. One other figure is a copy, or a limit. */
export interface SumClaim extends About, Called {
  readonly kind: 'sum'
  readonly whole: PrintedCell
  readonly parts: readonly PrintedCell[]
  /** What is taken off the parts. */
  readonly minus?: readonly PrintedCell[]
  readonly relation?: Relation
  /** Scores, points and counts: rounding allows nothing. */
  readonly exact?: boolean
  /** The parts stand in sentences, which drop trailing zeros: each is as fine as the finest of them. */
  readonly alike?: boolean
  /** It is a change, of which papers tell the direction in words. */
  readonly isChange?: boolean
}

/** One figure that is printed in several places. */
export interface CopiesClaim extends About {
  readonly kind: 'copies'
  readonly figures: readonly PrintedCell[]
  readonly exact?: boolean
}

/** A stated rate is one figure over another. A zero base leaves nothing to compare. */
export interface RateClaim extends About, Called {
  readonly kind: 'rate'
  readonly stated: PrintedCell
  readonly part: PrintedCell
  readonly whole: PrintedCell
  readonly exact?: boolean
  /** Of which other figure the rate is one, where it is none of its own base. */
  readonly fits?: Sentence | undefined
}

/** A stated rate of change is what changed over what was before; one of `before` and `change` is enough. */
export interface ChangeClaim extends About {
  readonly kind: 'change'
  readonly stated: PrintedCell
  readonly now: PrintedCell
  readonly before?: PrintedCell | undefined
  readonly change?: PrintedCell | undefined
  /** What was before is called, where it is not printed and is no figure of last year. */
  readonly base?: Sentence | undefined
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
export interface JudgedClaim extends About, Called {
  readonly kind: 'judged'
  readonly place: Place
  readonly stated: Decimal | null
  readonly counting: Counting
  readonly operands: readonly Operand[]
  readonly judgement: Judgement
  readonly suspicious?: boolean
  /** Its key, where the place does not say it. */
  readonly key?: string
}

/** One of several things is so: what none of them is, the first of them tells. */
export interface EitherClaim {
  readonly kind: 'either'
  readonly claims: readonly [SumClaim, ...SumClaim[]]
}

/** What a document claims of one thing. */
export type SingleClaim = SumClaim | CopiesClaim | RateClaim | ChangeClaim | FoundClaim | JudgedClaim

/** What a document claims, as a rule sees it: plain data that one engine judges. */
export type Claim = SingleClaim | EitherClaim
