import { accountIdentities } from './checks/accounts/identities.js'
import { accountInspections } from './checks/accounts/inspections.js'
import { clauseFormula } from './checks/clauseFormula.js'
import { reconciliationRules } from './checks/reconcile/rules.js'
import type { Applies } from './law/applies.js'
import type { Basis, Sentence } from './law/basis.js'
import { formulaInWords } from './rates/formulaInWords.js'
import { rates } from './rates/rates.js'
import type { Severity } from './verdicts/finding.js'

/** One definition of the library: what it says, what it rests on, where it applies. */
export interface CatalogueEntry {
  readonly kind: string
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  readonly severity?: Severity
  /** What it is computed from, as formulas over printed names. */
  readonly operands?: readonly Sentence[]
  readonly example?: unknown
}

const identities: readonly CatalogueEntry[] = /* @__PURE__ */ accountIdentities.map(({ clauses, ...identity }) => ({
  ...identity,
  operands: clauses.map((clause) => ({ zh: clauseFormula(clause, 'zh'), en: clauseFormula(clause, 'en') })),
}))

const withoutCode = ({
  inspect: _,
  look: __,
  ...entry
}: CatalogueEntry & { inspect?: unknown; look?: unknown }): CatalogueEntry => entry

const rateEntries: readonly CatalogueEntry[] = /* @__PURE__ */ rates.map((rate) => {
  const { kind, id, says, basis, applies, example } = rate
  return { kind, id, says, basis, applies, example, ...(kind === 'rate' ? { operands: [formulaInWords(rate)] } : {}) }
})

/** Every definition: identities, inspections, reconciliations, rates, with their sentences and their law. */
export const catalogue: readonly CatalogueEntry[] = [
  ...identities,
  .../* @__PURE__ */ accountInspections.map(withoutCode),
  ...reconciliationRules,
  ...rateEntries,
]

/** Where one asks from: any part may be left open. */
export interface Asked {
  readonly form?: string
  readonly year?: number
  readonly region?: string
  readonly level?: string
}

/**
 * Which definitions apply to this form, year, region and level?
 *
 * What a definition leaves open applies everywhere; what the question leaves open is not asked. A region is one that it
 * begins with, so that what is of 湖南省 applies to 湖南省株洲市, and to 湖南 for short.
 *
 * @example definitionsFor({ year: 2023, region: '湖南省', level: 'department' }).map(({ id }) => id)
 */
export function definitionsFor({ form, year, region, level }: Asked): readonly CatalogueEntry[] {
  return catalogue.filter(
    ({ applies }) =>
      (form === undefined || applies.forms.includes(form)) &&
      (year === undefined || within(applies.years, year)) &&
      (region === undefined ||
        applies.region === null ||
        plainRegion(region).startsWith(plainRegion(applies.region))) &&
      (level === undefined || applies.level === null || applies.level === level),
  )
}

const within = (years: Applies['years'], year: number): boolean =>
  years === null || ((years.from === null || years.from <= year) && (years.to === null || year <= years.to))

/** A place without the words for what kind of place it is. */
const plainRegion = (region: string): string => region.replace(/省|市|自治区|特别行政区/gu, '')
