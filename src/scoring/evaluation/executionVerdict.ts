import { type Decimal, zero } from '../../exact/decimal.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Reason } from '../../verdicts/outcome.js'
import type { FrameworkExecution } from '../framework.js'
import { type ExecutionScore, judgeExecution, scoreExecution } from '../scoreExecution.js'
import type { ExecutionLine } from './evaluation.js'

/** The printed figures of execution, or why there is none. */
export interface ExecutionFigures {
  readonly budget: Figure | Reason
  readonly outturn: Figure | Reason
  readonly points: Figure | null
  readonly stated: Figure | null
  /** The form gives no points for it. */
  readonly unscored?: true
}

/** How scores of execution are printed, and whether the work is finished, where somebody says. */
export interface ExecutionContext {
  readonly execution: FrameworkExecution
  readonly decimals: number
  readonly finished?: boolean
}

type Verdict = Pick<ExecutionLine, 'rate' | 'computed' | 'allowed' | 'outcome' | 'difference' | 'reason'>

/** What comes of a stated score for execution. A budget of zero has no rate, and a blank is not zero. */
export function executionVerdict(figures: ExecutionFigures, context: ExecutionContext): Verdict {
  const { budget, outturn, points, stated } = figures
  const allowed = { low: zero, high: points?.value ?? zero }
  const undecided = { rate: null, computed: null, allowed, outcome: 'insufficientData', difference: null } as const
  if (typeof budget === 'string') return { ...undecided, reason: budget }
  if (typeof outturn === 'string') return { ...undecided, reason: outturn }
  if (figures.unscored) return { ...undecided, outcome: 'notApplicable', reason: 'nothingPrinted' }
  if (points === null) return { ...undecided, reason: 'pointsUnreadable' }
  const { decimals, finished, execution } = context
  const asked = finished === undefined ? {} : { finished }
  const score = scoreExecution({ budget, outturn, points: points.value, decimals, ...asked }, execution.policy)
  if (score === null) {
    const reason = budget.value.isZero() ? 'zeroBase' : 'budgetBelowZero'
    return { ...undecided, outcome: 'notApplicable', reason }
  }
  return { ...scoresOf(score), ...judged(stated, score, execution) }
}

function scoresOf({ rate, computed }: ExecutionScore): Pick<Verdict, 'rate' | 'computed' | 'allowed'> {
  const { low, high, highExcluded } = computed
  return {
    rate,
    computed: low.eq(high) ? low : null,
    allowed: { low, high, ...(highExcluded && { highExcluded }) },
  }
}

function judged(
  stated: Figure | null,
  score: ExecutionScore,
  { policy }: FrameworkExecution,
): Pick<Verdict, 'outcome' | 'difference' | 'reason'> {
  if (stated === null) return { outcome: 'insufficientData', difference: null, reason: 'scoreBlank' }
  return judgeExecution(stated, score, policy)
}

/** |final − original budget| ÷ original budget; null where one of them is not printed, or the original is zero. */
export function adjustmentOf(original: Figure | null, final: Figure | null): Decimal | null {
  if (original === null || final === null || original.value.isZero()) return null
  return final.value.minus(original.value).div(original.value).abs()
}
