import type { RowCodes } from '../../documents/tableLayout.js'
import type { ClassificationEntry } from '../../terms/classification.js'
import { classificationsOf, classificationYears } from '../../terms/classificationsOf.js'

/** The codes that a table may print, of its year, else of the latest that is held; null where it has none. */
export function entriesFor(codes: RowCodes, year: number | null): readonly ClassificationEntry[] | null {
  if (codes === 'none' || codes === 'own') return null
  const held =
    (year === null ? null : classificationsOf(year)) ?? classificationsOf(classificationYears().at(-1) as number)
  return held?.[codes].entries ?? null
}
