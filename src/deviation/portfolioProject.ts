import type { Decimal } from '../exact/decimal.js'
import { computeRate } from '../rates/computeRate.js'
import { type Given, readGiven } from '../rates/given.js'
import { selfEvaluationExecutionRate } from '../rates/project/selfEvaluationExecutionRate.js'
import type { RateResult } from '../rates/rateResult.js'
import { type Grade, type GradeBands, gradeOf } from '../scoring/gradeBands.js'
import type { UseOfResults } from '../scoring/useOfResults.js'
import type { Reason } from '../verdicts/outcome.js'
import type { Limits } from './outlierRule.js'
import { asGiven, type GivenMoney, type InUnit, knownValue, readMoney } from './readMoney.js'
import { type Suggestion, suggestionOf } from './suggestion.js'

/** One project, or one unit, with its self-evaluation. */
export interface PortfolioProject {
  readonly key: string
  readonly label: string
  /** The final budget (全年预算数). */
  readonly finalBudget: GivenMoney
  readonly outturn: GivenMoney
  /** The total score, as printed or as a decimal; null where it was not evaluated. */
  readonly score: Given<'count'>
}

/** A figure that a project does not have, and why. */
export interface ProjectLack {
  readonly key: string
  readonly label: string
  readonly at: 'finalBudget' | 'outturn' | 'score'
  readonly reason: Reason
}

/** A project with its figures as they were read; null where one is wanting. */
export interface ReadProject {
  readonly key: string
  readonly label: string
  readonly finalBudget: Decimal | null
  readonly outturn: Decimal | null
  readonly score: Decimal | null
  /** `selfEvaluationExecutionRate`: outturn ÷ final budget. */
  readonly execution: RateResult
  readonly lacks: readonly ProjectLack[]
}

/** A project in its place among the others; nulls where there is no score or no rule. */
export interface RankedProject extends ReadProject {
  /** From 1 on, the highest score first; equal scores share a rank. */
  readonly rank: number | null
  readonly grade: Grade | null
  readonly isOutlier: boolean | null
  readonly suggestion: Suggestion | null
}

/** Reads the figures of a project. */
export function readProject({ key, label, ...given }: PortfolioProject, unit: InUnit): ReadProject {
  const [finalBudget, outturn] = [readMoney(given.finalBudget, unit), readMoney(given.outturn, unit)]
  const score = readGiven(given.score, 'count')
  const read = Object.entries({ finalBudget, outturn, score }) as [ProjectLack['at'], Reason | object][]
  return {
    key,
    label,
    finalBudget: knownValue(finalBudget),
    outturn: knownValue(outturn),
    score: knownValue(score),
    execution: computeRate(selfEvaluationExecutionRate, {
      outturn: asGiven(outturn),
      finalBudget: asGiven(finalBudget),
    }),
    lacks: read.flatMap(([at, reason]) => (typeof reason === 'string' ? [{ key, label, at, reason }] : [])),
  }
}

/** By which rules the projects are judged. */
export interface PortfolioRules {
  readonly grades?: GradeBands
  readonly use?: UseOfResults
}

/** The rank of each score, from 1 on, the highest first; equal scores share one. */
export function ranksOf(scores: readonly Decimal[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const sorted = scores.toSorted((one, other) => other.comparedTo(one))
  for (const [at, score] of sorted.entries()) if (!ranks.has(score.toString())) ranks.set(score.toString(), at + 1)
  return ranks
}

/** Puts a project in its place among all scores. */
export function rankProject(
  project: ReadProject,
  ranks: ReadonlyMap<string, number>,
  limits: Limits | null,
  { grades, use }: PortfolioRules,
): RankedProject {
  const { score, execution } = project
  if (score === null) return { ...project, rank: null, grade: null, isOutlier: null, suggestion: null }
  return {
    ...project,
    rank: ranks.get(score.toString()) ?? null,
    grade: grades ? gradeOf(grades, score) : null,
    isOutlier: limits && (score.lt(limits.low) || score.gt(limits.high)),
    suggestion: use ? suggestionOf(use, score, execution.value?.value ?? null) : null,
  }
}
