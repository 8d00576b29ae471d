import type { Quantity } from '../../../facts/narrative/quantity.js'
import type { Claim } from '../../claim.js'
import { nameOf } from '../sentences/sentence.js'

/** All that was spent against its parts; undecided where one of the first `needed` is not told. */
export function spentParts(
  total: Quantity,
  parts: readonly (Quantity | null)[],
  needed: number,
  isReading = false,
): Claim {
  const about = { about: 'outturn', row: nameOf(total) } as const
  if (parts.slice(0, needed).includes(null))
    return {
      ...about,
      kind: 'found',
      place: total,
      outcome: 'insufficientData',
      reason: 'missingStatement',
    }
  const known = parts.filter((part) => part !== null)
  return { ...about, kind: 'sum', whole: total, parts: known, alike: true, isReading }
}
