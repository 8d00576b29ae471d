import { type CatalogueEntry, entryOf } from './catalogue/catalogueEntry.js'
import { identityEntry, rateEntry } from './catalogue/entriesOf.js'
import { fieldsOf, formulaOfGraded } from './catalogue/operands.js'
import { scoringEntries } from './catalogue/scoringEntries.js'
import { unsourced as withoutSource } from './catalogue/unsourced.js'
import { accountIdentities } from './checks/accounts/identities.js'
import { budgetIdentities } from './checks/budget/identities.js'
import { everyIdea } from './checks/forms.js'
import { reconciliations, widerReconciliations } from './checks/reconciliations.js'
import { forecastMethods } from './deviation/forecastMethod.js'
import { outlierRules } from './deviation/outlierRules.js'
import { nationalReportDuties } from './deviation/reportsOwed.js'
import { formDefinitions } from './documents/forms.js'
import { frozen } from './exact/frozen.js'
import type { Applies } from './law/applies.js'
import { rates } from './rates/rates.js'
import { publishedSignals } from './scoring/signals/publishedSignals.js'

const rateEntries: readonly CatalogueEntry[] = /* @__PURE__ */ rates.map((rate) =>
  rate.kind === 'rate' ? rateEntry(rate) : entryOf({ ...rate, title: rate.label }, formulaOfGraded(rate)),
)

const formEntries: readonly CatalogueEntry[] = /* @__PURE__ */ Object.values(formDefinitions).map((form) =>
  entryOf(form, fieldsOf(form)),
)

const identities: readonly CatalogueEntry[] = /* @__PURE__ */ [...accountIdentities, ...budgetIdentities].map(
  identityEntry,
)

/** What every form is held to; an idea that several forms are held to stands once. */
const inspections: readonly CatalogueEntry[] = /* @__PURE__ */ everyIdea().map((idea) => entryOf(idea))

/**
 * Every definition with its law and a worked example: identities, inspections, reconciliations, rates, everything that
 * scores, frameworks, methods of analysis, forms. What has no source is apart, in `unsourced`.
 */
export const catalogue: readonly CatalogueEntry[] = /* @__PURE__ */ frozen([
  ...identities,
  ...inspections,
  ...[...reconciliations, ...widerReconciliations].map((rule) => entryOf(rule)),
  ...rateEntries,
  ...scoringEntries,
  ...forecastMethods.map((method) => entryOf(method)),
  ...[...outlierRules, publishedSignals, ...nationalReportDuties].map((rule) => entryOf(rule)),
  ...formEntries,
])

/** Where one asks from: any part may be left open. */
export interface Asked {
  readonly form?: string
  readonly year?: number
  readonly region?: string
  readonly level?: string
  /** Also definitions without a source; their `basis.assumed` says what is supposed. */
  readonly unsourced?: boolean
}

/**
 * Which definitions apply to this form, year, region and level?
 *
 * What a definition leaves open applies everywhere; what the question leaves open is not asked. A region is one that it
 * begins with, so that what is of 湖南省 applies to 湖南省株洲市, and to 湖南 for short.
 *
 * @example
 * const asked = definitionsFor({ year: 2023, region: '湖南省', level: 'department' })
 * asked.filter(({ kind }) => kind === 'framework').map(({ id }) => id) // => ['hunanDepartment2023']
 */
export function definitionsFor({ form, year, region, level, unsourced }: Asked): readonly CatalogueEntry[] {
  return [...catalogue, ...(unsourced ? withoutSource : [])].filter(
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
const plainRegion = (region: string): string => region.replace(/(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市/gu, '')
