import type { Statement } from '../../documents/statement.js'
import type { Outcome } from '../../verdicts/outcome.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import type { AccountsContext } from './context.js'

/** A statement as an example writes it: without its place. */
type ExampleStatement = Statement extends infer S ? (S extends Statement ? Omit<S, 'place'> : never) : never

/** What a quick look saw: how many cases plainly hold, and the others. */
export interface Seen {
  readonly holds: number
  readonly others: readonly Case[]
}

/** A rule on the narrative, or on the document as a whole. */
export interface AccountsInspection extends Rule {
  readonly kind: 'inspection'
  readonly inspect: (context: AccountsContext, rule: Rule) => readonly Case[]
  /** The same without making a case of each of hundreds that plainly hold, for rules that look at every row. */
  readonly look?: (context: AccountsContext, rule: Rule) => Seen
  /** Statements, or parts of a document, that must give this outcome. */
  readonly example: {
    readonly document: {
      readonly statements?: readonly ExampleStatement[]
      readonly tables?: unknown
      readonly outline?: readonly string[]
      readonly year?: number
    }
    readonly outcome: Outcome
  }
}
