import type { About } from '../../../facts/narrative/quantity.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import type { FoundClaim } from '../../claim.js'
import { nameOf } from './sentence.js'

/** A rate that nobody can read is undecided. */
export const unreadable = (about: string, of: About, place: PrintedCell): FoundClaim => ({
  kind: 'found',
  about,
  row: nameOf(of),
  place,
  outcome: 'insufficientData',
  reason: 'unreadable',
  counting: place.counting,
})
