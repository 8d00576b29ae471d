import type { ExampleDocument } from '../documents/exampleDocument.js'
import type { Applies } from '../law/applies.js'
import type { Basis } from '../law/basis.js'
import type { RuleOfFinding } from '../verdicts/finding.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Case } from './case.js'
import { caseOf } from './caseOf.js'
import type { Claim } from './claim.js'
import type { Context } from './context.js'
import { ofExcerpt } from './excerpts.js'

/** Parts of a document that must give this outcome. */
export interface IdeaExample {
  readonly document: ExampleDocument
  /** Last year's document, for an idea across years. */
  readonly previousYear?: ExampleDocument
  /** The id of the framework that the document is held against, for an idea on frameworks. */
  readonly framework?: string
  readonly outcome: Outcome
}

/** What of a framework a rule rests on, where one is given; otherwise it rests on its own `basis`. */
export type Under = 'policy' | 'distance' | 'execution' | 'grades' | 'framework'

/** What a quick look saw: how many claims plainly hold, how many cannot be decided, and the others. */
export interface Seen {
  readonly holds: number
  readonly undecided?: number
  readonly others: readonly Claim[]
}

/**
 * One idea of what is right, whichever forms are held to it: one law, one severity, one sentence. It selects what a document
 * claims; one engine judges the claims.
 */
export interface Idea extends RuleOfFinding {
  readonly kind: 'inspection'
  /** Where it applies, if not everywhere; the forms that are held to it list it themselves. */
  readonly applies?: Partial<Omit<Applies, 'forms'>>
  readonly under?: Under
  /** The part of a document that it speaks of: where that is not printed it need not be asked. */
  readonly onlyOf?: 'statements'
  /** The lists of which every row must have been entered for it to say anything. */
  readonly needsAll?: readonly string[]
  /** What it rests on besides. */
  readonly also?: readonly Basis[]
  readonly claims: (context: Context) => Iterable<Claim>
  /** The same without making a claim of each of hundreds that plainly hold, for ideas that look at every row of a table. */
  readonly look?: (context: Context) => Seen
  readonly example: IdeaExample
}

/** Every case of an idea, judged. */
export const casesOfIdea = (idea: Idea, context: Context): readonly Case[] =>
  Array.from(idea.claims(context), (claim) => caseOf(idea, ofExcerpt(claim, context.facts.document)))
