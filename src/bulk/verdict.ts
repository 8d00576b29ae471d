import type { FormKind } from '../documents/formKinds.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { Counting, Severity } from '../verdicts/finding.js'
import type { Outcome } from '../verdicts/outcome.js'

/** How often a rule gave each outcome: holds, rounding, broken, notApplicable, insufficientData. */
export type OutcomeCounts = readonly [
  holds: number,
  rounding: number,
  broken: number,
  notApplicable: number,
  insufficientData: number,
]

/** A finding as texts. A figure that is blank, missing or cannot be computed is null, never zero. */
export interface VerdictFinding {
  /** Lasting: the same fault of another year's document has the same key. */
  readonly key: string
  /** The id of the rule; the catalogue says what it says and rests on. */
  readonly rule: string
  readonly severity: Severity
  readonly outcome: Outcome
  /** Where the figure stands, as a JSON pointer: `/tables/income/rows/0/total`. */
  readonly path: string
  /** In which other document, where it is not the one that was audited: `previousYear`. */
  readonly document: string | null
  /** What the figures are: a rate is a share of one. */
  readonly counting: Counting['kind']
  /** The unit of money, or of what is counted; null where there is none. */
  readonly unit: string | null
  readonly stated: string | null
  readonly computed: string | null
  /** Stated less computed. */
  readonly difference: string | null
  /** The largest difference that rounding allows. */
  readonly allowed: string | null
}

/** What keeps a text from being a document, and where, as a JSON pointer. */
export interface VerdictProblem {
  readonly path: string
  readonly message: string
}

/** What came of one document, as plain data: `structuredClone` and JSON give the same again. */
export interface Verdict {
  readonly kind: 'verdict'
  /** Which form the document is, and whose, of which year, in which money unit; null where it cannot be read. */
  readonly form: FormKind | null
  readonly department: string | null
  /** Null also where the paper prints none: `20XX`. */
  readonly year: number | null
  readonly unit: MoneyUnit | null
  /** Why it cannot be read; empty where it can. */
  readonly problems: readonly VerdictProblem[]
  /** What came of each rule, in the order of `ruleIdsOf(form)`; empty where the document cannot be read. */
  readonly counts: readonly OutcomeCounts[]
  /** What came of the rules of the caller's own, by their ids. */
  readonly own: Readonly<Record<string, OutcomeCounts>>
  readonly findings: readonly VerdictFinding[]
  /** (holds + rounding + broken) ÷ (those + insufficientData); null when there was nothing to check. */
  readonly coverage: number | null
}
