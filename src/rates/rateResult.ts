import type { Interval } from '../exact/interval.js'
import type { Rate } from '../exact/measure.js'
import type { Operand } from '../verdicts/finding.js'
import type { Reason } from '../verdicts/outcome.js'
import type { RateDefinition } from './rate.js'

/** A figure that a rate rests on, under the name of its input. Where it stands is the caller's to add. */
export type RateOperand = Omit<Operand, 'where'> & { readonly name: string }

/** What every result keeps of the rate that it is of: enough to explain itself. */
interface ResultOfRate {
  readonly kind: 'rateResult'
  readonly rate: RateDefinition
}

/** A rate was computed: its value, and the least and the greatest that the true figures allow. */
export interface ComputedRate extends ResultOfRate {
  readonly outcome: 'computed'
  readonly value: Rate
  readonly range: Interval
  /** In the order of the inputs. */
  readonly operands: readonly RateOperand[]
}

/** No rate, and why. `at` is the input to blame; `atLeast` what a net change tells of a rate of gross movements. */
export interface UncomputedRate extends ResultOfRate {
  readonly outcome: 'notApplicable' | 'insufficientData'
  readonly value: null
  readonly range: null
  readonly reason: Reason
  readonly at: string
  readonly atLeast?: ComputedRate
  readonly operands: readonly RateOperand[]
}

/** A rate with its value, or why there is none. */
export type RateResult = ComputedRate | UncomputedRate

/** What a formula gives, whatever rate it is of. */
export type FormulaResult =
  | Omit<ComputedRate, keyof ResultOfRate>
  | Omit<UncomputedRate, keyof ResultOfRate | 'atLeast'>
