import type { SummaryInspection } from './context.js'
import { summaryOverspentRule, summaryTotalsRule } from './summaryMoney.js'
import { scoreBoundsRule } from './summaryScores.js'

/** What the rows of a summary of project self-evaluations must satisfy. */
export const summaryInspections: readonly SummaryInspection[] = [
  scoreBoundsRule,
  summaryTotalsRule,
  summaryOverspentRule,
]
