import { accountIdentities } from './checks/accounts/identities.js'
import { accountInspections } from './checks/accounts/inspections.js'
import { clauseFormula } from './checks/clauseFormula.js'
import { reconciliationRules } from './checks/reconcile/rules.js'
import type { Applies } from './checks/rule.js'
import type { Basis, Sentence } from './law/basis.js'
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

/** Every definition: identities, inspections, reconciliations, with their sentences and their law. */
export const catalogue: readonly CatalogueEntry[] = [
  ...identities,
  .../* @__PURE__ */ accountInspections.map(withoutCode),
  ...reconciliationRules,
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
 * begins with, so that 湖南省 applies to 湖南省株洲市.
 *
 * @example definitionsFor({ year: 2023, region: '湖南省', level: 'department' }).map(({ id }) => id)
 */
export function definitionsFor({ form, year, region, level }: Asked): readonly CatalogueEntry[] {
  return catalogue.filter(
    ({ applies }) =>
      (form === undefined || applies.forms.includes(form)) &&
      (year === undefined || within(applies.years, year)) &&
      (region === undefined || applies.region === null || region.startsWith(applies.region)) &&
      (level === undefined || applies.level === null || applies.level === level),
  )
}

const within = (years: Applies['years'], year: number): boolean =>
  years === null || ((years.from === null || years.from <= year) && (years.to === null || year <= years.to))
