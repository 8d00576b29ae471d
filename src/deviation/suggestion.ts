import { Decimal } from '../exact/decimal.js'
import { printExactly, printPercent } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import { type BudgetAction, bandOf, type UseOfResults } from '../scoring/useOfResults.js'

/** What a result suggests for the next budget, by which rule and why. A suggestion, and no decision. */
export interface Suggestion {
  readonly action: BudgetAction
  readonly says: Sentence
  /** Score and execution beside the limits that they reach. */
  readonly because: Sentence
}

/** What the rule suggests for this result; null below all its bands. */
export function suggestionOf(use: UseOfResults, score: Decimal, execution: Decimal | null): Suggestion | null {
  const band = bandOf(use, score, execution)
  if (!band) return null
  const { from, executionFrom, action, suggestion: says } = band
  const points = printExactly(score, 0)
  const spent = execution === null || executionFrom === undefined ? null : printPercent(execution, 2)
  const least = executionFrom === undefined ? '' : printPercent(new Decimal(executionFrom), 0)
  return {
    action,
    says,
    because: {
      zh: `得分${points}，不低于${from}${spent === null ? '' : `；执行率${spent}，不低于${least}`}`,
      en: `a score of ${points}, ${from} or more${spent === null ? '' : `; execution ${spent}, ${least} or more`}`,
    },
  }
}
