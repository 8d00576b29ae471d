import type { Standing } from '../law/basis.js'
import type { Classification, ClassificationEntry } from './classification.js'
import { entriesOf } from './classificationEntries.js'

/** What is known of the list of a year beside the list of the year before. */
interface YearSeen extends Pick<Classification, 'id' | 'wholeTo'> {
  readonly year: number
  /** Codes with their names as papers of that year print them, by standing. */
  readonly seen: Readonly<Partial<Record<Standing, string>>>
}

/**
 * The list of a year of which only some codes were seen: those as they were printed, all others as in the list before it,
 * unverified. What the year dropped is not known.
 *
 * @example
 * const own = carriedOver(economicClassification2024, { id: 'own', year: 2031, seen: { document: '30101 基本工资' } })
 * own.entries.filter(({ standing }) => standing === 'document').length // => 1
 */
export function carriedOver(before: Classification, { id, year, seen, ...own }: YearSeen): Classification {
  const printed = new Map(entriesOf(seen).map((entry) => [entry.code, entry]))
  const kept = before.entries.filter(({ code }) => !printed.has(code))
  const entries = [
    ...kept.map((entry): ClassificationEntry => ({ ...entry, standing: 'unverified' })),
    ...printed.values(),
  ]
  return {
    ...before,
    ...own,
    id,
    years: { from: year, to: year },
    standing: 'unverified',
    entries: entries.sort((one, other) => (one.code < other.code ? -1 : 1)),
  }
}
