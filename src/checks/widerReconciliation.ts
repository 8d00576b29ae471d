import type { ExampleDocument } from '../documents/exampleDocument.js'
import type { Titled } from '../facts/families/titled.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Claim } from './claim.js'
import type { Rule } from './rule.js'

/** An idea that documents of several units or years are held to together: it chooses those that speak of each other. */
export interface WiderReconciliation extends Rule {
  readonly kind: 'reconciliation'
  readonly over: 'years' | 'units' | 'papers'
  readonly wide: (documents: readonly Titled[]) => Iterable<Claim>
  readonly example: { readonly documents: readonly ExampleDocument[]; readonly outcome: Outcome }
}
