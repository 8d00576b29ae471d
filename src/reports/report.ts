import type { PaperPlace } from '../paper/place.js'
import type { ChartOption } from '../presentation/charts/chartOption.js'
import type { Severity } from '../verdicts/finding.js'
import type { Locale } from '../words/locale.js'

/** A finding as it is printed: texts in one language, figures as digits. */
export interface ReportedFinding {
  readonly key: string
  readonly rule: string
  readonly severity: Severity
  /** What the figure is called. */
  readonly label: string
  /** What is wrong. */
  readonly verdict: string
  /** The arithmetic beneath it. */
  readonly grounds: string
  readonly wanted: string
  /** What the rule says. */
  readonly says: string
  /** What it rests on. */
  readonly basis: string
  /** What else is wrong likewise, by what the figures are called. */
  readonly alike: readonly string[]
  /** Why the reading is in doubt. */
  readonly doubt: string
  /** The part of the document in words: a table, or a section of the text. */
  readonly part: string
  readonly row: string
  readonly column: string
  /** Where to look in the file, in words, and as data. */
  readonly place: string
  readonly at: PaperPlace | null
  /** The place in the JSON: `/tables/income/rows/0/total`. */
  readonly pointer: string
  readonly stated: string
  readonly computed: string
  readonly difference: string
  /** What the row prints, each cell with its name; the cell that is meant is marked. */
  readonly printed: readonly PrintedValue[]
}

/** A cell of the row that a finding is about. */
export interface PrintedValue {
  readonly name: string
  readonly text: string
  readonly isMeant: boolean
}

/** A rule with what came of it. */
export interface ReportedRule {
  readonly id: string
  readonly says: string
  readonly holds: number
  readonly rounding: number
  readonly broken: number
  readonly notApplicable: number
  readonly insufficientData: number
}

/** A cell that may be wrong. */
export interface ReportedCell {
  readonly label: string
  /** The place in the JSON, and the document where several are compared. */
  readonly pointer: string
  readonly document: string
  readonly printed: string
  /** What it should be; empty where nothing tells it. */
  readonly needed: string
  /** The slip that is recognised: `transposed`; empty where none is. */
  readonly slip: string
}

/** What may be behind several findings. */
export interface ReportedCause {
  /** What may have happened, in a sentence. */
  readonly says: string
  /** What else may have. */
  readonly others: readonly string[]
  /** Keys of the findings that have this cause. */
  readonly findings: readonly string[]
  /** What would have to be changed. */
  readonly cells: readonly ReportedCell[]
}

/** A finding that a waiver accepts. */
export interface ReportedWaiver {
  readonly finding: ReportedFinding
  readonly reason: string
  readonly by: string
  readonly until: string
}

/** One document with what was found in it. */
export interface ReportedDocument {
  /** The file that it was read from; empty where there is none. */
  readonly file: string
  /** The kind of the form; null for what several documents say of each other. */
  readonly kind: string | null
  readonly title: string
  readonly department: string
  readonly year: string
  /** How many of each severity, and what was checked, in two sentences. */
  readonly summary: string
  readonly counts: Readonly<Record<Severity, number>>
  readonly coverage: number | null
  /** The tables of money that it prints, as the paper names them. */
  readonly tables: readonly string[]
  /** What may be behind the findings, where the audit tells it. */
  readonly causes: readonly ReportedCause[]
  readonly findings: readonly ReportedFinding[]
  readonly waived: readonly ReportedWaiver[]
  /** Waivers that hold no longer, each in a sentence. */
  readonly lapsed: readonly string[]
  readonly rules: readonly ReportedRule[]
  /** Charts that were given with the audit, as `chart` gives them. */
  readonly charts: readonly ChartOption[]
}

/** A file that could not be read, or a part of it, with the reason. */
export interface ReportedFailure {
  readonly file: string
  readonly message: string
}

/** Something printed in a file that is in no document. */
export interface ReportedUnread {
  readonly file: string
  readonly place: string
  readonly text: string
  readonly why: string
}

/** What was found in some documents, as texts and digits alone: every format prints this and nothing else. */
export interface Report {
  readonly kind: 'report'
  readonly locale: Locale
  readonly title: string
  readonly documents: readonly ReportedDocument[]
  readonly unread: readonly ReportedUnread[]
  readonly failures: readonly ReportedFailure[]
}
