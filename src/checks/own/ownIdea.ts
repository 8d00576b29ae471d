import type { Applies } from '../../law/applies.js'
import type { Outcome } from '../../verdicts/outcome.js'
import type { Idea } from '../idea.js'

/** Parts of a document, as its JSON prints them, that must give this outcome; the rest of the form is blank. */
export interface OwnExample {
  readonly document: Readonly<Record<string, unknown>>
  readonly outcome: Outcome
}

/**
 * An idea of the caller’s own over what documents state: one law, one severity, one sentence, and the claims that it
 * selects from `context.facts`. One engine judges them. What is wrong and no arithmetic says is told in the caller’s words:
 * `fault: { kind: 'ownWords', wrong: { zh, en }, wanted: { zh, en } }`.
 */
export interface OwnIdea extends Omit<Idea, 'applies' | 'example' | 'under' | 'look' | 'needsAll' | 'onlyOf'> {
  readonly applies: Applies
  readonly example: OwnExample
}
