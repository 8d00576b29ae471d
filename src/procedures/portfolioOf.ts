import { type Portfolio, type PortfolioOptions, summarisePortfolio } from '../deviation/portfolio.js'
import type { AnyDocument } from '../documents/forms.js'
import { yearOf } from '../documents/printedYear.js'
import { assertAllRead } from '../documents/readDocuments.js'
import { isTabled, type TabledDocument } from '../documents/tabledDocument.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { Finding } from '../verdicts/finding.js'
import { audit } from './audit.js'
import { type BrokenRules, brokenRulesOf } from './portfolio/brokenRules.js'
import { evaluatedProjects } from './portfolio/evaluatedProjects.js'
import { type PapersAsked, type PlacePaper, papersOf } from './portfolio/papers.js'
import { type MoneyDimension, moneyDimensions, type PlaceMoney, placeMoneyOf } from './portfolio/placeMoney.js'
import { outermost, type Published, paperKey, publishedOf } from './portfolio/publisher.js'

/** What the papers of a place are held against; what is not given is not known. */
export interface PlaceOptions extends Partial<PapersAsked> {
  /** The unit of all amounts, 万元 where none is given. */
  readonly unit?: MoneyUnit
  /** What was found in a document; `audit` finds it where nothing is given. */
  readonly findings?: (document: AnyDocument) => readonly Finding[]
  /** The rules by which evaluated projects are told. */
  readonly projects?: Omit<PortfolioOptions, 'unit'>
}

/** A year of a place: what was published and what is missing, which rules are broken, where the money is. */
export interface PlacePortfolio {
  readonly kind: 'placePortfolio'
  readonly region: string | null
  readonly year: number
  readonly unit: MoneyUnit
  /** What is missing first, then what is late. */
  readonly papers: readonly PlacePaper[]
  readonly rules: BrokenRules
  readonly money: { readonly [By in MoneyDimension]: PlaceMoney }
  /** The projects of the year that the documents evaluate, each once; null where there are none. */
  readonly projects: Portfolio | null
}

/** The last of the years that are known; NaN where none is. */
const lastOf = (years: readonly number[]): number =>
  years.reduce((last, one) => (Number.isNaN(last) || one > last ? one : last), Number.NaN)

/**
 * What did a place publish in a year, what is missing, which rules are broken how often, and where is the money?
 *
 * Takes documents of any forms, departments, units and years. `year` is the last one of a budget or accounts where none
 * is asked for. `papers`: the budgets and accounts of that year that are there, and those that are owed and missing:
 * of whom the caller expects, of units that their department lists where units publish, of whoever published in another
 * year. Whether a paper is late is `unknown` unless `dates` gives approval and publication: the law asks for it within
 * twenty days. `rules`: each document of the year is audited, beside last year’s where it is there. `money`: by
 * function, source, kind and the three public expenses over all years, in one unit; budgets give the budget, accounts
 * the outturn, and a unit’s own paper is left out where its department’s holds it. A paper that is given twice counts once; one whose
 * prints differ is in no sum, as blanks and missing tables are, and `lacks` names them. `projects`: those of the year, each
 * once, whether its own form or a summary tells it. The work grows with the number of documents. Replaces what one would add by hand over
 * `summarisePortfolio`, which still tells projects alone. Nothing is thrown but for a date that is no day.
 *
 * Source: 预算法 article 14 for the twenty days; the rest is arithmetic.
 * @throws RangeError for a date that is no day.
 * @example
 * const budget = DepartmentBudget.parse({ kind: 'departmentBudget', year: 2025, department: '某局', unit: '元', tables: {} })
 * const { papers } = portfolioOf([budget], { expected: [{ department: '某局' }, { department: '某委' }] })
 * papers.map(({ department, isThere, standing }) => `${department} ${isThere} ${standing}`)
 * // => ['某委 false unknown', '某局 true unknown']
 */
export function portfolioOf(documents: readonly AnyDocument[], options: PlaceOptions = {}): PlacePortfolio {
  assertAllRead(documents)
  const { unit = '万元', expected = [], dates = [] } = options
  const published = publishedOf(documents)
  const year = options.year ?? lastOf(published.map((one) => one.year))
  const outer = outermost(published)
  const money = Object.fromEntries(moneyDimensions.map((by) => [by, placeMoneyOf(outer, by, unit)]))
  return {
    kind: 'placePortfolio',
    region: regionOf(documents),
    year,
    unit,
    papers: papersOf(published, { year, expected, dates }),
    rules: brokenRulesOf(findingsIn(documents, published, year, options)),
    money: money as PlacePortfolio['money'],
    projects: projectsIn(documents, year, unit, options),
  }
}

/** The findings of each document of the year, of tabled ones beside last year’s. */
function findingsIn(
  documents: readonly AnyDocument[],
  published: readonly Published[],
  year: number,
  { findings }: PlaceOptions,
): readonly (readonly Finding[])[] {
  const byKey = new Map(published.map((one): [string, TabledDocument] => [paperKey(one), one.document]))
  const keys = new Map(published.map(({ document, ...one }) => [document as AnyDocument, one]))
  return documents
    .filter((document) => yearOf(document.year) === year)
    .map((document) => {
      if (findings) return findings(document)
      const own = keys.get(document)
      const previousYear = own && isTabled(document) ? byKey.get(paperKey({ ...own, year: own.year - 1 })) : undefined
      return audit(document, previousYear ? { previousYear } : {}).findings
    })
}

/** The projects of the year; of all years where none is known. */
function projectsIn(
  documents: readonly AnyDocument[],
  year: number,
  unit: MoneyUnit,
  { projects: rules = {} }: PlaceOptions,
): Portfolio | null {
  const own = documents.filter((document) => Number.isNaN(year) || yearOf(document.year) === year)
  const projects = evaluatedProjects(own, unit)
  return projects.length === 0 ? null : summarisePortfolio(projects, { ...rules, unit })
}

/** The region that all name that name one. */
function regionOf(documents: readonly AnyDocument[]): string | null {
  const [first, ...others] = new Set(documents.flatMap(({ region }) => region ?? []))
  return first !== undefined && others.length === 0 ? first : null
}
