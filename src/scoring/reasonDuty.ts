import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'

/**
 * When a reason is owed. Limits are shares of one: `overFulfilled` of actual ÷ target, `deviation` of
 * |actual − target| ÷ target, `budgetAdjusted` of |final − original budget| ÷ original budget.
 */
export type ReasonWhen =
  | { readonly kind: 'missed' }
  | {
      readonly kind: 'overFulfilled' | 'deviation' | 'budgetAdjusted'
      readonly from: string
      readonly fromExcluded?: true
    }

/**
 * An indicator with its target, or a budget with its original figure, and whether it owes a reason. A test runs them all.
 */
export type ReasonExample =
  | { readonly target: string; readonly actual: string; readonly owed: boolean }
  | { readonly originalBudget: string; readonly finalBudget: string; readonly owed: boolean }

/** A duty to give a reason. */
export interface ReasonDuty {
  readonly kind: 'reasonDuty'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  readonly when: ReasonWhen
  readonly examples: readonly [ReasonExample, ...ReasonExample[]]
}
