import type { Decimal } from '../exact/decimal.js'
import type { Rate } from '../exact/measure.js'
import { type ComparedHead, computeYear } from '../rates/pefa/computeYear.js'
import { functionCompositionVarianceRate } from '../rates/pefa/functionCompositionVarianceRate.js'
import type { GradedRate, PefaHead } from '../rates/pefa/gradedRate.js'
import type { RateRule } from '../rates/rate.js'
import type { Reason } from '../verdicts/outcome.js'
import { type Proportion, proportionOf, sumOf } from './proportion.js'

/** A head with what it adds to the variance. */
export interface RankedHead extends ComparedHead {
  /** From 1 on; equal deviations share a rank. */
  readonly rank: number
  /** |outturn − budget × f| ÷ Σ (budget × f): the contributions add to the variance. */
  readonly contribution: Proportion
}

/** The variance with its heads, those that add most first; or why there is none. */
export type Composition = ComputedComposition | OpenComposition

/** The variance with its heads. */
export interface ComputedComposition {
  readonly kind: 'composition'
  readonly outcome: 'computed'
  readonly rule: RateRule
  readonly value: Rate
  /** f = Σ outturn ÷ Σ budget. */
  readonly factor: Rate
  readonly heads: readonly RankedHead[]
}

/** No variance, and why. */
export interface OpenComposition {
  readonly kind: 'composition'
  readonly outcome: 'notApplicable' | 'insufficientData'
  readonly rule: RateRule
  readonly value: null
  readonly reason: Reason
  /** Index of the head to blame. */
  readonly at: number | null
}

/**
 * How far did the heads of one year move against each other, and which of them the most?
 *
 * variance = Σ |outturn − budget × f| ÷ Σ (budget × f), f = Σ outturn ÷ Σ budget, by `computeYear`; a head contributes
 * its own term. Heads come by contribution, the largest first, equal ones by label. Shares of one. A year without
 * budget or outturn is `notApplicable`; a blank is `insufficientData` with the head to blame. Nothing is thrown.
 *
 * Source: PEFA 2016 (unverified); for one department an analogue, not a PEFA score.
 * @example
 * const heads = [
 *   { label: 'A', originalBudget: '60.00', outturn: '66.00' },
 *   { label: 'B', originalBudget: '40.00', outturn: '34.00' },
 * ]
 * compositionVariance(heads).value?.value // => 0.12
 */
export function compositionVariance(
  heads: readonly PefaHead[],
  rule: GradedRate = functionCompositionVarianceRate,
): Composition {
  const year = computeYear(rule, heads)
  if (year.value === null) return { kind: 'composition', ...year, rule }
  return { kind: 'composition', ...year, rule, heads: ranked(year.heads) }
}

function ranked(heads: readonly ComparedHead[]): readonly RankedHead[] {
  const budget = sumOf(heads.map(({ originalBudget }) => originalBudget))
  const outturn = sumOf(heads.map((head) => head.outturn))
  const size = (head: ComparedHead): Decimal =>
    head.outturn.times(budget).minus(head.originalBudget.times(outturn)).abs()
  const sized = heads.map((head) => ({ head, size: size(head) }))
  const sorted = sized.toSorted((one, other) => other.size.comparedTo(one.size) || byLabel(one.head, other.head))
  let rank = 1
  return sorted.map(({ head, size: own }, at) => {
    // Of one size are of one rank.
    if (at > 0 && !sorted[at - 1]?.size.eq(own)) rank = at + 1
    return { ...head, rank, contribution: proportionOf(own, budget.times(outturn)) }
  })
}

/** By code points, not by the language of the machine. */
const byLabel = ({ label: one }: ComparedHead, { label: other }: ComparedHead): number =>
  one < other ? -1 : one > other ? 1 : 0
