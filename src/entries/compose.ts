/** Papers made from postings: tables in which every identity is true. */

export {
  type AccountsHeader,
  type ComposedAccounts,
  type ComposingOptions,
  composeFinalAccounts,
  type Tail,
} from '../composing/composeFinalAccounts.js'
export type { Posting, PostingKind } from '../composing/posting.js'
