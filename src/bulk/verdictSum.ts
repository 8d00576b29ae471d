import type { FormKind } from '../documents/formKinds.js'
import type { Severity } from '../verdicts/finding.js'
import type { OutcomeCounts } from './verdict.js'

/** Verdicts of one form, added. */
export interface FormSum {
  readonly documents: number
  /** What came of each rule, in the order of `ruleIdsOf(form)`. */
  readonly counts: readonly OutcomeCounts[]
}

/** Any number of verdicts, added; plain data, as they are. */
export interface VerdictSum {
  readonly kind: 'verdictSum'
  /** How many documents have nothing worse than this; `clean` ones have no finding, `unread` ones cannot be read. */
  readonly documents: Readonly<Record<Severity | 'clean' | 'unread', number>>
  readonly findings: Readonly<Record<Severity, number>>
  /** By form, in the order of `formKinds`; only forms that there were. */
  readonly forms: Readonly<Partial<Record<FormKind, FormSum>>>
  /** What came of rules of the caller's own, by their ids. */
  readonly own: Readonly<Record<string, OutcomeCounts>>
}
