import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { Direction } from '../targets/assessment.js'
import type { WordScale } from '../targets/wordScale.js'
import type { Term } from '../terms/term.js'
import type { ExecutionPolicy } from './executionPolicy.js'
import type { ScoringPolicy } from './policy.js'

/** Points of a level that go to another level where a form has no indicators of it. */
export interface MovedPoints {
  readonly to: string
  readonly points: string
}

/** A level-1 indicator of a form: its term and labels, and what it weighs (null: no paper says). */
export interface FrameworkLevel extends Term {
  readonly points: string | null
  readonly basis: Basis
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

/** How a form scores budget execution. */
export interface FrameworkExecution {
  readonly points: string | null
  readonly policy: ExecutionPolicy
  readonly basis: Basis
}

/**
 * The form of one place or instrument, as data: its levels and their points, how execution and indicators score, the
 * words it uses and their rank. Passed to `evaluate`; nothing is looked up.
 */
export interface Framework {
  readonly kind: 'framework'
  /** The name of its export. */
  readonly id: string
  readonly title: Sentence
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  readonly form: 'project' | 'department'
  readonly levels: readonly FrameworkLevel[]
  readonly execution: FrameworkExecution
  /** What levels and execution add to; null where the points are in no paper. */
  readonly total: string | null
  readonly policy: ScoringPolicy
  readonly directions: readonly DirectedLevel[]
  readonly words: WordScale
  /** The form answers words by degrees of achievement in per cent. */
  readonly percentages: boolean
}
