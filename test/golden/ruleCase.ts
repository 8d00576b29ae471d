import type { Excerpt } from './excerpt.js'

/** A document in which one rule finds something and no other rule does. */
export interface RuleCase extends Excerpt {
  readonly rule: string
  /** What the document shows; tells several of one rule apart. */
  readonly shows: string
  readonly previousYear?: Excerpt
}
