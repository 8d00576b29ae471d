import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { Curve } from './curve.js'
import type { ScoreRounding } from './rounding.js'

/** What was spent, what it is held against, and the scores that must be allowed. A test runs them all. */
export interface ExecutionExample {
  readonly outturn: string
  readonly budget: string
  readonly points: string
  readonly finished?: boolean
  readonly low: string
  readonly high: string
}

/**
 * How budget execution scores: `denominator` names the budget that its law names. `unfinished` is read like "≥ the whole
 * budget", `finished`, where a policy treats finished work otherwise, like "≤ the budget".
 */
export interface ExecutionPolicy {
  readonly kind: 'executionPolicy'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  readonly denominator: 'originalBudget' | 'finalBudget'
  readonly unfinished: Curve
  readonly finished: Curve | null
  readonly rounding: ScoreRounding
  readonly examples: readonly [ExecutionExample, ...ExecutionExample[]]
}
