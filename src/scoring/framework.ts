import type { SelfEvaluationJson } from '../documents/json/selfEvaluationJson.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { Direction } from '../targets/assessment.js'
import type { WordScale } from '../targets/wordScale.js'
import type { Term } from '../terms/term.js'
import type { ExecutionPolicy } from './executionPolicy.js'
import type { BlankColumns, FrameworkForm, FrameworkFormKind } from './frameworkForm.js'
import type { ScoringPolicy } from './policy.js'

/** Points of a level that go to another level where a form has no indicators of it. */
export interface MovedPoints {
  readonly to: string
  readonly points: string
}

/** A level-1 or level-2 label as forms print it. */
export interface PrintedLabel extends Term {
  /** The forms that print it; all of the framework's where this is absent. */
  readonly printedOn?: readonly FrameworkFormKind[]
}

/** A level-1 indicator of a form: its term and labels, and what it weighs (null: no paper says). */
export interface FrameworkLevel extends PrintedLabel {
  readonly points: string | null
  readonly basis: Basis
  /** The level-2 groups printed under it; absent where each unit has its own, such as its duties. */
  readonly groups?: readonly PrintedLabel[]
  /** Columns that only its rows have. */
  readonly columns?: BlankColumns
  /** A policy of its own, where the level has one. */
  readonly policy?: ScoringPolicy
  readonly whenAbsent?: readonly MovedPoints[]
}

/** A label of level 1 or 2 whose bare figures are better higher, or lower. */
export interface DirectedLevel extends Term {
  readonly direction: Direction
  /** Words in the label of level 3 that turn it round or leave it open: 成本节约率. */
  readonly unless?: readonly string[]
}

/** Parts of a self-evaluation, and the total that the framework allows it. */
export interface FrameworkExample {
  readonly document: Partial<SelfEvaluationJson>
  readonly low: string
  readonly high: string
  /** In Chinese; null where the points do not add to full marks. */
  readonly grade: string | null
}

/** How a self-evaluation scores budget execution. */
export interface FrameworkExecution {
  readonly points: string | null
  readonly policy: ExecutionPolicy
  readonly basis: Basis
}

/**
 * The forms of one place or instrument, as data: how they are laid out, their levels, groups and points, how execution
 * and indicators score, the words used and their rank. Passed to `evaluate`, `audit` and `composeForm`; nothing is looked
 * up.
 *
 * A framework of target forms gives no points. Its policies are those by which a self-evaluation under its levels is
 * scored: the national ones, where no paper prints others.
 */
export interface Framework {
  readonly kind: 'framework'
  /** The name of its export. */
  readonly id: string
  readonly title: Sentence
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  readonly forms: readonly FrameworkForm[]
  readonly levels: readonly FrameworkLevel[]
  readonly execution: FrameworkExecution
  /** What levels and execution add to; null where the points are in no paper. */
  readonly total: string | null
  readonly policy: ScoringPolicy
  readonly directions: readonly DirectedLevel[]
  readonly words: WordScale
  /** The form answers words by degrees of achievement in per cent. */
  readonly percentages: boolean
  /** The library's own frameworks have one; a test runs them all. */
  readonly example?: FrameworkExample
}
