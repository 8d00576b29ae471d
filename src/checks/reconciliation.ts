import type { ExampleDocument } from '../documents/exampleDocument.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Claim } from './claim.js'
import type { Rule } from './rule.js'
import type { SharedContext } from './sharedContext.js'

/** An idea that the documents of one unit and year are held to together: it selects what they claim of the same things. */
export interface Reconciliation extends Rule {
  readonly kind: 'reconciliation'
  readonly claims: (context: SharedContext) => Iterable<Claim>
  /** Documents of one unit and year, by the parts that matter, and what must come of them. */
  readonly example: { readonly documents: readonly ExampleDocument[]; readonly outcome: Outcome }
}
