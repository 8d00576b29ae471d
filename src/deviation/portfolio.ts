import type { Decimal } from '../exact/decimal.js'
import type { Sentence } from '../law/basis.js'
import { computeRate } from '../rates/computeRate.js'
import { selfEvaluationExecutionRate } from '../rates/project/selfEvaluationExecutionRate.js'
import type { RateResult } from '../rates/rateResult.js'
import type { Grade } from '../scoring/gradeBands.js'
import type { UseOfResults } from '../scoring/useOfResults.js'
import type { Reason } from '../verdicts/outcome.js'
import { type Coverage, coverageOf, type Population } from './coverage.js'
import type { Limits, OutlierRule } from './outlierRule.js'
import {
  type PortfolioProject,
  type PortfolioRules,
  type ProjectLack,
  type RankedProject,
  type ReadProject,
  rankProject,
  ranksOf,
  readProject,
} from './portfolioProject.js'
import { sumOf } from './proportion.js'
import type { InUnit } from './readMoney.js'

/** A mean score in points, or why there is none. */
export type Mean =
  | { readonly outcome: 'computed'; readonly value: Decimal }
  | { readonly outcome: 'notApplicable' | 'insufficientData'; readonly value: null; readonly reason: Reason }

/** The unit of the amounts, and the rules that a portfolio is told by; what is not given is not told. */
export interface PortfolioOptions extends PortfolioRules, InUnit {
  readonly outliers?: OutlierRule
  /** Where none is given, the projects are all there are. */
  readonly population?: Population
}

/** How many projects have a grade, and how much of the budget. */
export interface GradeShare {
  readonly grade: Grade
  readonly count: number
  readonly finalBudget: Decimal
}

/** All projects in one view. */
export interface Portfolio extends InUnit {
  readonly kind: 'portfolio'
  /** The highest score first, equal ones by key, those without score last. */
  readonly projects: readonly RankedProject[]
  readonly finalBudget: Decimal
  readonly outturn: Decimal
  /** Outturn ÷ final budget of the projects that have both. */
  readonly execution: RateResult
  readonly plainMean: Mean
  readonly weightedMean: Mean
  /** Projects with a score, and their final budgets, ÷ those of the population. */
  readonly coverage: Coverage
  readonly grades: readonly GradeShare[]
  readonly outliers: (Limits & { readonly id: string; readonly says: Sentence }) | null
  /** The rule by which results are used, with its law; null where none is given. */
  readonly use: Pick<UseOfResults, 'id' | 'says' | 'basis'> | null
  readonly lacks: readonly ProjectLack[]
}

/**
 * How did many projects do, taken together?
 *
 * Plain mean = Σ score ÷ number of scores; weighted mean = Σ (score × final budget) ÷ Σ final budget of the projects
 * that have both; execution = Σ outturn ÷ Σ final budget of those that have both. Scores in points, amounts in the unit
 * given, rates as shares of one. Coverage = evaluated ÷ population, by number and by final budget; where the caller gives
 * no population, ÷ the projects given. Grades, outliers and suggestions come from the rules that the caller
 * gives, and from none where none is given. A project with a blank is left out where the blank counts, and `lacks`
 * names it; a blank is not zero. A zero budget makes what is divided by it `notApplicable`. Nothing is thrown.
 *
 * Source: arithmetic; grades and the use of results cite their own.
 * @example
 * const projects = [
 *   { key: 'a', label: 'A', finalBudget: '90', outturn: '90', score: '100' },
 *   { key: 'b', label: 'B', finalBudget: '10', outturn: '5', score: '80' },
 * ]
 * const { plainMean, weightedMean } = summarisePortfolio(projects, { unit: '万元' })
 * plainMean.value // => 90
 * weightedMean.value // => 98
 */
export function summarisePortfolio(projects: readonly PortfolioProject[], options: PortfolioOptions): Portfolio {
  const read = projects.map((project) => readProject(project, options))
  const scores = read.flatMap(({ score }) => score ?? [])
  const limits = options.outliers && scores.length > 0 ? options.outliers.limits(scores) : null
  const ranks = ranksOf(scores)
  const ranked = read.map((project) => rankProject(project, ranks, limits, options)).toSorted(byRank)
  return {
    kind: 'portfolio',
    unit: options.unit,
    projects: ranked,
    finalBudget: added(read, 'finalBudget'),
    outturn: added(read, 'outturn'),
    execution: executionOf(read),
    plainMean: meanOf(sumOf(scores), scores.length),
    weightedMean: weighted(read),
    coverage: coverageOf(read, options.population, options),
    grades: (options.grades?.grades ?? []).map((grade) => shareOfGrade(grade, ranked)),
    use: options.use ? { id: options.use.id, says: options.use.says, basis: options.use.basis } : null,
    outliers: options.outliers && limits ? { id: options.outliers.id, says: options.outliers.says, ...limits } : null,
    lacks: read.flatMap(({ lacks }) => lacks),
  }
}

const added = (projects: readonly ReadProject[], of: 'finalBudget' | 'outturn'): Decimal =>
  sumOf(projects.flatMap((project) => project[of] ?? []))

function executionOf(read: readonly ReadProject[]): RateResult {
  const both = read.filter(({ finalBudget, outturn }) => finalBudget && outturn)
  if (both.length === 0) return computeRate(selfEvaluationExecutionRate, { outturn: null, finalBudget: null })
  const [outturn, finalBudget] = [added(both, 'outturn'), added(both, 'finalBudget')]
  return computeRate(selfEvaluationExecutionRate, { outturn, finalBudget })
}

const meanOf = (sum: Decimal, count: number): Mean =>
  count === 0
    ? { outcome: 'insufficientData', value: null, reason: 'missing' }
    : { outcome: 'computed', value: sum.div(count) }

function weighted(read: readonly ReadProject[]): Mean {
  const both = read.flatMap(({ score, finalBudget }) => (score && finalBudget ? [{ score, finalBudget }] : []))
  if (both.length === 0) return { outcome: 'insufficientData', value: null, reason: 'missing' }
  const weight = sumOf(both.map(({ finalBudget }) => finalBudget))
  if (weight.isZero()) return { outcome: 'notApplicable', value: null, reason: 'zeroBase' }
  const sum = sumOf(both.map(({ score, finalBudget }) => score.times(finalBudget)))
  return { outcome: 'computed', value: sum.div(weight) }
}

function shareOfGrade(grade: Grade, ranked: readonly RankedProject[]): GradeShare {
  const own = ranked.filter((project) => project.grade === grade)
  return { grade, count: own.length, finalBudget: added(own, 'finalBudget') }
}

function byRank(a: RankedProject, b: RankedProject): number {
  if (a.rank !== b.rank) return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER)
  return a.key < b.key ? -1 : 1
}
