import type { Decimal } from '../exact/decimal.js'
import type { Sentence } from '../law/basis.js'
import type { Counting, Operand, RuleOfFinding, Where } from '../verdicts/finding.js'
import type { Judgement } from '../verdicts/judgement.js'
import type { ArithmeticFault, ComputedAs, StatedAs } from '../verdicts/told.js'
import type { Fault } from '../words/faults.js'

/** One case that a rule looked at: what is stated where, what it rests on, and what came of it. */
export interface Case {
  readonly rule: RuleOfFinding
  readonly key: string
  readonly where: Where
  readonly label: Sentence
  readonly counting: Counting
  readonly stated: Decimal | null
  readonly operands: readonly Operand[]
  /** How the operands give the computed figure, as `{0} ÷ {1}`; where there is none their sum, if they make it. */
  readonly formula?: string
  /** How the document states it, where it prints words instead of a figure: `saidNone`. */
  readonly statedAs?: StatedAs | Sentence
  /** What the other figure is, where it is not simply computed: `simpleMean`. */
  readonly computedAs?: ComputedAs | Sentence
  readonly judgement: Judgement
  /** Undecided, yet something to act on: a blank stands where a figure is missing. */
  readonly suspicious?: boolean
  /** What is wrong, in parameters, where its arithmetic does not say it. */
  readonly fault?: Fault
  /** Which arithmetic says it, where its operands do not tell. */
  readonly arithmetic?: ArithmeticFault
  /** It rests on how we read what the paper leaves open: broken, it is one step less grave. */
  readonly isReading?: boolean
  /** What would pass, where it is not simply the computed figure. */
  readonly expected?: Sentence
}
