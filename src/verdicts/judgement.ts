import { type Decimal, zero } from '../exact/decimal.js'
import type { Hint, Outcome, Reason } from './outcome.js'
import type { Inequality } from './relation.js'

/** An outcome with its arithmetic. Where nothing could be computed the figures are null and `reason` says why. */
export interface Judgement {
  readonly outcome: Outcome
  /** What the operands give. A rate is a share of one. */
  readonly computed: Decimal | null
  /** Stated less computed. */
  readonly difference: Decimal | null
  /** The largest difference that rounding allows in this direction. */
  readonly allowed: Decimal | null
  /** How the stated figure must stand to the computed one, where it need not be the same. */
  readonly relation?: Inequality
  readonly hint?: Hint
  readonly reason?: Reason
  /** Which of the texts given was to blame for the reason, counted from 0. */
  readonly at?: number
}

/** A judgement without arithmetic, and why. */
export function unjudged(outcome: 'notApplicable' | 'insufficientData', reason: Reason, at?: number): Judgement {
  return { outcome, computed: null, difference: null, allowed: null, reason, ...(at === undefined ? {} : { at }) }
}

/** A judgement from a difference and what rounding allows. */
export function judgedWithin(computed: Decimal, difference: Decimal, allowed: Decimal, asPrinted: boolean): Judgement {
  const told = difference.isZero() ? zero : difference
  const outcome = asPrinted ? 'holds' : difference.abs().lte(allowed) ? 'rounding' : 'broken'
  return { outcome, computed, difference: told, allowed }
}

/** The same where it takes long to work out what rounding would allow: of what holds it mostly is never asked for. */
export function judged(computed: Decimal, difference: Decimal, allowed: () => Decimal, asPrinted: boolean): Judgement {
  if (!asPrinted) return judgedWithin(computed, difference, allowed(), false)
  let known: Decimal | undefined
  return {
    outcome: 'holds',
    computed,
    difference: difference.isZero() ? zero : difference,
    get allowed() {
      known ??= allowed()
      return known
    },
  }
}
