import { type Decimal, zero } from '../../exact/decimal.js'
import { type Rate, rate } from '../../exact/measure.js'
import type { Reason } from '../../verdicts/outcome.js'
import type { GradedRate, PefaYear } from './gradedRate.js'
import { headsToCompare, type ReadHead, totalOf } from './headsToCompare.js'
import { readHeads } from './readHeads.js'

/** A head with the budget that the whole outturn would have given it, and how far its outturn is from that. */
export interface ComparedHead extends ReadHead {
  readonly adjustedBudget: Decimal
  readonly deviation: Decimal
}

/** The rate of one year with its arithmetic, or why there is none; `at` is the index of the head to blame. */
export type YearResult =
  | {
      readonly outcome: 'computed'
      readonly value: Rate
      /** Σ outturn ÷ Σ original budget of the heads compared. */
      readonly factor: Rate
      readonly heads: readonly ComparedHead[]
    }
  | {
      readonly outcome: 'notApplicable' | 'insufficientData'
      readonly value: null
      readonly reason: Reason
      readonly at: number | null
    }

/**
 * What is this PEFA rate for the heads of one year?
 *
 * The formula of `GradedRate.of` over the printed figures, a share of one. A year without budget, or for a composition
 * without outturn, is `notApplicable`, `zeroBase`; a year or figure that is not known, blank or cannot be read, and
 * units that do not compare, are `insufficientData`. Nothing is thrown.
 *
 * Source: PEFA 2016 (unverified).
 * @example
 * const heads = [
 *   { label: 'A', originalBudget: '60.00', outturn: '66.00' },
 *   { label: 'B', originalBudget: '40.00', outturn: '34.00' },
 * ]
 * computeYear(functionCompositionVarianceRate, heads).value // => { kind: 'rate', value: 0.12 }
 */
export function computeYear(definition: GradedRate, year: PefaYear): YearResult {
  const read = readHeads(year ?? [])
  if ('reason' in read) return { outcome: 'insufficientData', value: null, ...read }
  const heads = headsToCompare(definition, read.heads)
  const [budget, spent] = [totalOf(heads, 'originalBudget'), totalOf(heads, 'outturn')]
  if (budget.isZero() || (definition.of === 'composition' && spent.isZero()))
    return { outcome: 'notApplicable', value: null, reason: 'zeroBase', at: null }
  const factor = rate(spent.div(budget))
  const value = definition.of === 'total' ? factor : rate(varianceOf(heads, budget, spent))
  return { outcome: 'computed', value, factor, heads: heads.map((head) => compared(head, budget, spent)) }
}

/** Divided only once, so that nothing is rounded twice: Σ |outturn × B − budget × O| ÷ (B × O). */
function varianceOf(heads: readonly ReadHead[], budget: Decimal, spent: Decimal): Decimal {
  const deviations = heads.map((head) => head.outturn.times(budget).minus(head.originalBudget.times(spent)).abs())
  return deviations.reduce((sum, deviation) => sum.plus(deviation), zero).div(budget.times(spent))
}

function compared(head: ReadHead, budget: Decimal, spent: Decimal): ComparedHead {
  const adjustedBudget = head.originalBudget.times(spent).div(budget)
  return { ...head, adjustedBudget, deviation: head.outturn.minus(adjustedBudget) }
}
