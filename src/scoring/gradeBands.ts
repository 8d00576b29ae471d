import type { Decimal } from '../exact/decimal.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'

/** A grade for total scores from `from` (included) up to the next grade. */
export interface Grade {
  readonly zh: string
  readonly en: string
  readonly from: string
}

/** A total score and the grade in Chinese that it has; null beyond the grades. A test runs them all. */
export interface GradeExample {
  readonly score: string
  readonly grade: string | null
}

/** The grades of a total score, the best first. */
export interface GradeBands {
  readonly kind: 'grades'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  /** The full marks that the limits are of. */
  readonly of: string
  readonly grades: readonly Grade[]
  readonly examples: readonly [GradeExample, ...GradeExample[]]
}

/**
 * Which grade has this total? Null below zero and above full marks, which are no score.
 *
 * @example gradeOf(nationalGrades, new Decimal('89.99'))?.zh // => '良'
 */
export function gradeOf({ grades, of }: GradeBands, total: Decimal): Grade | null {
  return total.gt(of) ? null : (grades.find(({ from }) => total.gte(from)) ?? null)
}
