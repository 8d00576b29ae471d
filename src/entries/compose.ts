/** Papers made from postings: tables in which every identity is true. */

export {
  type BudgetHeader,
  type BudgetLine,
  type ComposedBudget,
  composeBudget,
} from '../composing/composeBudget.js'
export type { Composed, ComposingOptions, Tail } from '../composing/composed.js'
export { type AccountsHeader, type ComposedAccounts, composeFinalAccounts } from '../composing/composeFinalAccounts.js'
export type { Posting, PostingKind } from '../composing/posting.js'
