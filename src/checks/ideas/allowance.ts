import type { Place } from '../../facts/printedCell.js'
import type { Claim } from '../claim.js'

/**
 * How many figures a rule lays out in all that it tells. A paper that tells one thing hundreds of times, and hundreds of
 * things that each is held against, would give millions: what is beyond is counted as not checked, and why.
 */
export class Allowance {
  #left = 20_000

  /** Takes so many figures; is there room for them? */
  takes(figures: number): boolean {
    this.#left -= figures
    return this.#left >= 0
  }
}

/** What is not held against all that it would have to be. */
export const tooMany = (about: string, place: Place, row?: string): Claim => ({
  kind: 'found',
  about,
  place,
  outcome: 'insufficientData',
  reason: 'tooMany',
  ...(row === undefined ? {} : { row }),
})
