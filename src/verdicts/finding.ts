import type { Decimal } from '../exact/decimal.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { PaperPlace } from '../paper/place.js'
import type { Hint, Outcome, Reason } from './outcome.js'
import type { Inequality } from './relation.js'
import type { ComputedAs, StatedAs, ToldFault } from './told.js'

/** How much a broken rule matters. Whether a document fails is the caller's decision. */
export type Severity = 'error' | 'warning' | 'note'

/** Where a figure stands: `path` is the keys in the JSON; table, row and column are names that last. */
export interface Where {
  /** Which document, where several are compared: its title, or its kind. */
  readonly document?: string
  readonly path: readonly (string | number)[]
  readonly table?: string
  readonly row?: string
  readonly column?: string
  /** Where it is printed in the file that the document was read from, where the caller gave the places. */
  readonly place?: PaperPlace
}

/** What the figures of a finding count, so that they can be printed. A rate is a share of one. */
export type Counting =
  | { readonly kind: 'money'; readonly unit: MoneyUnit; readonly decimals: number }
  | { readonly kind: 'rate'; readonly decimals: number }
  | { readonly kind: 'count'; readonly unit: string | null }
  | { readonly kind: 'points' }
  | { readonly kind: 'words' }

/** One figure that a check rests on. `value` is null where the place is blank or missing. */
export interface Operand {
  readonly label: Sentence
  readonly where: Where
  readonly value: Decimal | null
  /** As it is printed, or the words printed. */
  readonly text?: string
  readonly minus?: boolean
  readonly counting?: Counting
  /** The section of the text where it stands, as the document names it. */
  readonly section?: string
}

/** What a finding keeps of the rule that it comes from: enough to explain itself. */
export interface RuleOfFinding {
  readonly kind: string
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly severity: Severity
}

/**
 * One thing to act on: a rule that a document breaks, or a blank that hides a figure, with its arithmetic and its law.
 */
export interface Finding {
  readonly kind: 'finding'
  /** Lasting: rule, role, row code and column, or kind, subject and scope; never an index or a figure. */
  readonly key: string
  readonly id: string
  readonly rule: RuleOfFinding
  readonly severity: Severity
  readonly outcome: Outcome
  readonly stated: Decimal | null
  readonly computed: Decimal | null
  /** Stated less computed. */
  readonly difference: Decimal | null
  /** The largest difference that rounding allows. */
  readonly allowed: Decimal | null
  /** How the stated figure must stand to the computed one, where it need not be the same. */
  readonly relation?: Inequality
  readonly counting: Counting
  readonly operands: readonly Operand[]
  /** How the operands give the computed figure, as `{0} ÷ {1}`; where there is none their sum, if they make it. */
  readonly formula?: string
  /** How the document states it, where it prints words instead of a figure: `saidNone`. */
  readonly statedAs?: StatedAs | Sentence
  /** What the other figure is, where it is not simply computed: `simpleMean`. */
  readonly computedAs?: ComputedAs | Sentence
  readonly where: Where
  /** What the figure is called. */
  readonly label: Sentence
  /** The section of the text where it stands, as the document names it. */
  readonly section?: string
  /** What is wrong, by its kind, with the parameters that its sentence is made from. */
  readonly fault: ToldFault
  /** What would pass. */
  readonly expected: Sentence
  readonly hint?: Hint
  readonly reason?: Reason
  /** Why it is only a note: the reading of a figure it rests on is in doubt. */
  readonly doubt?: string
  /** What else the same rule says of, for the same cause: their findings are related, and not told again. */
  readonly alike?: readonly Sentence[]
  /** Keys of other findings that rest on the same places, or have the same cause. */
  readonly related: readonly string[]
}

/** How often a rule gave each outcome. */
export interface LedgerLine {
  readonly id: string
  readonly rule: RuleOfFinding
  readonly holds: number
  readonly rounding: number
  readonly broken: number
  readonly notApplicable: number
  readonly insufficientData: number
}

/** One case that a rule looked at, and what came of it. */
export interface LedgerEntry {
  readonly key: string
  readonly id: string
  readonly outcome: Outcome
  readonly stated: Decimal | null
  readonly computed: Decimal | null
  readonly difference: Decimal | null
  readonly allowed: Decimal | null
  readonly relation?: Inequality
  readonly where: Where
  readonly label: Sentence
  readonly operands: readonly Operand[]
  readonly reason?: Reason
}

/** For every rule that applied, what came of it. `entries` works out each case when asked. */
export interface Ledger {
  readonly rules: readonly LedgerLine[]
  entries(id?: string): readonly LedgerEntry[]
}
