import type { Place } from '../../../facts/printedCell.js'
import type { Sentence } from '../../../law/basis.js'
import type { FoundClaim } from '../../claim.js'

/** A table that is not in the document leaves what it would show undecided. */
export const tableClaim = (role: string, label: Sentence, table: string, isThere: boolean): FoundClaim => ({
  kind: 'found',
  about: role,
  place: { label, where: { path: ['tables', role], table } },
  outcome: isThere ? 'holds' : 'insufficientData',
  ...(isThere ? {} : { reason: 'missingTable' }),
})

/** That tables should be there is told once. */
export const missingClaim = (place: Place, titles: readonly Sentence[]): FoundClaim => ({
  kind: 'found',
  about: 'tables',
  place,
  outcome: 'broken',
  fault: { kind: 'missingTables', tables: titles },
})
