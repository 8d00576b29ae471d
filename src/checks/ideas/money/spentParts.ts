import type { Quantity } from '../../../facts/narrative/quantity.js'
import { quantityCell, quantityCells } from '../../../facts/narrative/quantityCell.js'
import type { Claim } from '../../claim.js'
import { statementRow } from '../told/statementRow.js'

/** All that was spent against its parts; undecided where one of the first `needed` is not told. */
export function spentParts(
  total: Quantity,
  parts: readonly (Quantity | null)[],
  needed: number,
  isReading = false,
): Claim {
  const about = { about: 'outturn', row: statementRow(total) } as const
  if (parts.slice(0, needed).includes(null))
    return {
      ...about,
      kind: 'found',
      place: quantityCell(total),
      outcome: 'insufficientData',
      reason: 'missingStatement',
    }
  const known = quantityCells(parts.filter((part) => part !== null))
  return { ...about, kind: 'sum', whole: quantityCell(total), parts: known, isReading }
}
