import type { TargetPart } from './target.js'

/** A part of a printed value, and the tokens it was read from. */
export interface Part {
  readonly part: TargetPart
  readonly first: number
  readonly last: number
}
