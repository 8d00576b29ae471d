import { accountIdentities } from './checks/accounts/identities.js'
import { accountInspections } from './checks/accounts/inspections.js'
import { basicDataInspections } from './checks/basicData/inspections.js'
import { clauseFormula } from './checks/clauseFormula.js'
import { reconciliationRules } from './checks/reconcile/rules.js'
import { evaluationInspections } from './checks/reports/evaluationInspections.js'
import { monitoringInspections } from './checks/reports/monitoringInspections.js'
import {
  narratedInspections,
  rectificationInspections,
  writtenInspections,
} from './checks/reports/reportInspections.js'
import { summaryInspections } from './checks/reports/summaryInspections.js'
import { selfEvaluationInspections } from './checks/selfEvaluation/inspections.js'
import { targetInspections } from './checks/targets/targetInspections.js'
import { henanDepartment2024 } from './frameworks/henanDepartment2024.js'
import { henanProject2024 } from './frameworks/henanProject2024.js'
import { hunanDepartment2023 } from './frameworks/hunanDepartment2023.js'
import { projectSelfEvaluation2020 } from './frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from './frameworks/projectSelfEvaluation2021Cost.js'
import type { Applies } from './law/applies.js'
import type { Basis, Sentence } from './law/basis.js'
import { formulaInWords } from './rates/formulaInWords.js'
import { rates } from './rates/rates.js'
import type { Framework } from './scoring/framework.js'
import { policies } from './scoring/policies.js'
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

const frameworks: readonly Framework[] = [
  projectSelfEvaluation2020,
  projectSelfEvaluation2021Cost,
  hunanDepartment2023,
  henanDepartment2024,
  henanProject2024,
]

const scoringEntries: readonly CatalogueEntry[] = /* @__PURE__ */ [...policies, ...frameworks].map((definition) => {
  const { kind, id, says, basis, applies } = definition
  return { kind, id, says, basis, applies, ...('examples' in definition ? { example: definition.examples } : {}) }
})

/** Inspections of all forms; those that several forms share stand once. */
const inspections: readonly CatalogueEntry[] = /* @__PURE__ */ [
  ...new Set<CatalogueEntry>([
    ...accountInspections,
    ...selfEvaluationInspections,
    ...basicDataInspections,
    ...targetInspections,
    ...evaluationInspections,
    ...narratedInspections,
    ...rectificationInspections,
    ...writtenInspections,
    ...summaryInspections,
    ...monitoringInspections,
  ]),
].map(withoutCode)

/** Every definition: identities, inspections, reconciliations, rates, policies and frameworks, with their law. */
export const catalogue: readonly CatalogueEntry[] = [
  ...identities,
  ...inspections,
  ...reconciliationRules,
  ...rateEntries,
  ...scoringEntries,
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
