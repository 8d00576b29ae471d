import type { ExampleDocument } from '../../documents/exampleDocument.js'
import type { Outcome } from '../../verdicts/outcome.js'
import type { Rule } from '../rule.js'

/** A rule that the documents of one unit and year must satisfy together. */
export interface ReconciliationRule extends Rule {
  readonly kind: 'reconciliation'
  /** Documents of one unit and year, by the parts that matter, and what must come of them. */
  readonly example: { readonly documents: readonly ExampleDocument[]; readonly outcome: Outcome }
}
