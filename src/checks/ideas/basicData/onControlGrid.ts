import { type ControlGrid, controlGridOf, controlGridPlace } from '../../../facts/controlGrid.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'

/** What is claimed of the grid of basic data; where the form prints none, that it is missing. */
export function onControlGrid({ facts }: Context, claims: (grid: ControlGrid) => readonly Claim[]): readonly Claim[] {
  const grid = controlGridOf(facts)
  if (grid) return claims(grid)
  return [
    { kind: 'found', about: 'table', place: controlGridPlace, outcome: 'insufficientData', reason: 'missingTable' },
  ]
}
