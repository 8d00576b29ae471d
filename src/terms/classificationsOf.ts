import type { Classification } from './classification.js'
import type { CodeLevel } from './codeLevel.js'
import {
  economicClassification2024,
  economicClassification2025,
  governmentEconomicClassification2024,
} from './economic.js'
import { type EconomicMap, economicMap2024 } from './economicMap.js'
import { functionalClassification2024, functionalClassification2025 } from './functional.js'

/** The lists that codes of a document are looked up in: by function, and by economic nature of departments. */
export interface Classifications {
  readonly functional: Classification
  readonly economic: Classification
}

/** The lists held for one year; null where the list of that year is not. */
export interface ClassificationsOfYear extends Classifications {
  readonly year: number
  readonly governmentEconomic: Classification | null
  readonly economicMap: EconomicMap | null
}

/** The levels of a kind of list, whatever its year (Budget Law, article 32). */
export const levelsOfKind: { readonly [Kind in keyof Classifications]: readonly CodeLevel[] } = {
  functional: ['class', 'section', 'item'],
  economic: ['class', 'section'],
}

/** Every year whose lists are held, with its lists; asked for when needed, so that a bundle may do without. */
const yearsHeld = (): readonly ClassificationsOfYear[] => [
  {
    year: 2024,
    functional: functionalClassification2024,
    economic: economicClassification2024,
    governmentEconomic: governmentEconomicClassification2024,
    economicMap: economicMap2024,
  },
  {
    year: 2025,
    functional: functionalClassification2025,
    economic: economicClassification2025,
    governmentEconomic: null,
    economicMap: null,
  },
]

/**
 * Of which years are the lists held?
 *
 * @example classificationYears() // => [2024, 2025]
 */
export const classificationYears = (): readonly number[] => yearsHeld().map(({ year }) => year)

/**
 * Which lists are held for this very year? Null where none are: the list changes every year, and that of another year
 * proves nothing.
 *
 * @example
 * classificationsOf(2025)?.functional.id // => 'functional-2025'
 * classificationsOf(2017) // => null
 */
export const classificationsOf = (year: number): ClassificationsOfYear | null =>
  yearsHeld().find((held) => held.year === year) ?? null
