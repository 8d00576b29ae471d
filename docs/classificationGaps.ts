import { type Classifications, classificationsOf, classificationYears } from '../src/terms/classificationsOf.js'

/** What the list of a year lacks beside those of other years, and what of it is unverified. */
export interface ClassificationGaps {
  readonly year: number
  readonly list: keyof Classifications
  /** Sections and items that the list of another year has. */
  readonly lacks: readonly string[]
  readonly unverified: readonly string[]
}

/**
 * What does the list of each year lack? Sections and items known for another year only, and codes whose standing is
 * unverified: a list of what to look up next.
 */
export function classificationGaps(): readonly ClassificationGaps[] {
  const held = classificationYears().flatMap((year) => classificationsOf(year) ?? [])
  return (['functional', 'economic'] as const).flatMap((list) => {
    const known = new Set(held.flatMap((year) => year[list].entries.map(({ code }) => code)))
    return held.map((year): ClassificationGaps => {
      const { entries } = year[list]
      const own = new Set(entries.map(({ code }) => code))
      return {
        year: year.year,
        list,
        lacks: [...known].filter((code) => !own.has(code)).sort(),
        unverified: entries.filter(({ standing }) => standing === 'unverified').map(({ code }) => code),
      }
    })
  })
}
