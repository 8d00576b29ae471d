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

/** A duty to give a reason. */
export interface ReasonDuty {
  readonly kind: 'reasonDuty'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  readonly when: ReasonWhen
}
